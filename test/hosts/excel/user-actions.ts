import type { ExcelEvents } from "./events";
import { THE_USER, type Doer } from "./kinds/excel";
import { cellCount, eachCell, gridOf, type ExcelRange } from "./workbook/range";

/** Types one value, or pastes a grid of them. */
export const typeInto = (range: ExcelRange, input: unknown, events: ExcelEvents, by: Doer = THE_USER): void => {
  const grid: readonly (readonly unknown[])[] | undefined = Array.isArray(input) ? input : undefined;
  const before = cellCount(range) === 1 ? range.sheet.value(range.row, range.col) : undefined;
  eachCell(range, (row, col, i, j) => void range.sheet.write(row, col, grid === undefined ? input : grid[i]?.[j]));
  events.changed(range, "RangeEdited", before, by);
};

/** Whole rows above the range; a table that they cut through grows. */
export const insertRowsAt = (range: ExcelRange, events: ExcelEvents): void => {
  const { sheet, row, rows } = range;
  const used = sheet.usedBox(false);
  const cut = sheet.tables.filter((table) => table.row < row && row < table.row + table.rows);
  sheet.shiftRows(row, 0, used === undefined ? 1 : used.col + used.cols, rows);
  for (const table of cut) table.rows += rows;
  events.changed(range, "RowInserted", undefined, THE_USER);
};

/** By the first column, the largest first. */
export const sortRows = (range: ExcelRange, events: ExcelEvents): void => {
  const rows = gridOf(range, (row, col) => range.sheet.value(row, col));
  rows.sort(([a = ""], [b = ""]) => (a < b ? 1 : a > b ? -1 : 0));
  eachCell(range, (row, col, i, j) => void range.sheet.write(row, col, rows[i]?.[j]));
  events.sorted(range);
};
