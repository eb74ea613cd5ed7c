import type { AnyRecord, RecordPlace, TablePlace } from "../records/describe";
import { cellAddress } from "../values/cell-ref";
import type { DateSystem } from "../values/calendar-date";
import type { CellProblem } from "./cell-problem";
import { columnReader, type ColumnReader } from "./column-reader";
import type { FoundTable } from "./find-tables";
import { rowReader, type ReadRecord } from "./read-row";
import type { MappedColumn, SheetReceipt, SkippedRow } from "./receipt";
import { rowSkipper } from "./skip-rows";
import { LINE_COLUMNS } from "./vocabulary";
import type { Sheet, SheetRow } from "./workbook";

/** Required columns that a sheet lacks; the record's cell under each of these keys is the first header. */
export interface MissingColumns {
  readonly record: AnyRecord;
  /** Our keys. */
  readonly columns: readonly string[];
}

/** One table read: its records, what could not be read, and the receipt for every row. */
export interface TableRead {
  readonly place: TablePlace;
  readonly records: readonly ReadRecord[];
  readonly problems: readonly CellProblem[];
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

/** What belongs to a visit's first line alone, so that a wide row does not count it twice. */
const FIRST_LINE_ONLY: ReadonlySet<string> = new Set(["paidByPatient", "paidHow", "paidOn", "line", "notes"]);

const furtherLinePlace = (place: TablePlace, own: ReadonlyMap<string, number>): TablePlace => ({
  ...place,
  columnAt: new Map([...[...place.columnAt].filter(([key]) => !LINE_COLUMNS.has(key) && !FIRST_LINE_ONLY.has(key)), ...own]),
});

/** Reads the rows of a table; on a wide sheet each further code of a row is a line of its own (workbook.md 4.3). */
export const readTable = (sheet: Sheet, sheetIndex: number, table: FoundTable, dateSystem: DateSystem): TableRead => {
  const { description, match } = table;
  const place = placeOf(sheet, sheetIndex, table);
  const { used, skipped } = sortRows(table);
  const problems: CellProblem[] = [];

  const readersOf = (columnAt: ReadonlyMap<string, number>): readonly ColumnReader[] =>
    [...columnAt].flatMap(([key, at]) => {
      const column = description.columns[key];
      return column && column.display === undefined ? [columnReader(key, at, column, used, dateSystem)] : [];
    });

  const lines = [
    { place, read: rowReader(description, readersOf(match.columnAt), sheet.percentCells, problems), own: undefined },
    ...match.furtherLines.map((own) => {
      const at = furtherLinePlace(place, own);
      const found: CellProblem[] = [];
      const read = rowReader(description, readersOf(at.columnAt), sheet.percentCells, found);
      const readOwn = (where: RecordPlace): ReadRecord => {
        const record = read(where);
        problems.push(...found.splice(0).filter(({ column }) => own.has(column)));
        return record;
      };
      return { place: at, read: readOwn, own: [...own.values()] };
    }),
  ];

  const records: ReadRecord[] = [];
  for (const { row, cells } of used)
    for (const line of lines)
      if (line.own === undefined || line.own.some((at) => cells[at] !== null && cells[at] !== undefined))
        records.push(line.read({ table: line.place, row, cells }));

  return { place, records, problems, receipt: receiptOf(place, table, used, skipped), missing: missingColumns(place, table) };
};
