import type { ServiceLine } from "../../../billing/ledger/visits/service-line";
import type { PaymentRecord } from "../../../billing/records/payments";
import type { Postings } from "./postings";

/** Where every cent of a charge is: the five add up to it. */
export interface Balance {
  readonly paidByPayer: number;
  readonly paidByPatient: number;
  readonly writtenOff: number;
  readonly otherAdjusted: number;
  /** Negative where more came than was charged. */
  readonly open: number;
}

export const balanceOf = (postings: Postings, line: ServiceLine): Balance => {
  const rows = postings.get(line) ?? [];
  const sum = (of: readonly PaymentRecord[], column: "paid" | "writeOff" | "otherAdjustment"): number =>
    of.reduce((total, row) => total + (row[column] ?? 0), 0);
  const fromPayers = rows.filter(({ from }) => from === "Payer");
  const fromPatient = rows.filter(({ from }) => from === "Patient");

  const paidByPayer = sum(fromPayers, "paid");
  const paidByPatient = Math.max(line.record.paidByPatient ?? 0, sum(fromPatient, "paid"));
  const otherAdjusted = sum(rows, "otherAdjustment");
  const posted = sum(rows, "writeOff");
  const rest = (line.record.charge ?? 0) - paidByPayer - paidByPatient - otherAdjusted - posted;
  const alsoOff = line.record.status === "Written off" ? Math.max(0, rest) : 0;
  return { paidByPayer, paidByPatient, writtenOff: posted + alsoOff, otherAdjusted, open: rest - alsoOff };
};
