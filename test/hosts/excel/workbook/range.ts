import { MAX_COLS, MAX_ROWS, formatRef, intersect, quotedSheet, type Box } from "./a1";
import { ExcelError } from "./errors";
import type { MovingBox } from "./moving-box";
import type { ExcelSheet } from "./sheet";

/** A rectangle of a sheet; the add-in may hold it while rows come and go. */
export interface ExcelRange extends MovingBox {
  readonly sheet: ExcelSheet;
}

export const rangeAt = (sheet: ExcelSheet, { row, col, rows, cols }: Box): ExcelRange => {
  const fits = row >= 0 && col >= 0 && rows >= 1 && cols >= 1 && row + rows <= MAX_ROWS && col + cols <= MAX_COLS;
  if (!fits) throw new ExcelError("InvalidArgument");
  return { sheet, row, col, rows, cols };
};

/** A part of a range, counted from its first cell. */
export const partOf = (range: ExcelRange, row: number, col: number, rows: number, cols: number): ExcelRange =>
  rangeAt(range.sheet, { row: range.row + row, col: range.col + col, rows, cols });

/** The same range with some of its measures changed. */
export const reshaped = (range: ExcelRange, change: Partial<Box>): ExcelRange => rangeAt(range.sheet, { ...range, ...change });

export const addressOf = (range: ExcelRange): string => `${quotedSheet(range.sheet.name)}!${formatRef(range)}`;

export const cellCount = ({ rows, cols }: Box): number => rows * cols;

/** True for whole rows and whole columns, whose cells Excel neither reads nor writes at once. */
export const isUnbounded = ({ rows, cols }: Box): boolean => rows === MAX_ROWS || cols === MAX_COLS;

export const gridOf = <T>({ row, col, rows, cols }: Box, read: (row: number, col: number) => T): T[][] =>
  Array.from({ length: rows }, (_, i) => Array.from({ length: cols }, (__, j) => read(row + i, col + j)));

/** Calls with each cell's place on the sheet and its place in the range. */
export const eachCell = ({ row, col, rows, cols }: Box, visit: (row: number, col: number, i: number, j: number) => void): void => {
  for (let i = 0; i < rows; i++) for (let j = 0; j < cols; j++) visit(row + i, col + j, i, j);
};

const MANY_CELLS = 1_000_000;

/** The part of a huge range that holds anything. */
export const bounded = (range: ExcelRange): ExcelRange => {
  if (cellCount(range) <= MANY_CELLS) return range;
  const used = range.sheet.usedBox(false);
  return reshaped(range, (used && intersect(range, used)) ?? { rows: 1, cols: 1 });
};

/** What every cell of the range has in common; null when they differ, as Excel says it. */
export const inCommon = <T>(range: ExcelRange, read: (row: number, col: number) => T): T | null => {
  const area = bounded(range);
  const first = read(area.row, area.col);
  const same = gridOf(area, (row, col) => read(row, col) === first);
  return same.flat().every(Boolean) ? first : null;
};
