import { mappingSheet } from "../../billing/records/mapping";
import { folded } from "../../billing/values/folded";
import { inExcel } from "./in-excel";

/** One line of the Mapping sheet. */
export interface MappedHeader {
  readonly table: string;
  readonly ourColumn: string;
  readonly sheet: string;
  readonly theirHeader: string;
}

const HEADERS = Object.values(mappingSheet.columns).map((column) => column.header);
const SHEET_AT = HEADERS.indexOf(mappingSheet.columns.sheet.header);

/** A row of the sheet as wide as ours. */
const rowFor = (values: readonly unknown[]): readonly unknown[] => HEADERS.map((_, at) => values[at] ?? "");

/**
 * Remembers the columns in the workbook's Mapping sheet, in place of what it said about the same sheets.
 * @param confirmedOn the serial of today in this workbook's date system.
 */
export const writeMapping = (mapped: readonly MappedHeader[], confirmedOn: number): Promise<void> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const there = worksheets.getItemOrNullObject(mappingSheet.table);
    const used = there.getUsedRangeOrNullObject(true).load("values");
    await context.sync();

    const sheet = there.isNullObject ? worksheets.add(mappingSheet.table) : there;
    const earlier: readonly (readonly unknown[])[] = used.isNullObject ? [] : used.values.slice(1);
    const replaced = new Set(mapped.map((line) => folded(line.sheet)));
    const kept = earlier.filter((row) => row.some((cell) => cell !== "") && !replaced.has(folded(String(row[SHEET_AT]))));
    const added = mapped.map((line) => [line.table, line.ourColumn, line.sheet, line.theirHeader, "", confirmedOn]);
    const rows = [HEADERS, ...kept.map(rowFor), ...added];
    while (rows.length <= earlier.length) rows.push(rowFor([]));
    const target = sheet.getRange("A1").getResizedRange(rows.length - 1, HEADERS.length - 1);
    // As text, or a header such as 3/4 would become a date.
    target.numberFormat = rows.map(() =>
      HEADERS.map((header) => (header === mappingSheet.columns.confirmedOn.header ? "mm/dd/yyyy" : "@")),
    );
    target.values = rows.map((row) => [...row]);
    await context.sync();
  });
