import type { CellWas, CellWrite } from "../findings/finding";
import { sheetNamed } from "../records/all-sheets";
import { changeSheet } from "../records/changes";
import { dateFromSerial, serialFromDate, usDate, type CalendarDate, type DateSystem } from "../values/calendar-date";
import { isCellError, type Cell } from "../values/cell";
import { parseRange } from "../values/cell-ref";
import type { AppendRows, NewRow, SetCells } from "../workbook/edit";
import type { SheetReceipt } from "../workbook/receipt";

/** Who changed something, when, and by which action ("Fix: Set 4 units"). */
export interface Changing {
  readonly by?: string | undefined;
  readonly when: CalendarDate;
  readonly action: string;
}

const rowOf = (cell: string): number | undefined => parseRange(cell)?.top;
const columnOf = (cell: string): number | undefined => parseRange(cell)?.left;

const receiptAt = (receipts: readonly SheetReceipt[], sheet: string, cell: string): SheetReceipt | undefined =>
  receipts.filter((receipt) => receipt.sheet === sheet && receipt.headerRow < (rowOf(cell) ?? 0)).at(-1);

/** Our name of the column in which a cell stands; its letters where the column is none of ours. */
export const headerAt = (receipts: readonly SheetReceipt[], sheet: string, cell: string): string => {
  const column = receiptAt(receipts, sheet, cell)?.columns.find((mapped) => columnOf(mapped.cell) === columnOf(cell));
  return column?.ours ?? cell.replace(/\d+$/, "");
};

/** What names the row: the cells by which the host finds it again, and where it stood. */
const rowKeyOf = (write: CellWrite, identity: readonly CellWas[], receipts: readonly SheetReceipt[], dateSystem: DateSystem): string => {
  const { sheet, cell } = write;
  const table = receiptAt(receipts, sheet, cell)?.table;
  const columns = Object.values((table === undefined ? undefined : sheetNamed(table))?.columns ?? {});
  const shown = (was: CellWas): string => {
    if (isCellError(was.was)) return was.was.error;
    const isDate = columns.find(({ header }) => header === headerAt(receipts, sheet, was.cell))?.type.dates === true;
    const date = isDate && typeof was.was === "number" ? dateFromSerial(was.was, dateSystem) : undefined;
    return date === undefined ? String(was.was ?? "") : usDate(date);
  };
  const names = identity.filter((was) => was.sheet === sheet && rowOf(was.cell) === rowOf(cell)).map(shown);
  return [...names.filter((name) => name !== ""), `row ${rowOf(cell) ?? ""}`].join(" / ");
};

/** Rows of the Changes sheet that say what an edit replaces: one for each cell. */
export const changesOf = (
  { writes, identity }: SetCells,
  receipts: readonly SheetReceipt[],
  { by, when, action }: Changing,
  dateSystem: DateSystem,
): AppendRows => ({
  does: "appendRows",
  table: changeSheet.table,
  rows: writes.map((write) => ({
    when: serialFromDate(when, dateSystem),
    by: by ?? null,
    sheet: write.sheet,
    rowKey: rowKeyOf(write, identity, receipts, dateSystem),
    column: headerAt(receipts, write.sheet, write.cell),
    old: write.was,
    new: write.value,
    action,
  })),
});

/** The row of Changes for a new row, which is told as a whole: its key, and what it is on or worth. */
export const addedRowTold = (
  sheet: string,
  { key, holds }: { readonly key: Cell; readonly holds: Cell },
  { by, when, action }: Changing,
  dateSystem: DateSystem,
): NewRow => ({
  when: serialFromDate(when, dateSystem),
  by: by ?? null,
  sheet,
  rowKey: key,
  column: null,
  old: null,
  new: holds,
  action,
});
