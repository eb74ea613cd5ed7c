import type { Fix } from "../../findings/finding";
import { rawCell } from "../../records/describe";
import type { PaymentRecord } from "../../records/payments";
import { setCells } from "../../rules/set-cell";
import type { ReconciliationRun } from "./run";

/** A row of Payments and the deposit that holds its money. */
interface InDeposit {
  readonly record: PaymentRecord;
  readonly ref: string;
}

/**
 * Rows of Payments that do not say yet in which deposit they came, of deposits whose every cent is accounted for. A deposit without a Deposit ref
 * of its own names nothing.
 */
export const rowsInDeposits = ({ checked, reconciliation, receiptRows }: ReconciliationRun): readonly InDeposit[] => {
  const refs = new Set(checked.ledger.records.deposits.map(({ depositRef }) => depositRef));
  return reconciliation.deposits.matched
    .filter(({ unexplained, isHere, ref }) => unexplained === 0 && (!isHere || refs.has(ref)))
    .flatMap(({ ref, receipts }) => receipts.flatMap(({ id }) => receiptRows.get(id) ?? []).map((record) => ({ record, ref })))
    .filter(({ record }) => rawCell(record, "depositRef") === null);
};

/** Writes Deposit ref onto rows that are there; what somebody typed stays. */
export const depositFixes = (run: ReconciliationRun): readonly Fix[] =>
  rowsInDeposits(run).flatMap(({ record, ref }) => setCells("Reconcile: match deposit", [{ record, column: "depositRef", value: ref }]));
