import { readRecords } from "../workbook/read-records";
import type { SheetReceipt } from "../workbook/receipt";
import type { Workbook } from "../workbook/workbook";

export interface InspectReport {
  readonly sheets: readonly SheetReceipt[];
  /** Sheets that are not ours and are left alone. */
  readonly otherSheets: readonly string[];
}

/** What `claimsheet inspect --json` prints (contracts section 2). */
export interface InspectJson {
  readonly schema: "claimsheet.inspect/1";
  readonly file: string;
  readonly sheets: readonly SheetReceipt[];
  readonly otherSheets: readonly string[];
}

/**
 * What was understood of the workbook, without checking it.
 * @param receipts of the same workbook, where it has been read already.
 */
export const inspectWorkbook = (workbook: Workbook, receipts = readRecords(workbook).receipts): InspectReport => {
  const ours = new Set(receipts.map((receipt) => receipt.sheet));
  return { sheets: receipts, otherSheets: workbook.sheets.map((sheet) => sheet.name).filter((name) => !ours.has(name)) };
};

export const inspectJson = (file: string, report: InspectReport): InspectJson => ({ schema: "claimsheet.inspect/1", file, ...report });
