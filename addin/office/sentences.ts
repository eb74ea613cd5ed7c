/** What happened, why, what next; by Excel's error codes (task-pane 2.14). */
const SENTENCES: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "A cell is being edited. Press Enter in the cell to finish typing, then try again.",
  InvalidOrTimedOutSession: "Excel's session has ended. Save the workbook, reload it, then try again.",
  RequestPayloadSizeLimitExceeded:
    "This is too large to send to Excel in one go. Work on a smaller part of the sheet, or open the workbook in Excel for Windows or Mac.",
  ResponsePayloadSizeLimitExceeded: "This sheet is too large to read, even in parts. Open the workbook in Excel for Windows or Mac.",
  WriteNotSupportedWhenModalDialogOpen: "A dialog is open in Excel. Close it, then try again.",
  AccessDenied: "The sheet is protected, so it can be read but not changed. Use Review > Unprotect Sheet, then try again.",
  ActivityLimitReached: "Excel has reached its limit for this session. Save the workbook, reload it, then try again.",
  InvalidRequestContext: "A sheet was deleted or moved meanwhile. Nothing was changed. Try again.",
  ItemNotFound: "Something that was there before is gone from the workbook. Press Check again.",
  InvalidSelection: "Another workbook is in front. Click into this workbook, then try again.",
  UnsupportedFeature: "This version of Excel does not offer that. Open the workbook in Excel for Windows or Mac.",
};

const BUSY = "Excel was busy and did not answer. Nothing was changed. Try again.";

/** The sentence for an error code of Excel; codes that are not known mean that Excel did not do it. */
export const excelSentence = (code: string): string => SENTENCES[code] ?? BUSY;

/** The answer was too large for Excel on the web; smaller parts may pass. */
export const isTooLarge = (code: string): boolean => code === "ResponsePayloadSizeLimitExceeded";

/** Codes of a message that Excel turned away before it did anything of it. */
const NOTHING_WAS_DONE: ReadonlySet<string> = new Set([
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
  "WriteNotSupportedWhenModalDialogOpen",
]);

/** Whether Excel may have stopped in the middle of what it was told to write. */
export const mayBeHalfDone = (code: string): boolean => !NOTHING_WAS_DONE.has(code);

/** Why an edit was not made. */
export const editSentences = {
  moved: "The workbook has changed since it was checked, so nothing was written. Press Check again.",
  sheetIsGone: (sheet: string) => `The sheet ${sheet} is not there any more, so nothing was written. Press Check again.`,
  isProtected: (sheet: string) =>
    `${sheet} is protected, so it can be checked but not changed. Use Review > Unprotect Sheet, then try again.`,
  noNewSheets: (sheet: string) =>
    `The workbook is protected against new sheets, so ${sheet} cannot be added. Use Review > Protect Workbook to allow them, then try again.`,
  holdsFormula: (address: string) =>
    `${address} holds a formula, and writing there would replace it. Nothing was changed. Correct what the formula works from, or type over it yourself.`,
  twoValues: (address: string) =>
    `Two fixes would write different values into ${address}. Nothing was changed. Do them one after the other.`,
  lacksColumn: (sheet: string, header: string) =>
    `${sheet} has no column ${header}, so nothing was written. Add it to the header row, then try again.`,
  notOurTable: (sheet: string, headers: string) =>
    `${sheet} does not have the headers ${headers}, so nothing was written. Rename that sheet or add the headers, then try again.`,
  hasTotals: (table: string) =>
    `The table ${table} has a totals row, so no rows can be added below it. Nothing was changed. Turn off Table Design > Total Row, then try again.`,
  occupiedBelow: (table: string, address: string) =>
    `Something stands right below the table ${table}, in ${address}. Nothing was changed. Make room there, then try again.`,
  halfDone:
    "Excel stopped while it was writing, so a part may be written. Look at the sheet, press Ctrl+Z if it is not right, then check again.",
} as const;
