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
