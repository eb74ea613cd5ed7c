import { rowOfPercentCell, type SheetRow, type Workbook } from "./workbook";

/** Rows of a sheet read again after a change: all that now stands from `top` to `bottom`, in order; rows that hold nothing are left out. */
export interface ChangedRows {
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly SheetRow[];
  /** `percentCellKey(row, column)` of the cells among them that are formatted as a percentage; left out where the formats have not changed. */
  readonly percentCells?: ReadonlySet<number>;
}

/** The very object of before where the percentages are the same, so that rows read with them count as unchanged. */
const percentCellsOf = (before: ReadonlySet<number>, { top, bottom, percentCells }: ChangedRows): ReadonlySet<number> => {
  if (percentCells === undefined) return before;
  const outside = [...before].filter((key) => rowOfPercentCell(key) < top || rowOfPercentCell(key) > bottom);
  const after = new Set([...outside, ...percentCells]);
  return after.size === before.size && [...after].every((key) => before.has(key)) ? before : after;
};

/** The workbook with some rows read again; every other row and sheet stays the same object, so that what was worked out from it can be kept. */
export const replaceRows = (workbook: Workbook, changed: ChangedRows): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((one) =>
    one.name === changed.sheet
      ? {
          ...one,
          rows: [
            ...one.rows.filter(({ row }) => row < changed.top),
            ...changed.rows,
            ...one.rows.filter(({ row }) => row > changed.bottom),
          ],
          percentCells: percentCellsOf(one.percentCells, changed),
        }
      : one,
  ),
});
