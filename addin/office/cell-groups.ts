import type { CellRange } from "../../billing/values/cell-ref";

/** A cell of some sheet; row from 1, column from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Asking for one more range costs about as many bytes as this many cells. */
export const CELLS_WORTH_A_RANGE = 100;

/** Joins neighbours of a sorted list where `join` allows it. */
const joined = (ranges: readonly CellRange[], join: (before: CellRange, next: CellRange) => CellRange | undefined): CellRange[] => {
  const done: CellRange[] = [];
  for (const next of ranges) {
    const before = done.at(-1);
    const both = before && join(before, next);
    if (both) done[done.length - 1] = both;
    else done.push(next);
  }
  return done;
};

/**
 * Few rectangles that cover the cells, which may repeat: first down each column, then across columns that have the same rows.
 * @param mostBetween how many cells that were not asked for may lie in each gap that is bridged; 0 covers these cells and no other.
 */
export const rectanglesOf = (cells: readonly CellPlace[], mostBetween: number): readonly CellRange[] => {
  const single = cells.map(({ row, column }): CellRange => ({ top: row, bottom: row, left: column, right: column }));
  const down = joined(
    single.sort((a, b) => a.left - b.left || a.top - b.top),
    (before, next) =>
      next.left === before.left && next.top - before.bottom - 1 <= mostBetween ? { ...before, bottom: next.bottom } : undefined,
  );
  return joined(
    down.sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left),
    (before, next) =>
      next.top === before.top &&
      next.bottom === before.bottom &&
      (next.left - before.right - 1) * (next.bottom - next.top + 1) <= mostBetween
        ? { ...before, right: next.right }
        : undefined,
  );
};
