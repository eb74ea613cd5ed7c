import type { Fix } from "../../findings/finding";
import { changeSheet } from "../../records/changes";
import { depositSheet } from "../../records/deposits";
import { rawCell } from "../../records/describe";
import { mappingSheet } from "../../records/mapping";
import { paymentSheet, type PaymentRecord } from "../../records/payments";
import { nextPaymentNumbers } from "../../reconcile/payment-numbers";
import { setCells, type NewCell } from "../../rules/set-cell";
import { serialFromDate, usDate } from "../../values/calendar-date";
import type { Cell } from "../../values/cell";
import { folded } from "../../values/folded";
import type { AppendRows, Edit, NewRow, SetCells } from "../../workbook/edit";
import { changesOf } from "../change-log";
import { actionOf, newDepositTold, newPaymentTold, type AcceptedBy } from "./audit-rows";
import { decidedIn, type Accepted, type Choice } from "./choices";
import { statusFixes } from "./claim-outcomes";
import { depositFixes } from "./deposit-refs";
import type { ReconciliationRun } from "./run";

/** A line without a name of its own is found again by day and code, so these must be ours; what the payer wrote is kept in the notes. */
const foundAgain = (run: ReconciliationRun, { line, proposal: { answer } }: Accepted, notes: Cell): NewRow => {
  if (!line) return {};
  const { date, code } = line.line;
  const visitLine = run.index.visitLineOf(line);
  if (visitLine !== undefined) return { visitLine };
  const differs = answer.date !== date || folded(answer.code ?? "") !== folded(code ?? "");
  const written = `The payer wrote ${answer.date === undefined ? "no date" : usDate(answer.date)}, ${answer.code ?? "no code"}.`;
  return {
    dateOfService: serialFromDate(date, run.checked.workbook.dateSystem),
    code: code ?? null,
    ...(differs ? { notes: typeof notes === "string" ? `${notes} ${written}` : written } : {}),
  };
};

const depositOf = ({ reconciliation: { deposits } }: ReconciliationRun): ReadonlyMap<string, string> =>
  new Map(deposits.matched.flatMap(({ ref, receipts }) => receipts.map(({ id }) => [id, ref] as const)));

const newRow = (run: ReconciliationRun, one: Accepted, depositRef: string | undefined, number: string): NewRow => {
  const { payment, proposal, line, matched } = one;
  const row = payment.rows.get(proposal.answer.id)?.row ?? {};
  const patient = line?.patient.id;
  return {
    ...row,
    paymentNumber: number,
    ...(line?.line.record.claimNumber === undefined ? {} : { claimNumber: line.line.record.claimNumber }),
    ...(patient === undefined ? {} : { patient }),
    ...foundAgain(run, one, row["notes"] ?? null),
    matched,
    ...(depositRef === undefined ? {} : { depositRef }),
  };
};

/** Fills what is empty and says how it is matched; what somebody typed stays. */
const newCells = (run: ReconciliationRun, one: Accepted, record: PaymentRecord): readonly NewCell[] => {
  const { line, matched } = one;
  const { visitLine = null, ...found } = foundAgain(run, one, rawCell(record, "notes"));
  const ours: NewRow = line ? { ...found, patient: line.patient.id ?? null, claimNumber: line.line.record.claimNumber ?? null } : {};
  const empty = Object.entries(ours).filter(
    ([column, value]) => value !== null && (column === "notes" || rawCell(record, column) === null),
  );
  const cells: readonly (readonly [string, Cell])[] = [
    ["matched", matched],
    ...(visitLine === null ? [] : [["visitLine", visitLine] as const]),
    ...empty,
  ];
  return cells.map(([column, value]) => ({ record, column, value }));
};

const inOne = (fixes: readonly Omit<SetCells, "does">[]): SetCells => ({
  does: "setCells",
  writes: fixes.flatMap(({ writes }) => writes),
  identity: fixes.flatMap(({ identity }) => identity),
});

const append = (table: string, rows: readonly NewRow[]): readonly AppendRows[] =>
  rows.length === 0 ? [] : [{ does: "appendRows", table, rows }];

/** Rows of Deposits that the bank's files bring; all of them, or only those that new payments name. */
const depositRows = ({ read }: ReconciliationRun, named: ReadonlySet<Cell | undefined> | "all"): readonly NewRow[] =>
  read.edits
    .filter(({ table }) => table === depositSheet.table)
    .flatMap(({ rows }) => rows.filter((row) => named === "all" || named.has(row["depositRef"])));

/** Matches of rows that are in Payments already. */
const linkFixes = (run: ReconciliationRun, all: readonly Accepted[]): readonly Fix[] => {
  const records = new Map(run.payments.flatMap(({ answers }) => answers.map(({ answer, row }) => [answer.id, row] as const)));
  return all.flatMap((one) => {
    const record = records.get(one.proposal.answer.id);
    return record ? setCells(actionOf(one.matched), newCells(run, one, record)) : [];
  });
};

/** What Changes says of each cell. */
const toldOf = ({ checked: { ledger, workbook } }: ReconciliationRun, fixes: readonly Fix[], by: AcceptedBy): readonly NewRow[] =>
  fixes.flatMap(({ label, writes, identity }) => {
    const changing = { ...by, action: label };
    return changesOf({ does: "setCells", writes, identity }, ledger.records.receipts, changing, workbook.dateSystem).rows;
  });

/** The edits for what was decided, each answer once. @param deposits "all": new deposits and the Deposit ref of rows that are there are written too; "named": only new deposits that new payments name. */
export const acceptedEdits = (
  run: ReconciliationRun,
  choices: readonly Choice[],
  by: AcceptedBy,
  deposits: "all" | "named",
): readonly Edit[] => {
  const { ledger, workbook } = run.checked;
  const all = decidedIn(run, choices);
  const refs = depositOf(run);
  const next = nextPaymentNumbers(ledger.records.payments.flatMap(({ paymentNumber }) => paymentNumber ?? []));
  const fresh = all
    .filter(({ group }) => group.from === "file")
    .map((one) => ({ row: newRow(run, one, refs.get(one.group.id), next()), matched: one.matched }));
  const fixes = [...linkFixes(run, all), ...(deposits === "all" ? depositFixes(run) : []), ...statusFixes(run, all)];
  const set = inOne(fixes);
  const added = depositRows(run, deposits === "all" ? "all" : new Set(fresh.map(({ row }) => row["depositRef"])));
  const mappings = deposits === "all" ? run.read.edits.filter(({ table }) => table === mappingSheet.table) : [];
  const changes = [
    ...toldOf(run, fixes, by),
    ...added.map((row) => newDepositTold(row, by, workbook.dateSystem)),
    ...fresh.map(({ row, matched }) => newPaymentTold(row, matched, by, workbook.dateSystem)),
  ];
  return [
    ...(set.writes.length === 0 ? [] : [set]),
    ...append(depositSheet.table, added),
    ...append(
      paymentSheet.table,
      fresh.map(({ row }) => row),
    ),
    ...mappings,
    ...append(changeSheet.table, changes),
  ];
};
