import { depositSheet } from "../../records/deposits";
import { paymentSheet } from "../../records/payments";
import type { DateSystem } from "../../values/calendar-date";
import type { NewRow } from "../../workbook/edit";
import { addedRowTold, type Changing } from "../change-log";

/** Who accepts, and on which day. */
export type AcceptedBy = Omit<Changing, "action">;

/** How the row is matched, as Changes says it: "Reconcile: match exact". */
export const actionOf = (matched: string): string => `Reconcile: ${matched === "None" ? "no match" : `match ${matched.toLowerCase()}`}`;

export const newPaymentTold = (row: NewRow, matched: string, by: AcceptedBy, dateSystem: DateSystem): NewRow => {
  const holds = row["visitLine"] ?? row["claimNumber"] ?? row["reasonCodes"] ?? null;
  const changing = { ...by, action: actionOf(matched) };
  return addedRowTold(paymentSheet.table, { key: row["paymentNumber"] ?? null, holds }, changing, dateSystem);
};

export const newDepositTold = (row: NewRow, by: AcceptedBy, dateSystem: DateSystem): NewRow => {
  const told = { key: row["depositRef"] ?? null, holds: row["amount"] ?? null };
  return addedRowTold(depositSheet.table, told, { ...by, action: "Reconcile: new deposit" }, dateSystem);
};
