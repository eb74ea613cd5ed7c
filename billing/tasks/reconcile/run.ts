import { ageingTables } from "../../reconcile/ageing";
import { allCredits } from "../../reconcile/credits";
import { denialsOf } from "../../reconcile/denials";
import { depositsHere } from "../../reconcile/deposits/open-deposit";
import { receiptsOf } from "../../reconcile/deposits/receipts";
import { reconcileDeposits } from "../../reconcile/deposits/reconcile-deposits";
import { indexLines, type LineIndex } from "../../reconcile/line-index";
import { chargeTotals, receivedTotals } from "../../reconcile/line-totals";
import { patientPayments } from "../../reconcile/patient-payments";
import { matchPayments } from "../../reconcile/payment-groups";
import { openPayments, openRemittances, type OpenPayment } from "../../reconcile/payments-to-match";
import type { Reconciliation } from "../../reconcile/reconciliation";
import { takebacksOf } from "../../reconcile/takebacks";
import { shareDifferences, underpayments } from "../../reconcile/underpayments";
import type { PaymentRecord } from "../../records/payments";
import type { CalendarDate } from "../../values/calendar-date";
import { covers } from "../../values/date-span";
import type { Source } from "../../workbook/incoming/source";
import type { CheckedWorkbook } from "../check-workbook";
import { readSources, type ReadSources } from "./read-sources";

/** What is to be reconciled. */
export interface ReconcileWish {
  /** Remittances (835) and bank files (CSV, OFX), as a host reads them. */
  readonly sources: readonly Source[];
  /** Lines, payments and deposits of these days only; everything when left out. Files are always looked at whole. */
  readonly month?: { readonly from: CalendarDate; readonly to: CalendarDate } | undefined;
}

/** A reconciliation, with what accepting needs; only `reconciliation` crosses a worker. */
export interface ReconciliationRun {
  readonly checked: CheckedWorkbook;
  readonly reconciliation: Reconciliation;
  readonly index: LineIndex;
  readonly payments: readonly OpenPayment[];
  readonly read: ReadSources;
  /** The rows of Payments that a receipt consists of, by its id. */
  readonly receiptRows: ReadonlyMap<string, readonly PaymentRecord[]>;
}

/** Reads the sources and works everything out, in one pass over the clinic. */
export const runReconciliation = (checked: CheckedWorkbook, { sources, month }: ReconcileWish): ReconciliationRun => {
  const { ledger } = checked;
  const { records, today } = ledger;
  const span = { starts: month?.from, ends: month?.to };
  const index = indexLines(ledger);
  const read = readSources(records, sources, today);
  const files = openRemittances(ledger, index, read.remittances);
  const inFiles = new Set(files.flatMap(({ there }) => there));
  const isIn = (row: (typeof records.payments)[number]): boolean =>
    !inFiles.has(row) && (row.received === undefined || covers(span, row.received));
  const payments = [...files, ...openPayments(records.payments, index, isIn)];
  const { groups } = matchPayments(ledger, index, payments);
  const receipts = receiptsOf(ledger, groups);
  const deposits = [...depositsHere(records.deposits), ...read.deposits];
  return {
    checked,
    index,
    payments,
    read,
    receiptRows: new Map(receipts.map(({ id, records: rows }) => [id, rows])),
    reconciliation: {
      today,
      month,
      charges: chargeTotals(index, span),
      received: receivedTotals(ledger, index, span),
      payments: groups,
      patients: patientPayments(ledger, index, span),
      deposits: reconcileDeposits(deposits, receipts, groups, today, span),
      underpayments: underpayments(ledger.clinic, index),
      shareDifferences: shareDifferences(index),
      denials: denialsOf(index, groups, today),
      credits: allCredits(index),
      takebacks: takebacksOf(records.payments, groups, index),
      ageing: ageingTables(index, today),
      notes: read.notes,
    },
  };
};
