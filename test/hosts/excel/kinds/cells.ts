import type { PlainValue } from "../workbook/cell-values";
import { ExcelError, badArgument } from "../workbook/errors";
import { bounded, cellCount, eachCell, gridOf, isUnbounded, type ExcelRange } from "../workbook/range";
import { bodyRow } from "../workbook/table";
import { gridArgument } from "./arguments";
import type { Excel } from "./excel";

/** Cell-level properties: null for whole rows and columns, as documented. */
export const readCells = <T>(range: ExcelRange, { limits, work }: Excel, read: (row: number, col: number) => T): T[][] | null => {
  if (isUnbounded(range)) return null;
  if (cellCount(range) > limits.cells) throw new ExcelError("RangeExceedsLimit");
  work.cellsRead += cellCount(range);
  return gridOf(range, read);
};

export const readValues = (range: ExcelRange, excel: Excel): PlainValue[][] | null =>
  readCells(range, excel, (row, col) => range.sheet.value(row, col));

/** Values written right under a table without a totals row become rows of it (AutoExpansion). */
const expandTables = (range: ExcelRange): void => {
  const under = range.sheet.tables.find(
    (table) =>
      !table.showTotals &&
      range.row === table.row + table.rows &&
      range.col >= table.col &&
      range.col + range.cols <= table.col + table.cols,
  );
  if (under !== undefined && range.row > bodyRow(under)) under.rows += range.rows;
};

/** Cells are locked unless somebody unlocked them; it counts once their sheet is protected. */
const holdsLocked = (range: ExcelRange): boolean =>
  gridOf(range, (row, col) => range.sheet.peek(row, col)?.style.protection?.locked ?? true)
    .flat()
    .some(Boolean);

/** Writes an array as large as the range, or one value everywhere; `write` is false where a cell was left alone. */
export const writeCells = (
  range: ExcelRange,
  value: unknown,
  excel: Excel,
  write: (row: number, col: number, input: unknown) => boolean,
): void => {
  if (isUnbounded(range) || value === null) badArgument();
  const grid = gridArgument(value, range);
  if (range.sheet.protected && holdsLocked(range)) throw new ExcelError("AccessDenied");
  const before = cellCount(range) === 1 ? range.sheet.value(range.row, range.col) : undefined;
  let written = 0;
  eachCell(range, (row, col, i, j) => {
    if (write(row, col, grid === undefined ? value : grid[i]?.[j])) written++;
  });
  excel.work.cellsWritten += written;
  if (written === 0) return;
  expandTables(range);
  excel.say.changed(range, "RangeEdited", before);
};

export const writeValues = (range: ExcelRange, value: unknown, excel: Excel): void =>
  writeCells(range, value, excel, (row, col, input) => range.sheet.write(row, col, input));

const CLEARS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"];

/** Empties cells without telling anyone. */
export const emptyCells = (range: ExcelRange, applyTo: unknown = "All"): void => {
  if (!CLEARS.includes(String(applyTo))) badArgument();
  const [contents, formats] = [
    ["All", "Contents", "ResetContents"].includes(String(applyTo)),
    ["All", "Formats"].includes(String(applyTo)),
  ];
  eachCell(bounded(range), (row, col) => {
    const cell = range.sheet.peek(row, col);
    if (cell === undefined) return;
    if (contents) cell.value = null;
    if (formats) cell.style = {};
  });
};
