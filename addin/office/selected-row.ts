import { inExcel } from "./in-excel";
import type { SelectedRow } from "./watch-selection";

/** The row of the cell that is active now; one round trip. */
export const selectedRow = (): Promise<SelectedRow> =>
  inExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load("rowIndex");
    const sheet = cell.worksheet.load("name");
    await context.sync();
    return { sheet: sheet.name, row: cell.rowIndex + 1 };
  });
