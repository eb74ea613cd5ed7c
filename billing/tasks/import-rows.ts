import type { MappingRecord } from "../records/mapping";
import { mappingSheet } from "../records/mapping";
import { IMPORTED_TABLES, type ImportedTable, type ImportPreset } from "../reference/import-presets/preset";
import { serialFromDate, type CalendarDate } from "../values/calendar-date";
import { groupedBy } from "../values/grouped";
import type { AppendRows, NewRow } from "../workbook/edit";
import { readSourceTable, type SourceTable } from "../workbook/incoming/read-source-table";
import { mappingRows, savedMappings, type MappedHeader } from "../workbook/incoming/saved-mapping";
import type { Source } from "../workbook/incoming/source";
import { copyOfOurs, isUnderstood, understandSheet, type NotUnderstood, type SourceChoice } from "../workbook/incoming/source-table";
import type { Sheet } from "../workbook/workbook";
import type { ClinicRecords } from "../workbook/read-records";
import { sourceImporter, type SourceResult } from "./import/import-source";
import { importTold } from "./import/import-told";
import { lackingColumns, type LackingColumns } from "./import/lacking-columns";
import type { Addition } from "./import/outcome";
import { sourceReport, type NeedsYouRow, type SourceReport } from "./import/source-report";

/** What a person says of the files; whatever is left out is found out. */
export interface ImportChoice {
  readonly table?: ImportedTable | undefined;
  readonly preset?: ImportPreset | undefined;
  readonly mapped?: readonly MappedHeader[];
  /** The day on which this was said, for the Mapping sheet and for Changes. */
  readonly on: CalendarDate;
  /** Who imports, for Changes. */
  readonly by?: string | undefined;
}

/** A sheet of a file that nobody has told about yet: nothing of it is imported. */
export interface Question extends NotUnderstood {
  readonly file: string;
  readonly sheet: string;
}

/** What an import would do; nothing is written until a host applies the edits. */
export interface ImportReport {
  /** One for each sheet or statement that was understood, in the order of the files. */
  readonly sources: readonly SourceReport[];
  readonly needsYou: readonly NeedsYouRow[];
  readonly questions: readonly Question[];
  /** Sentences about files as a whole. */
  readonly notes: readonly string[];
  /** How many rows each sheet of ours gets, without those that Changes gets to tell of them. */
  readonly added: readonly { readonly table: string; readonly rows: number }[];
  /** A host writes nothing while the workbook lacks columns for what is to be written (`init --update` adds them). */
  readonly lacking: readonly LackingColumns[];
  readonly edits: readonly AppendRows[];
}

/** A sheet that was understood, or a file that has no sheets. */
type Part = { readonly source: Source; readonly table: SourceTable } | { readonly source: Source; readonly table: undefined };

interface Parts {
  readonly parts: readonly Part[];
  readonly questions: readonly Question[];
  readonly notes: readonly string[];
}

/** The sheet of ours that is never imported and of which this one is a copy: Claims, Fees and the like of another clinic's workbook. */
const otherKind = (sheet: Sheet, { table, preset }: SourceChoice): string | undefined => {
  const copy = table === undefined && preset === undefined ? copyOfOurs(sheet)?.table : undefined;
  return IMPORTED_TABLES.some((one) => one === copy) ? undefined : copy;
};

const leftAlone = (file: string, sheet: string, why: string): string => `${file}: the sheet ${sheet} was left alone; ${why}.`;

/** A sheet of instructions beside one of rows is no question; a file of which nothing is understood is. */
const partsOf = (source: Source, choice: SourceChoice): Parts => {
  const { file, contents } = source;
  if (contents.kind !== "rows") return { parts: [{ source, table: undefined }], questions: [], notes: [] };
  const { workbook, isText } = contents;
  const parts: Part[] = [];
  const questions: Question[] = [];
  const notes: string[] = [];
  for (const sheet of workbook.sheets) {
    const other = otherKind(sheet, choice);
    const found = other === undefined ? understandSheet(sheet, choice) : undefined;
    if (other !== undefined && sheet.rows.length > 1) notes.push(leftAlone(file, sheet.name, `rows of ${other} are not imported`));
    if (found === undefined) continue;
    if (isUnderstood(found)) parts.push({ source, table: readSourceTable(file, sheet, found, workbook.dateSystem, isText) });
    else questions.push({ file, sheet: sheet.name, ...found });
  }
  if (parts.length === 0 && questions.length === 0) notes.push(`${file}: there are no rows in it.`);
  if (parts.length === 0) return { parts, questions, notes };
  return {
    parts,
    questions: [],
    notes: [...notes, ...questions.map(({ sheet }) => leftAlone(file, sheet, "nothing tells what its rows are"))],
  };
};

/** Patients before those who name them; what a processor paid out before what the bank received. */
const orderOf = ({ table }: Part): number => (table === undefined ? IMPORTED_TABLES.length : IMPORTED_TABLES.indexOf(table.table));

const sameMapping = (row: NewRow, { table, ourColumn, sheet, theirHeader }: MappingRecord): boolean =>
  row["table"] === table && row["ourColumn"] === ourColumn && row["sheet"] === sheet && row["theirHeader"] === theirHeader;

const newMappings = (parts: readonly Part[], records: ClinicRecords, { mapped = [], on }: ImportChoice): readonly Addition[] => {
  const confirmed = serialFromDate(on, records.readFrom.workbook.dateSystem);
  return parts
    .flatMap(({ table }) => (table ? mappingRows(table.table, table.file, mapped, confirmed) : []))
    .filter((row) => !records.mapping.some((there) => sameMapping(row, there)))
    .map((row) => ({ table: mappingSheet.table, row }));
};

const editsOf = (additions: readonly Addition[]): readonly AppendRows[] =>
  [...groupedBy(additions, ({ table }) => table)].map(([table, rows]) => ({ does: "appendRows", table, rows: rows.map(({ row }) => row) }));

const additionsOf = ({ rows, more }: SourceResult): readonly Addition[] => [
  ...rows.flatMap(({ outcome }) => (outcome.is === "added" ? outcome.rows : [])),
  ...more,
];

/**
 * What importing these files into a clinic's workbook would do: each row of each file is added, already here, for a person to decide, or left
 * out with a reason. The same file twice adds nothing, and nothing is merged by a guess. Changes nothing.
 */
export const importRows = (records: ClinicRecords, sources: readonly Source[], choice: ImportChoice): ImportReport => {
  const said = { table: choice.table, preset: choice.preset, mapped: choice.mapped ?? [], saved: savedMappings(records.mapping) };
  const all = sources.map((source) => partsOf(source, said));
  const parts = all.flatMap((one) => one.parts);
  const importPart = sourceImporter(records);
  const done = new Map(
    [...parts].sort((a, b) => orderOf(a) - orderOf(b)).map((part) => [part, importPart(part.source, part.table)] as const),
  );
  const results = parts.flatMap((part) => done.get(part) ?? []);
  const dateSystem = records.readFrom.workbook.dateSystem;
  const reports = results.map(sourceReport);
  const additions = results.flatMap(additionsOf);
  const told = sources.flatMap((source) => {
    const own = parts.flatMap((part) => (part.source === source ? (done.get(part) ?? []) : []));
    return importTold(source, own.flatMap(additionsOf), { by: choice.by, on: choice.on, dateSystem });
  });
  const rows = editsOf([...additions, ...newMappings(parts, records, choice)]);
  const edits = [...rows, ...editsOf(told)];
  return {
    sources: reports.map(({ report }) => report),
    needsYou: reports.flatMap(({ needsYou }) => needsYou),
    questions: all.flatMap(({ questions }) => questions),
    notes: [...all, ...results].flatMap(({ notes }) => notes),
    added: rows.map((edit) => ({ table: edit.table, rows: edit.rows.length })),
    lacking: lackingColumns(records.readFrom.workbook, edits),
    edits,
  };
};
