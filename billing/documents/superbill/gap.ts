import { sheetNamed } from "../../records/all-sheets";
import { placeOf, type CellPlaceInWorkbook } from "../../records/cell-in-workbook";
import type { AnyRecord } from "../../records/describe";

/** One thing to fill in before, or better before, the superbill is handed out. */
export interface SuperbillGap {
  /** In the biller's words, without a person's name: "License number of JP". */
  readonly item: string;
  /** What to do, with the name of the sheet. */
  readonly remedy: string;
  /** The cell to fill; undefined where there is no row or no column for it yet. */
  readonly place: CellPlaceInWorkbook | undefined;
  /** Insurers send a superbill without it back. */
  readonly blocks: boolean;
}

/** A cell of a row that is there: empty, unreadable, or in a column that the sheet lacks. */
export const cellGap = (record: AnyRecord, column: string, item: string, blocks: boolean): SuperbillGap => {
  const { table, row } = record.place;
  const header = sheetNamed(table.table)?.columns[column]?.header ?? column;
  if (!table.columnAt.has(column))
    return { item, remedy: `Add the column ${header} to ${table.sheet} and fill it in, row ${row}.`, place: undefined, blocks };
  const remedy =
    record.unreadable?.has(column) === true
      ? `Correct ${header} in ${table.sheet}, row ${row}: what stands there cannot be read.`
      : `Fill in ${header} in ${table.sheet}, row ${row}.`;
  return { item, remedy, place: placeOf(record, column), blocks };
};
