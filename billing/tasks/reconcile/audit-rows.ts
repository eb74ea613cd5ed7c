import { depositSheet } from "../../records/deposits";
import { paymentSheet } from "../../records/payments";
import { serialFromDate, type DateSystem } from "../../values/calendar-date";
import type { NewRow } from "../../workbook/edit";
import type { Changing } from "../change-log";

/** Who accepts, and on which day. */
export type AcceptedBy = Omit<Changing, "action">;

/** How the row is matched, as Changes says it: "Reconcile: match exact". */
export const actionOf = (matched: string): string => `Reconcile: ${matched === "None" ? "no match" : `match ${matched.toLowerCase()}`}`;

/** A new row is told in Changes as a whole: its key, and what it is on or worth. */
const told = (
  sheet: string,
  rowKey: NewRow[string],
  now: NewRow[string],
  action: string,
  { by, when }: AcceptedBy,
  dateSystem: DateSystem,
) => ({
  when: serialFromDate(when, dateSystem),
  by: by ?? null,
  sheet,
  rowKey,
  column: null,
  old: null,
  new: now,
  action,
});

export const newPaymentTold = (row: NewRow, matched: string, by: AcceptedBy, dateSystem: DateSystem): NewRow => {
  const on = row["visitLine"] ?? row["claimNumber"] ?? row["reasonCodes"] ?? null;
  return told(paymentSheet.table, row["paymentNumber"] ?? null, on, actionOf(matched), by, dateSystem);
};

export const newDepositTold = (row: NewRow, by: AcceptedBy, dateSystem: DateSystem): NewRow =>
  told(depositSheet.table, row["depositRef"] ?? null, row["amount"] ?? null, "Reconcile: new deposit", by, dateSystem);
