import { areasOf } from "./changed-areas";
import { inExcel, stopListening } from "./in-excel";
import type { SheetNames } from "./sheet-names";

/** A row of a sheet that is selected in Excel. */
export interface SelectedRow {
  readonly sheet: string;
  readonly row: number;
}

/** Hears which row is selected, the topmost of several; resolves, once Excel listens, to how to stop. */
export const watchSelection = async (names: SheetNames, heard: (place: SelectedRow) => void): Promise<() => void> => {
  const selected = async ({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    const sheet = await names.nameOf(worksheetId).catch(() => undefined);
    if (sheet !== undefined) heard({ sheet, row: Math.min(...areasOf(address).map(({ top }) => top)) });
  };
  const listening = await inExcel(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(selected);
    await context.sync();
    return handler;
  });
  return () => stopListening([listening]);
};
