import { parseRange, type CellRange } from "../../../billing/values/cell-ref";
import { referencesOf } from "../markup/formula-references";
import { rangeRef } from "./write-cells";

/** A table, and by how many rows it becomes longer. */
export interface Growth {
  readonly sheet: string;
  readonly left: number;
  readonly right: number;
  /** The first and the last row of records before. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** The totals row, else the last row of records. */
  readonly bottom: number;
  readonly by: number;
}

const isInside = ({ left, right }: CellRange, growth: Growth): boolean => growth.left <= left && right <= growth.right;

/** Whether the range begins or ends in the totals row, which moves down; one that reaches over it holds it still. */
const endsInTotals = ({ top, bottom, left, right }: CellRange, growth: Growth): boolean =>
  growth.lastRow < growth.bottom && (top === growth.bottom || bottom === growth.bottom) && left <= growth.right && growth.left <= right;

/** Whether the range lies in the totals row. */
export const isTotals = (range: CellRange, growth: Growth): boolean =>
  isInside(range, growth) && growth.lastRow < range.top && range.bottom <= growth.bottom;

/** Where cells of the table are afterwards: what ended with its records or with it grows, its totals row moves, all else stays. */
export const grownRange = (range: CellRange, growth: Growth): CellRange => {
  if (isTotals(range, growth)) return { ...range, top: range.top + growth.by, bottom: range.bottom + growth.by };
  const ends = range.bottom === growth.lastRow || range.bottom === growth.bottom;
  return ends && isInside(range, growth) ? { ...range, bottom: range.bottom + growth.by } : range;
};

/** One range, as written; what is no range stays. */
export const grownRef = (ref: string, growth: Growth): string => {
  const range = parseRange(ref);
  const grown = range && grownRange(range, growth);
  return range === undefined || grown === undefined || grown === range ? ref : rangeRef(grown);
};

/** A list of ranges as in `sqref`. */
export const grownList = (sqref: string, growth: Growth): string =>
  sqref
    .split(" ")
    .map((ref) => grownRef(ref, growth))
    .join(" ");

const ROWS = /\d+/g;

const withRows = (cells: string, { top, bottom }: CellRange): string => {
  let nth = 0;
  return cells.replace(ROWS, () => String(nth++ === 0 ? top : bottom));
};

/** Stretches of a formula in brackets: the columns of a Table, which may be called like a cell ("Q1"). */
const bracketed = (formula: string): readonly (readonly [number, number])[] => {
  const found: [number, number][] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: token, index } of formula.matchAll(/"(?:[^"]|"")*"|'.|[[\]]/g)) {
    if (token === "[" && depth++ === 0) start = index;
    else if (token === "]" && --depth === 0) found.push([start, index]);
  }
  return found;
};

/** A place in a formula that names cells of a sheet by their address. */
interface CellsInFormula {
  readonly start: number;
  readonly end: number;
  readonly cells: string;
  readonly range: CellRange;
  /** It names its sheet, or both of its rows stand fast: it does not move with the cell that asks. */
  readonly isFixed: boolean;
}

const FIXED_ROWS = /^\$?[A-Z]+\$\d+:\$?[A-Z]+\$\d+$/;

const cellsInFormula = (formula: string, home: string | undefined, sheet: string): readonly CellsInFormula[] => {
  const brackets = bracketed(formula);
  return referencesOf(formula).flatMap((reference): CellsInFormula[] => {
    const { cells, cellsStart: start, end } = reference;
    const range = cells === undefined ? undefined : parseRange(cells);
    const named = reference.sheet ?? home;
    if (cells === undefined || range === undefined || named?.toLowerCase() !== sheet.toLowerCase()) return [];
    const isFixed = reference.sheet !== undefined || FIXED_ROWS.test(cells);
    return brackets.some(([from, to]) => from < start && start < to) ? [] : [{ start, end, cells, range, isFixed }];
  });
};

const replaced = (formula: string, found: readonly CellsInFormula[], change: (one: CellsInFormula) => string): string =>
  found.reduceRight((before, one) => before.slice(0, one.start) + change(one) + before.slice(one.end), formula);

/** A single cell of the only record is itself; only a range means the whole column. */
const meansWholeColumn = ({ cells, range, isFixed }: CellsInFormula, growth: Growth, isOfOneCell: boolean): boolean =>
  (isFixed || isOfOneCell) && cells.includes(":") && range.top <= growth.firstRow;

/**
 * A formula with the ranges that reach over all records of the table, or more, made longer, as Excel does when a Table grows.
 * @param home the sheet it belongs to, where it belongs to one.
 * @param isOfOneCell it stands in one cell, so that its addresses are what they say.
 */
export const grownFormula = (formula: string, home: string | undefined, growth: Growth, isOfOneCell = false): string =>
  replaced(formula, cellsInFormula(formula, home, growth.sheet), (one) =>
    meansWholeColumn(one, growth, isOfOneCell) || isTotals(one.range, growth)
      ? withRows(one.cells, grownRange(one.range, growth))
      : one.cells,
  );

/** Whether a formula names cells of the totals row by their address. */
export const namesTotals = (formula: string, home: string | undefined, growth: Growth): boolean =>
  formula.includes(String(growth.bottom)) && cellsInFormula(formula, home, growth.sheet).some(({ range }) => endsInTotals(range, growth));

const RELATIVE_ROW = /(^|[A-Z:])(\d+)/g;

const referencesOutsideBrackets = (formula: string) => {
  const brackets = bracketed(formula);
  return referencesOf(formula).filter(
    ({ cells, cellsStart }) => cells !== undefined && !brackets.some(([from, to]) => from < cellsStart && cellsStart < to),
  );
};

/** Whether a formula says the same in every row. */
export const allReferencesAreFixed = (formula: string): boolean => formulaBelow(formula, 1) === formula;

/** The formula of a cell as it stands so many rows below: addresses without "$" move with it. */
export const formulaBelow = (formula: string, by: number): string =>
  referencesOutsideBrackets(formula).reduceRight((before, { cells = "", cellsStart, end }) => {
    const moved = cells.replace(RELATIVE_ROW, (_, letters: string, row: string) => `${letters}${Number(row) + by}`);
    return before.slice(0, cellsStart) + moved + before.slice(end);
  }, formula);
