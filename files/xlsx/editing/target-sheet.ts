import { placeForRows, requiredHeaders, type describedTable, type RowsPlace } from "../../../billing/workbook/new-rows";
import type { Sheet } from "../../../billing/workbook/workbook";
import { isProtected } from "./around-rows";
import type { OpenedSheet, OpenedWorkbook, TableInPart } from "./opened-workbook";
import { headPlaces, lastFilledPlace, readRows } from "./read-rows";
import { refusals } from "./refusals";
import { placeOfRow, rowsOf, type RowsOfSheet, type SheetText } from "./sheet-text";
import { isFilledByQuery } from "./table-part";

/** A sheet that gets rows or columns, as it stands. */
export interface TargetSheet {
  readonly sheet: OpenedSheet;
  readonly text: SheetText;
  readonly rows: RowsOfSheet;
  /** Its Tables, its merges, and of its rows those by which it is known: the first ones, those of its Tables, the last one. */
  readonly read: Sheet;
}

/** A table of ours on it. */
export interface TargetTable {
  readonly place: RowsPlace;
  /** The Excel Table, where it is one. */
  readonly own: TableInPart | undefined;
  /** The Excel Table's part. */
  readonly part: string | undefined;
  /** The name by which people know it. */
  readonly name: string;
}

/** Throws EditRefused where the sheet is protected. */
export const targetSheet = (book: OpenedWorkbook, sheet: OpenedSheet): TargetSheet => {
  const text = book.text(sheet);
  if (isProtected(text)) throw refusals.isProtected(sheet.name);
  const rows = rowsOf(text);
  const reading = { valueOf: book.valueOf, tables: sheet.tables };
  const last = lastFilledPlace(text, rows, reading);
  const ofTables = sheet.tables.flatMap(({ range }) => [range.top, range.bottom - 1, range.bottom].map((row) => placeOfRow(rows, row)));
  const places = new Set([...headPlaces(text, rows), ...ofTables, ...(last === undefined ? [] : [last])]);
  const read = readRows(
    text,
    rows,
    [...places].sort((a, b) => a - b),
    reading,
  );
  return { sheet, text, rows, read };
};

/** Throws EditRefused where the sheet does not hold that table, or holds one that a query fills. */
export const targetTable = (
  { pack }: OpenedWorkbook,
  { sheet, read }: TargetSheet,
  description: ReturnType<typeof describedTable>,
): TargetTable => {
  const place = placeForRows(read, description);
  if (!place) throw refusals.notOurTable(sheet.name, requiredHeaders(description));
  const own = sheet.tables.find((table) => table === place.table);
  const part = own && pack.text(own.part);
  const name = own?.name ?? sheet.name;
  if (part !== undefined && isFilledByQuery(part)) throw refusals.filledByQuery(name);
  return { place, own, part, name };
};
