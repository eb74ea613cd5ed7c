import type { Column } from "../records/describe";
import type { FilledCell, Reading, ReadingContext } from "../records/reading";
import type { DateSystem } from "../values/calendar-date";
import { dateOrder, type DateOrder } from "./date-order";
import type { SheetRow } from "./workbook";

/** One column of a table, ready to be read row by row. */
export interface ColumnReader {
  readonly key: string;
  readonly at: number;
  readonly column: Column<unknown>;
  readonly order: DateOrder;
  /** True where a cell's percentage format matters. */
  readonly percentages: boolean;
  read(cell: FilledCell, percentFormat: boolean): Reading<unknown>;
}

const NO_TEXT_DATES: DateOrder = { dayFirst: false, undecided: false };
/** Spaces alone are an empty cell. */
const BLANK: Reading<undefined> = { ok: true, value: undefined };
const MOST_REMEMBERED = 10_000;

/** Names, codes and words repeat from row to row, so that each text of a column is read once. */
export const columnReader = (
  key: string,
  at: number,
  column: Column<unknown>,
  rows: readonly SheetRow[],
  dateSystem: DateSystem,
): ColumnReader => {
  const order = column.type.dates ? dateOrder(rows, at) : NO_TEXT_DATES;
  const plain: ReadingContext = { dateSystem, dayFirst: order.dayFirst, percentFormat: false };
  const percentage: ReadingContext = { ...plain, percentFormat: true };
  const remembered = new Map<string, Reading<unknown>>();
  const { type } = column;
  return {
    key,
    at,
    column,
    order,
    percentages: type.name === "percent" || type.name === "any",
    read: (cell, percentFormat) => {
      if (typeof cell !== "string") return type.read(cell, percentFormat ? percentage : plain);
      const known = remembered.get(cell);
      if (known) return known;
      const read = cell.trim() === "" ? BLANK : type.read(cell, plain);
      if (remembered.size < MOST_REMEMBERED) remembered.set(cell, read);
      return read;
    },
  };
};
