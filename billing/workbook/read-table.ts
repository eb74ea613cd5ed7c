import type { AnyRecord, SheetDescription, TablePlace } from "../records/describe";
import { cellAddress } from "../values/cell-ref";
import type { DateSystem } from "../values/calendar-date";
import { toldOnce, type CellProblem } from "./cell-problem";
import { earlierRows, type RowsRead } from "./earlier-rows";
import type { FoundTable } from "./find-tables";
import { hasLine, lineReaders, readAlike, type LineReader } from "./line-reader";
import type { ReadRecord } from "./read-row";
import type { MappedColumn, SheetReceipt, SkippedRow } from "./receipt";
import { rowSkipper } from "./skip-rows";
import type { Sheet, SheetRow } from "./workbook";

/** Required columns that a sheet lacks; the record's cell under each of these keys is the first header. */
export interface MissingColumns {
  readonly record: AnyRecord;
  /** Our keys. */
  readonly columns: readonly string[];
}

/** One table read: its records, what could not be read, and the receipt for every row. */
export interface TableRead extends RowsRead {
  readonly description: SheetDescription;
  readonly place: TablePlace;
  /** Those to be told: what a whole column has is told once. */
  readonly problems: readonly CellProblem[];
  readonly lines: readonly LineReader[];
  readonly receipt: SheetReceipt;
  readonly missing: MissingColumns | undefined;
}

const placeOf = (sheet: Sheet, sheetIndex: number, { description, header, match }: FoundTable): TablePlace => ({
  table: description.table,
  sheet: sheet.name,
  sheetIndex,
  headerRow: header.row,
  columnAt: match.columnAt,
});

/** Splits the rows below the header into used and skipped; rows that hold nothing at all are skipped too. */
const sortRows = (table: FoundTable): { readonly used: readonly SheetRow[]; readonly skipped: readonly SkippedRow[] } => {
  const skip = rowSkipper(table);
  const used: SheetRow[] = [];
  const skipped: SkippedRow[] = [];
  let next = table.header.row + 1;
  for (const row of table.rows) {
    for (; next < row.row; next++) skipped.push({ row: next, reason: "blank row" });
    next = row.row + 1;
    const reason = skip(row);
    if (reason === undefined) used.push(row);
    else skipped.push({ row: row.row, reason });
  }
  const lastUsed = used.at(-1)?.row ?? 0;
  while (skipped.length > 0 && skipped.at(-1)?.reason === "blank row" && (skipped.at(-1)?.row ?? 0) > lastUsed) skipped.pop();
  return { used, skipped };
};

const missingColumns = (place: TablePlace, { description, header, match }: FoundTable): MissingColumns | undefined => {
  const columns = Object.keys(description.columns).filter((key) => description.columns[key]?.required && !match.columnAt.has(key));
  const first = header.cells[0]?.at ?? 0;
  if (columns.length === 0) return undefined;
  return {
    record: { place: { table: { ...place, columnAt: new Map(columns.map((key) => [key, first])) }, row: header.row, cells: [] } },
    columns,
  };
};

const receiptOf = (place: TablePlace, table: FoundTable, used: readonly SheetRow[], skipped: readonly SkippedRow[]): SheetReceipt => {
  const { description, header, match } = table;
  const keyAt = new Map([...match.columnAt, ...match.furtherLines.flatMap((line) => [...line])].map(([key, at]) => [at, key]));
  const columns: MappedColumn[] = [];
  const unknown: string[] = [];
  for (const { at, shown } of header.cells) {
    const ours = description.columns[keyAt.get(at) ?? ""]?.header;
    if (ours === undefined) unknown.push(shown);
    else columns.push({ ours, theirs: shown, cell: cellAddress(header.row, at) });
  }
  return {
    table: place.table,
    sheet: place.sheet,
    headerRow: place.headerRow,
    rows: used.length + skipped.length,
    used: used.length,
    skipped,
    columns,
    unknown,
    hiddenRows: used.filter(({ hidden }) => hidden).length,
  };
};

/**
 * Reads the rows of a table; on a wide sheet each further code of a row is a line of its own (workbook.md 4.3).
 * @param earlier the same table before a change: what was read of rows that are still the same is kept.
 */
export const readTable = (sheet: Sheet, sheetIndex: number, table: FoundTable, dateSystem: DateSystem, earlier?: TableRead): TableRead => {
  const { used, skipped } = sortRows(table);
  const fresh = lineReaders(sheet, placeOf(sheet, sheetIndex, table), table, used, dateSystem);
  const kept = earlier && readAlike(fresh, earlier.lines) ? earlier : undefined;
  const lines = kept?.lines ?? fresh;
  const place = lines[0]?.place ?? placeOf(sheet, sheetIndex, table);
  const records: ReadRecord[] = [];
  const found: CellProblem[] = [];
  const keep = kept && earlierRows(kept, records, found);
  for (const row of used) if (!keep?.(row)) for (const line of lines) if (hasLine(line, row)) records.push(line.read(row, found));
  return {
    description: table.description,
    place,
    records,
    found,
    problems: toldOnce(found),
    lines,
    receipt: receiptOf(place, table, used, skipped),
    missing: missingColumns(place, table),
  };
};
