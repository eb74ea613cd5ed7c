import { sheetNamed } from "./all-sheets";
import { placeOf, type CellPlaceInWorkbook } from "./cell-in-workbook";
import type { AnyRecord } from "./describe";
import { practiceSettings, type PracticeSetting, type PracticeSettings } from "./practice";

/** What to do about a value that a document lacks, and where. */
export interface CellToFill {
  /** With the name of the sheet. */
  readonly remedy: string;
  /** Undefined where there is no row or no column for it yet. */
  readonly place: CellPlaceInWorkbook | undefined;
}

/** A cell of a row that is there: empty, unreadable, or in a column that the sheet lacks. */
export const cellToFill = (record: AnyRecord, column: string): CellToFill => {
  const { table, row } = record.place;
  const header = sheetNamed(table.table)?.columns[column]?.header ?? column;
  if (!table.columnAt.has(column))
    return { remedy: `Add the column ${header} to ${table.sheet} and fill it in, row ${row}.`, place: undefined };
  const remedy =
    record.unreadable?.has(column) === true
      ? `Correct ${header} in ${table.sheet}, row ${row}: what stands there cannot be read.`
      : `Fill in ${header} in ${table.sheet}, row ${row}.`;
  return { remedy, place: placeOf(record, column) };
};

/** A setting of Practice: without a row, without a value, or with one that cannot be read. */
export const settingToFill = ({ rows, table }: PracticeSettings, setting: PracticeSetting): CellToFill => {
  const { header } = practiceSettings[setting];
  const sheet = table?.sheet ?? "Practice";
  const row = rows.get(setting);
  if (!row) return { remedy: `Add the row ${header} to ${sheet}.`, place: undefined };
  const isTyped = row.value !== undefined && row.value !== null;
  const remedy = isTyped ? `Correct ${header} in ${sheet}: what stands there cannot be read.` : `Fill in ${header} in ${sheet}.`;
  return { remedy, place: placeOf(row, "value") };
};
