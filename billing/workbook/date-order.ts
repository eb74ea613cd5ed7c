import { bothOrders } from "../values/written-date";
import type { SheetRow } from "./workbook";

/** How the text dates of one column are written. */
export interface DateOrder {
  readonly dayFirst: boolean;
  /** True where no date of the column tells day from month. */
  readonly undecided: boolean;
}

/** Any part over 12 in the column decides; month first where nothing does, or where the column contradicts itself. */
export const dateOrder = (rows: readonly SheetRow[], at: number): DateOrder => {
  const seen = new Set<string>();
  let monthFirst = false;
  let dayFirst = false;
  for (const { cells } of rows) {
    const cell = cells[at];
    if (typeof cell !== "string" || seen.has(cell)) continue;
    seen.add(cell);
    const orders = bothOrders(cell);
    if (!orders || (orders.monthFirst === undefined) === (orders.dayFirst === undefined)) continue;
    if (orders.monthFirst === undefined) dayFirst = true;
    else monthFirst = true;
  }
  return { dayFirst: dayFirst && !monthFirst, undecided: !dayFirst && !monthFirst };
};

/** True where the text is another day in the other order: 3/4/2026, but not 3/3/2026. */
export const isAmbiguous = (written: string): boolean => {
  const orders = bothOrders(written);
  return orders?.monthFirst !== undefined && orders.dayFirst !== undefined && orders.monthFirst !== orders.dayFirst;
};
