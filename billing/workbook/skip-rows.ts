import type { Cell } from "../values/cell";
import { folded } from "../values/folded";
import type { FoundTable } from "./find-tables";
import { knownColumns } from "./known-columns";
import type { SkipReason } from "./receipt";
import type { SheetRow } from "./workbook";

/** "Total", "Subtotal:", "Grand total", "November 2026 total", "Sum". */
const TOTALS = /^(?:[\p{L}\d]+[ -]){0,2}(?:sub[- ]?)?totals?\b|^sum\b/iu;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? ?(?:'?\d{2}|\d{4})?$/i;
const HALF_A_CENT = 0.005;
/** A table with fewer names per row is too thin to tell a daily total from a record by them. */
const ENOUGH_NAMES = 3;

const filled = (cell: Cell | undefined): boolean => cell !== null && cell !== undefined && (typeof cell !== "string" || cell.trim() !== "");

/** Tells the rows of one table that are no records; to be asked row by row, from the top (workbook.md 4.7). */
export const rowSkipper = (table: FoundTable): ((row: SheetRow) => SkipReason | undefined) => {
  const columns = knownColumns(table);
  const numbers = columns.filter(({ numeric }) => numeric);
  const names = columns.filter(({ required, numeric }) => required && !numeric);
  const sumOfAll = numbers.map(() => 0);
  const sumSinceTotal = numbers.map(() => 0);

  const hasValue = ({ cells }: SheetRow): boolean => columns.some(({ at }) => filled(cells[at]));

  /** Most rows are records: a date or other number among at least three cells that say who and when. */
  const isPlainRecord = ({ cells }: SheetRow): boolean => {
    let anyNumber = false;
    let count = 0;
    for (const { at } of names) {
      const cell = cells[at];
      if (cell === null || cell === undefined) continue;
      if (typeof cell === "number") anyNumber = true;
      count++;
    }
    return anyNumber && count >= ENOUGH_NAMES;
  };

  const isRepeatedHeader = ({ cells }: SheetRow): boolean => {
    let same = 0;
    let count = 0;
    for (const { at, header } of columns) {
      const cell = cells[at];
      if (!filled(cell)) continue;
      if (typeof cell !== "string") return false;
      if (folded(cell) === header) same++;
      count++;
    }
    return same >= 2 && same * 2 >= count;
  };

  /** Numbers alone, each the sum of those above it. */
  const sumsUp = ({ cells }: SheetRow): boolean => {
    const equal = (sums: readonly number[]): boolean =>
      numbers.every(({ at }, index) => {
        const cell = cells[at];
        return typeof cell === "number" ? cell !== 0 && Math.abs(cell - (sums[index] ?? 0)) < HALF_A_CENT : !filled(cell);
      });
    return columns.every(({ at, numeric }) => numeric || !filled(cells[at])) && (equal(sumSinceTotal) || equal(sumOfAll));
  };

  /** The word alone is not enough: a record says who and when beside it, a totals row at most the day. */
  const isTotal = (row: SheetRow): boolean => {
    const label = row.cells.findIndex((cell, at) => at >= table.left && at <= table.right && typeof cell === "string" && filled(cell));
    const word = row.cells[label];
    const others = names.filter(({ at, dates }) => at !== label && !(dates && names.length > ENOUGH_NAMES));
    return typeof word === "string" && TOTALS.test(word.trim())
      ? others.every(({ at }) => !filled(row.cells[at]))
      : hasValue(row) && sumsUp(row);
  };

  /** A month or a title over the rows of a sheet: one text at the left that is no value of its column. */
  const isBanner = ({ row, cells }: SheetRow): boolean => {
    const texts = cells.slice(table.left, table.right + 1).filter(filled);
    const [only] = texts;
    if (texts.length <= 2 && MONTH.test(texts.map(String).join(" ").trim())) return true;
    if (texts.length !== 1 || typeof only !== "string") return false;
    const column = columns.find(({ at }) => filled(cells[at]));
    if (!column) return true;
    return column.at === columns[0]?.at && (!column.reads(only) || table.mergedRows.has(row));
  };

  const add = ({ cells }: SheetRow): void => {
    for (let index = 0; index < numbers.length; index++) {
      const cell = cells[numbers[index]?.at ?? -1];
      if (typeof cell !== "number") continue;
      sumOfAll[index] = (sumOfAll[index] ?? 0) + cell;
      sumSinceTotal[index] = (sumSinceTotal[index] ?? 0) + cell;
    }
  };

  const reasonToSkip = (row: SheetRow): SkipReason | undefined => {
    if (isTotal(row)) return "totals row";
    if (isRepeatedHeader(row)) return "repeated header";
    if (isBanner(row)) return "banner";
    return hasValue(row) ? undefined : "blank row";
  };

  return (row) => {
    const reason = row.row === table.totalsRow ? "totals row" : isPlainRecord(row) ? undefined : reasonToSkip(row);
    if (reason === undefined) add(row);
    else if (reason === "totals row") sumSinceTotal.fill(0);
    return reason;
  };
};
