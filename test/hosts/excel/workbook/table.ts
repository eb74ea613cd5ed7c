import { type Box, intersect } from "./a1";
import { ExcelError } from "./errors";
import { gridOf, rangeAt, type ExcelRange } from "./range";
import { guid, type ExcelSheet } from "./sheet";
import { PLAIN_LOOK, type ExcelTable } from "./table-shape";

/** A table together with its sheet. */
export interface PlacedTable {
  readonly sheet: ExcelSheet;
  readonly table: ExcelTable;
}

export const columnIdsFor = (cols: number): number[] => Array.from({ length: cols }, (_, i) => i + 1);

export const makeTable = ({ row, col, rows, cols }: Box, name: string, more: Partial<Omit<ExcelTable, "id">> = {}): ExcelTable => ({
  name,
  row,
  col,
  rows,
  cols,
  showHeaders: true,
  showTotals: false,
  style: "TableStyleMedium2",
  look: PLAIN_LOOK,
  columnIds: columnIdsFor(cols),
  columns: undefined,
  ...more,
  id: guid(),
});

export const bodyRow = ({ row, showHeaders }: ExcelTable): number => row + (showHeaders ? 1 : 0);

export const bodyRows = ({ rows, showHeaders, showTotals }: ExcelTable): number => rows - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0);

export const wholeRange = ({ sheet, table }: PlacedTable): ExcelRange => rangeAt(sheet, table);

export const bodyRange = ({ sheet, table }: PlacedTable): ExcelRange =>
  rangeAt(sheet, { row: bodyRow(table), col: table.col, rows: Math.max(1, bodyRows(table)), cols: table.cols });

export const headerRange = ({ sheet, table }: PlacedTable): ExcelRange => {
  if (!table.showHeaders) throw new ExcelError("ItemNotFound");
  return rangeAt(sheet, { row: table.row, col: table.col, rows: 1, cols: table.cols });
};

export const totalsRange = ({ sheet, table }: PlacedTable): ExcelRange => {
  if (!table.showTotals) throw new ExcelError("ItemNotFound");
  return rangeAt(sheet, { row: table.row + table.rows - 1, col: table.col, rows: 1, cols: table.cols });
};

export const columnNameAt = ({ sheet, table }: PlacedTable, index: number): string =>
  table.showHeaders ? sheet.text(table.row, table.col + index) : `Column${index + 1}`;

/** The place of a column by its id or its name; -1 when there is none. */
export const columnIndexOf = (placed: PlacedTable, key: unknown): number => {
  const byId = typeof key === "number" ? placed.table.columnIds.indexOf(key) : -1;
  if (byId >= 0) return byId;
  return placed.table.columnIds.findIndex((_, index) => columnNameAt(placed, index).toLowerCase() === String(key).toLowerCase());
};

const isBlankRange = (range: ExcelRange): boolean =>
  gridOf(range, (row, col) => range.sheet.isBlank(row, col))
    .flat()
    .every(Boolean);

/** A table below that the new rows would cut through. */
const refuseToCut = ({ sheet, table }: PlacedTable): void => {
  for (const other of sheet.tables) {
    if (other === table || other.row < table.row + table.rows) continue;
    const overlaps = intersect({ ...other, row: 0, rows: 1 }, { ...table, row: 0, rows: 1 });
    if (overlaps !== undefined && overlaps.cols < other.cols) throw new ExcelError("InvalidOperation");
  }
};

/** Inserts blank rows before body row `at` (undefined is the end) and gives the first new one; new rows look like the row above. */
export const insertRows = (placed: PlacedTable, at: number | undefined, count: number): number => {
  const { sheet, table } = placed;
  const startsEmpty = at === undefined && bodyRows(table) === 1 && isBlankRange(bodyRange(placed));
  const index = at ?? (startsEmpty ? 0 : bodyRows(table));
  if (!Number.isInteger(index) || index < 0 || index > bodyRows(table)) throw new ExcelError("InvalidArgument");
  const grow = startsEmpty ? count - 1 : count;
  if (grow === 0) return index;
  refuseToCut(placed);
  const first = bodyRow(table) + index;
  sheet.shiftRows(first, table.col, table.cols, grow);
  table.rows += grow;
  if (index === 0) return index;
  for (let row = first; row < first + grow; row++) {
    for (let col = table.col; col < table.col + table.cols; col++) {
      const above = sheet.peek(first - 1, col);
      if (above !== undefined) sheet.cell(row, col).style = { ...above.style };
    }
  }
  return index;
};

/** Deletes body rows; Excel keeps one blank row in a table without any. */
export const deleteRows = ({ sheet, table }: PlacedTable, index: number, count: number): void => {
  if (index < 0 || index + count > bodyRows(table)) throw new ExcelError("InvalidArgument");
  const first = bodyRow(table) + index;
  for (let row = first; row < first + count; row++) {
    for (let col = table.col; col < table.col + table.cols; col++) {
      const cell = sheet.peek(row, col);
      if (cell !== undefined) cell.value = null;
    }
  }
  const drop = count === bodyRows(table) ? count - 1 : count;
  if (drop > 0) sheet.shiftRows(first + count, table.col, table.cols, -drop);
  table.rows -= drop;
};
