import type { SheetRow, Workbook } from "./workbook";

/** Rows of a sheet read again after a change: all that now stands from `top` to `bottom`, in order; rows that hold nothing are left out. */
export interface ChangedRows {
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly SheetRow[];
}

/** The workbook with some rows read again; every other row and sheet stays the same object, so that what was worked out from it can be kept. */
export const replaceRows = (workbook: Workbook, { sheet, top, bottom, rows }: ChangedRows): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((one) =>
    one.name === sheet
      ? { ...one, rows: [...one.rows.filter(({ row }) => row < top), ...rows, ...one.rows.filter(({ row }) => row > bottom)] }
      : one,
  ),
});
