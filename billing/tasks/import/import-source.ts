import type { ImportedTable } from "../../reference/import-presets/preset";
import type { AnyRecord } from "../../records/describe";
import { lineOf, type SourceTable } from "../../workbook/incoming/read-source-table";
import type { Source } from "../../workbook/incoming/source";
import type { ClinicRecords } from "../../workbook/read-records";
import type { ReadRecord } from "../../workbook/read-row";
import { clinicSoFar } from "./clinic-so-far";
import { depositImporter, importDeposits, importStatement } from "./import-deposits";
import { importPatients } from "./import-patients";
import { paymentImporter } from "./import-payments";
import { importRemittance } from "./import-remittance";
import { policyImporter } from "./import-policies";
import { visitImporter } from "./import-visits";
import { leftOut, type Addition, type Outcome, type RowOutcome } from "./outcome";
import { paymentsHere } from "./payments-here";
import { payoutsOf } from "./payouts";
import { asksAboutCells } from "./unreadable-cells";

/** What becomes of one sheet, statement or remittance file. */
export interface SourceResult {
  readonly file: string;
  readonly table: SourceTable | undefined;
  /** The sheet of ours that its rows become. */
  readonly becomes: ImportedTable;
  /** What it was taken for. */
  readonly looksLike: string;
  readonly rows: readonly RowOutcome[];
  /** Rows of ours that belong to no single row of the file. */
  readonly more: readonly Addition[];
  readonly notes: readonly string[];
}

const OWN_WORDS = "by its own headers";

/** What the preset leaves out: gift certificates among payments, refunds among visits. */
const isOfOtherKind = ({ preset }: SourceTable, record: ReadRecord): Outcome | undefined => {
  const kind = preset?.leftOut?.find(({ column, says }) => {
    const words = record[column];
    return typeof words === "string" && says.some((one) => words.toLowerCase().includes(one));
  });
  return kind && leftOut(kind.reason);
};

const ambiguousNote = ({ file, ambiguous }: SourceTable): readonly string[] =>
  ambiguous.map((header) => `${file}: no date under ${header} tells day from month; the month was taken first.`);

/** Imports one part after the other into the same clinic, so that a later one knows what an earlier one brought. */
export const sourceImporter = (records: ClinicRecords): ((source: Source, table: SourceTable | undefined) => SourceResult) => {
  const clinic = clinicSoFar(records);
  const deposits = depositImporter(clinic);
  const visits = visitImporter(clinic);
  const known = paymentsHere(records);
  const payments = paymentImporter(clinic, known);
  const policies = policyImporter(clinic);

  const outcomesOf = (table: SourceTable): readonly Outcome[] => {
    const asks = (incoming: AnyRecord) => isOfOtherKind(table, incoming as ReadRecord) ?? asksAboutCells(table, incoming as ReadRecord);
    switch (table.table) {
      case "Patients":
        return importPatients(table, clinic, asks);
      case "Policies":
        return policies(table, asks);
      case "Visits":
        return visits(table, asks);
      case "Payments":
        return payments(table, asks);
      case "Deposits":
        return importDeposits(table, clinic, deposits, asks);
    }
  };

  const importTable = (table: SourceTable): SourceResult => {
    const outcomes = outcomesOf(table);
    const records = table.read.records.map((record, at) => ({ line: lineOf(record), outcome: outcomes[at] }));
    const rows = records.flatMap(({ line, outcome }) => (outcome ? [{ line, outcome }] : []));
    const left = table.leftOut.map(({ line, reason }): RowOutcome => ({ line, outcome: { is: "left out", reason } }));
    const payouts = table.table === "Payments" ? payoutsOf(table, deposits) : { rows: [], notes: [] };
    return {
      file: table.file,
      table,
      becomes: table.table,
      looksLike: table.preset?.label ?? `${table.table}, ${OWN_WORDS}`,
      rows: [...rows, ...left].sort((a, b) => a.line - b.line),
      more: payouts.rows,
      notes: [...ambiguousNote(table), ...payouts.notes],
    };
  };

  return ({ file, contents }, table) => {
    if (table) return importTable(table);
    if (contents.kind === "remittance") {
      const read = importRemittance(contents, file, clinic, known);
      return { file, table, becomes: "Payments", looksLike: "a remittance (835)", more: [], ...read };
    }
    const rows = contents.kind === "bank statement" ? importStatement(contents.statement, file, deposits) : [];
    return { file, table, becomes: "Deposits", looksLike: "a bank's statement (OFX)", rows, more: [], notes: [] };
  };
};
