import { placeOf } from "../../billing/records/cell-in-workbook";
import { depositSheet } from "../../billing/records/deposits";
import type { PaymentRecord } from "../../billing/records/payments";
import type { IndexedLine } from "../../billing/reconcile/line-index";
import type { CheckedWorkbook } from "../../billing/tasks/check-workbook";
import { lackingColumns } from "../../billing/tasks/import/lacking-columns";
import { acceptExact, acceptOne, reconcile, startFollowUp, unmatch, type ReconciliationRun } from "../../billing/tasks/reconcile";
import { acceptedEdits } from "../../billing/tasks/reconcile/accept";
import { rowsInDeposits } from "../../billing/tasks/reconcile/deposit-refs";
import { exactChoices } from "../../billing/tasks/reconcile/choices";
import { followedUpClaims } from "../../billing/tasks/reconcile/start-follow-up";
import { folded } from "../../billing/values/folded";
import { parseWrittenDate } from "../../billing/values/written-date";
import type { Edit } from "../../billing/workbook/edit";
import type { FoundLines, IncomingFile, MatchedRow, MoneyQuestions, PaymentsEdits, PaymentsView } from "./money-questions";
import { readIncoming } from "./read-incoming";

/** The last run over a check: what was shown is what is accepted, and a search needs no new one. */
const runs = new WeakMap<CheckedWorkbook, { readonly files: string; readonly run: ReconciliationRun }>();

const runOf = (checked: CheckedWorkbook, files: readonly IncomingFile[]): ReconciliationRun => {
  const ids = files.map(({ id }) => id).join(" ");
  const before = runs.get(checked);
  if (before?.files === ids) return before.run;
  const sources = readIncoming(files).flatMap(({ source }) => source ?? []);
  const run = reconcile(checked, { sources });
  runs.set(checked, { files: ids, run });
  return run;
};

const isMatched = ({ paymentNumber, matched, visitLine }: PaymentRecord): boolean =>
  paymentNumber !== undefined && (visitLine !== undefined || (matched !== undefined && matched !== "None"));

const matchedRow = (record: PaymentRecord): MatchedRow => ({
  paymentNumber: record.paymentNumber ?? "",
  matched: record.matched ?? "",
  received: record.received,
  payer: record.payerOrPatient,
  patient: record.patient,
  date: record.dateOfService,
  code: record.code,
  paid: record.paid,
  place: placeOf(record, "paymentNumber"),
});

const matchedRows = ({ ledger }: CheckedWorkbook): readonly MatchedRow[] =>
  ledger.records.payments
    .filter(isMatched)
    .map(matchedRow)
    .sort((a, b) => (b.received ?? 0) - (a.received ?? 0) || b.place.row - a.place.row);

const countDeposits = ({ read }: ReconciliationRun): number =>
  read.edits.filter(({ table }) => table === depositSheet.table).reduce((sum, { rows }) => sum + rows.length, 0);

/** What came, held against what was billed. Changes nothing. */
export const paymentsView = (checked: CheckedWorkbook, files: MoneyQuestions["payments"]["asked"]): PaymentsView => {
  const run = runOf(checked, files);
  return {
    reconciliation: run.reconciliation,
    exact: { answers: exactChoices(run).length, deposits: countDeposits(run), inDeposits: rowsInDeposits(run).length },
    matched: matchedRows(checked),
    followedUp: [...followedUpClaims(checked.ledger)],
  };
};

/** Every exact match of one payment, as all of them together would be written. */
const exactOf = (run: ReconciliationRun, id: string) => {
  const group = run.reconciliation.payments.find((one) => one.id === id);
  const own = new Set([...(group?.proposals ?? []), ...(group?.adjustments ?? [])].map(({ answer }) => answer.id));
  return exactChoices(run).filter(({ answer }) => own.has(answer));
};

const editsFor = (checked: CheckedWorkbook, { files, act, by }: MoneyQuestions["paymentsEdits"]["asked"]): readonly Edit[] => {
  if (act.is === "unmatch") return unmatch(checked, act.paymentNumber, by);
  const run = runOf(checked, files);
  if (act.is === "followUp") return startFollowUp(run, act.line, by);
  if (act.is === "exact") return acceptExact(run, by);
  return act.is === "one" ? acceptOne(run, act.choice, by) : acceptedEdits(run, exactOf(run, act.group), by, "named");
};

/** The edits that write down what a person decided. */
export const paymentsEdits = (checked: CheckedWorkbook, asked: MoneyQuestions["paymentsEdits"]["asked"]): PaymentsEdits => {
  const edits = editsFor(checked, asked);
  return {
    edits,
    lacking: lackingColumns(
      checked.workbook,
      edits.filter((edit) => edit.does === "appendRows"),
    ),
  };
};

/** So many are shown; whoever sees none of them types more. */
const SHOWN = 20;

/** A word of the search fits a line by its day, or by a part of its patient, code, visit or claim. */
const fits = (word: string): ((line: IndexedLine) => boolean) => {
  const day = parseWrittenDate(word, false);
  const sought = folded(word);
  return ({ line: { date, code, record }, patient }) =>
    date === day ||
    [patient.id, patient.record?.last, patient.record?.first, code, record.visitNumber, record.claimNumber].some(
      (text) => text !== undefined && folded(text).includes(sought),
    );
};

/** Lines that every word of the search fits, the newest first; cash lines too. */
export const findLines = (checked: CheckedWorkbook, text: string): FoundLines => {
  const words = text.split(/[\s,]+/).filter((word) => word !== "");
  if (words.length === 0) return { lines: [], more: 0 };
  const { index } = runs.get(checked)?.run ?? runOf(checked, []);
  const tests = words.map(fits);
  const found = index.all.filter((line) => tests.every((test) => test(line))).sort((a, b) => b.line.date - a.line.date || a.nth - b.nth);
  return { lines: found.slice(0, SHOWN).map(index.describe), more: Math.max(0, found.length - SHOWN) };
};
