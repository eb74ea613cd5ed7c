import { isCellError, type Cell } from "../../billing/values/cell";
import type { CellRange } from "../../billing/values/cell-ref";
import { rectanglesOf } from "./cell-groups";
import { addressOf } from "./range-values";

/** Excel's format for cells whose text is kept as it is. */
export const TEXT_FORMAT = "@";

/** One cell to write. */
export interface CellToWrite {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  /** The number format that stands there. */
  readonly has?: string;
  /** The number format to set first; left out, the format stays. */
  readonly format?: string;
}

/** What is set by one assignment. */
interface Block {
  readonly sheet: string;
  readonly range: CellRange;
  readonly cells: readonly (readonly CellToWrite[])[];
}

/** Words without a digit and without a sign in front: no number, date, time or formula can be made of them. */
const STAYS_TEXT = /^\p{L}\D*$/u;
const TURNS_INTO_BOOLEAN = /^(?:true|false)$/i;

/** What to hand to Excel, which reads a text as if it were typed: the apostrophe keeps it a text and is no part of it. */
export const typedInput = ({ value, has, format }: Pick<CellToWrite, "value" | "has" | "format">): string | number | boolean => {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value !== "string" || (format ?? has) === TEXT_FORMAT) return value;
  return STAYS_TEXT.test(value) && !TURNS_INTO_BOOLEAN.test(value) ? value : `'${value}`;
};

const keyOf = (row: number, column: number): string => `${row}/${column}`;

const numbers = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** One block for every run of adjacent cells. */
const blocksOf = (cells: readonly CellToWrite[]): readonly Block[] =>
  [...new Set(cells.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const ofSheet = cells.filter((cell) => cell.sheet === sheet);
    const at = new Map(ofSheet.map((cell) => [keyOf(cell.row, cell.column), cell]));
    return rectanglesOf(ofSheet, 0).map((range) => ({
      sheet,
      range,
      cells: numbers(range.top, range.bottom).map((row) =>
        numbers(range.left, range.right).flatMap((column) => at.get(keyOf(row, column)) ?? []),
      ),
    }));
  });

/** Queues the writing of all cells, no cell of a sheet twice; the caller syncs. */
export const writeCells = (context: Excel.RequestContext, cells: readonly CellToWrite[]): void => {
  for (const block of blocksOf(cells)) {
    const range = context.workbook.worksheets.getItem(block.sheet).getRange(addressOf(block.range));
    // In a grid of formats or values Excel leaves a cell alone where null stands.
    const formats = block.cells.map((row) => row.map(({ format }) => format ?? null));
    if (formats.flat().some((format) => format !== null)) range.numberFormat = formats;
    range.values = block.cells.map((row) => row.map(typedInput));
  }
};
