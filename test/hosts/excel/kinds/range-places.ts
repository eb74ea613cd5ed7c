import type { HostObject, Kind } from "../protocol/kind";
import { MAX_COLS, MAX_ROWS, bounding, intersect, type Box } from "../workbook/a1";
import { badArgument } from "../workbook/errors";
import { bounded, gridOf, partOf, rangeAt, reshaped, type ExcelRange } from "../workbook/range";
import { rangeArgument, whole } from "./arguments";
import type { Excel } from "./excel";
import { object } from "./objects";

const give = (range: ExcelRange): HostObject => object("Range", range);

const giveIf = ({ sheet }: ExcelRange, box: Box | undefined): HostObject | undefined => box && give(rangeAt(sheet, box));

const used = (range: ExcelRange, valuesOnly: unknown): Box | undefined => {
  const box = range.sheet.usedBox(valuesOnly === true);
  return box && intersect(range, box);
};

const overlap = (range: ExcelRange, other: unknown, { workbook }: Excel): Box | undefined => {
  const second = rangeArgument(other, workbook, range.sheet);
  return second.sheet === range.sheet ? intersect(range, second) : badArgument();
};

const holdsSomething = ({ sheet }: ExcelRange, box: Box): boolean => {
  const inside = intersect(box, { row: 0, col: 0, rows: MAX_ROWS, cols: MAX_COLS });
  return (
    inside !== undefined &&
    gridOf(inside, (row, col) => !sheet.isBlank(row, col))
      .flat()
      .some(Boolean)
  );
};

/** The block of cells around the range, up to blank rows and columns. */
const surrounding = (range: ExcelRange): ExcelRange => {
  let { row, col, rows, cols } = range;
  for (let grew = true; grew;) {
    grew = false;
    const sides = [
      { edge: { row: row - 1, col: col - 1, rows: 1, cols: cols + 2 }, grow: () => ([row, rows] = [row - 1, rows + 1]) },
      { edge: { row: row + rows, col: col - 1, rows: 1, cols: cols + 2 }, grow: () => rows++ },
      { edge: { row: row - 1, col: col - 1, rows: rows + 2, cols: 1 }, grow: () => ([col, cols] = [col - 1, cols + 1]) },
      { edge: { row: row - 1, col: col + cols, rows: rows + 2, cols: 1 }, grow: () => cols++ },
    ];
    const side = sides.find(({ edge }) => holdsSomething(range, edge));
    if (side === undefined) continue;
    side.grow();
    grew = true;
  }
  return reshaped(range, { row, col, rows, cols });
};

const find = (range: ExcelRange, wanted: unknown, criteria: unknown): HostObject | undefined => {
  const { matchCase = false, completeMatch = false } = { ...(criteria as { matchCase?: boolean; completeMatch?: boolean } | undefined) };
  const fold = (text: string): string => (matchCase ? text : text.toLowerCase());
  const needle = fold(String(wanted));
  const area = bounded(range);
  const hits = gridOf(area, (row, col) => {
    const shown = fold(range.sheet.text(row, col));
    return shown !== "" && (completeMatch ? shown === needle : shown.includes(needle)) ? { row, col } : undefined;
  });
  const hit = hits.flat().find((each) => each !== undefined);
  return hit && give(rangeAt(range.sheet, { ...hit, rows: 1, cols: 1 }));
};

/** Methods of a range that give another range. */
export const rangePlaces = {
  GetCell: (range, [row, col]) => give(partOf(range, whole(row), whole(col), 1, 1)),
  GetRow: (range, [row]) => give(partOf(range, whole(row), 0, 1, range.cols)),
  GetColumn: (range, [col]) => give(partOf(range, 0, whole(col), range.rows, 1)),
  GetLastCell: (range) => give(partOf(range, range.rows - 1, range.cols - 1, 1, 1)),
  GetLastRow: (range) => give(partOf(range, range.rows - 1, 0, 1, range.cols)),
  GetLastColumn: (range) => give(partOf(range, 0, range.cols - 1, range.rows, 1)),
  GetResizedRange: (range, [rows, cols]) => give(reshaped(range, { rows: range.rows + whole(rows), cols: range.cols + whole(cols) })),
  GetAbsoluteResizedRange: (range, [rows, cols]) => give(reshaped(range, { rows: whole(rows), cols: whole(cols) })),
  GetOffsetRange: (range, [rows, cols]) => give(reshaped(range, { row: range.row + whole(rows), col: range.col + whole(cols) })),
  GetEntireRow: (range) => give(reshaped(range, { col: 0, cols: MAX_COLS })),
  GetEntireColumn: (range) => give(reshaped(range, { row: 0, rows: MAX_ROWS })),
  GetRowsBelow: (range, [count]) => give(reshaped(range, { row: range.row + range.rows, rows: whole(count, 1) })),
  GetRowsAbove: (range, [count]) => give(reshaped(range, { row: range.row - whole(count, 1), rows: whole(count, 1) })),
  GetColumnsAfter: (range, [count]) => give(reshaped(range, { col: range.col + range.cols, cols: whole(count, 1) })),
  GetColumnsBefore: (range, [count]) => give(reshaped(range, { col: range.col - whole(count, 1), cols: whole(count, 1) })),
  GetIntersection: (range, [other], excel) => giveIf(range, overlap(range, other, excel)),
  GetBoundingRect: (range, [other], { workbook }) => give(reshaped(range, bounding(range, rangeArgument(other, workbook, range.sheet)))),
  GetUsedRange: (range, [valuesOnly]) => giveIf(range, used(range, valuesOnly)) ?? give(partOf(range, 0, 0, 1, 1)),
  GetUsedRangeOrNullObject: (range, [valuesOnly]) => giveIf(range, used(range, valuesOnly)),
  GetSurroundingRegion: (range) => give(surrounding(range)),
  GetTables: (range) => object("TableScopedCollection", range),
  Find: (range, [wanted, criteria]) => find(range, wanted, criteria),
} satisfies Kind<ExcelRange, Excel>["methods"];
