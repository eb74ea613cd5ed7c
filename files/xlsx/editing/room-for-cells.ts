import { columnIndex, fullAddress, type CellRange } from "../../../billing/values/cell-ref";
import { filterOf, mergesOf, overlap } from "./around-rows";
import { HOLDS_FORMULA } from "./cell-formulas";
import type { OpenedSheet, OpenedWorkbook, TableInPart } from "./opened-workbook";
import { pivotPlaces } from "./pivot-places";
import { HOLDS_SOMETHING, readRows } from "./read-rows";
import { refusals } from "./refusals";
import { cellsOf, placeOfRow, rowAt, type RowMarkup, type RowsOfSheet, type SheetText } from "./sheet-text";
import { rangeRef } from "./write-cells";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_383;

const LAST_REF = /^<(?:[\w.-]+:)?c r="([A-Z]{1,3})\d+"/;

/** A sheet as it stands. */
interface SheetOfCells {
  readonly sheet: OpenedSheet;
  readonly text: SheetText;
  readonly rows: RowsOfSheet;
}

/** Nearly every row ends left of what is asked for, which its last cell shows. */
const endsBefore = ({ shown, prefix }: SheetText, { open, contentEnd }: RowMarkup, column: number): boolean => {
  const last = shown.lastIndexOf(`<${prefix}c `, contentEnd);
  const ref = last < open.end ? undefined : LAST_REF.exec(shown.slice(last, contentEnd))?.[1];
  return ref !== undefined && columnIndex(ref) < column;
};
/** Whether cells of that area hold a value or a formula. */
const isOccupied = (book: OpenedWorkbook, { text, rows }: SheetOfCells, { top, left, bottom, right }: CellRange): boolean => {
  for (let place = placeOfRow(rows, top); (rows.numbers[place] ?? LAST_ROW + 1) <= bottom; place++) {
    const row = rowAt(text, rows, place);
    if (!row || endsBefore(text, row, left)) continue;
    const cells = cellsOf(text, row).filter(({ column, markup }) => left <= column && column <= right && HOLDS_SOMETHING.test(markup));
    if (cells.some(({ markup }) => HOLDS_FORMULA.test(markup))) return true;
    if (cells.length === 0) continue;
    const [read] = readRows(text, rows, [place], { valueOf: book.valueOf, tables: [] }).rows;
    if (cells.some(({ column }) => (read?.cells[column] ?? null) !== null)) return true;
  }
  return false;
};

/** The table that needs room; what is its own is not in its way. */
interface Growing {
  /** For people. */
  readonly name: string;
  readonly table: TableInPart | undefined;
}

/** Throws EditRefused where merged cells, another Table, a filter or a pivot table lie in the area. */
export const refuseWhatIsInTheWay = (
  { pack }: OpenedWorkbook,
  { sheet, text }: SheetOfCells,
  area: CellRange,
  { name, table }: Growing,
): void => {
  const refuse = (what: string, ranges: readonly CellRange[]): void => {
    const range = ranges.find((one) => overlap(one, area));
    if (range) throw refusals.inTheWay(name, what, fullAddress(sheet.name, rangeRef(range)));
  };
  refuse(
    "A merged cell",
    mergesOf(text).map(({ range }) => range),
  );
  refuse(
    "Another table",
    sheet.tables.filter((one) => one !== table).map(({ range }) => range),
  );
  const filter = filterOf(text);
  refuse("A filter", filter ? [filter.range] : []);
  refuse("A pivot table", pivotPlaces(pack, sheet.part));
};

/** Throws EditRefused where there is no room for rows below a table. */
export const refuseUnlessFreeBelow = (book: OpenedWorkbook, sheet: SheetOfCells, area: CellRange, name: string): void => {
  if (area.bottom > LAST_ROW) throw refusals.sheetIsFull(sheet.sheet.name);
  if (isOccupied(book, sheet, area)) throw refusals.occupiedBelow(name, fullAddress(sheet.sheet.name, rangeRef(area)));
};

/** Throws EditRefused where there is no room for columns beside a table. */
export const refuseUnlessFreeBeside = (book: OpenedWorkbook, sheet: SheetOfCells, area: CellRange, name: string): void => {
  if (area.right > LAST_COLUMN || isOccupied(book, sheet, area))
    throw refusals.occupiedBeside(name, fullAddress(sheet.sheet.name, rangeRef(area)));
};
