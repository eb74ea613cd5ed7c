import { refused, moved } from "./edit-refused";

const NOTHING = "Nothing was changed.";
const IN_EXCEL = "Make the change in Excel instead.";

/** Why a saved workbook was not edited; the sentences of the pane (addin/office/sentences.ts), for files. */
export const refusals = {
  changed: (address: string) =>
    moved(`${address} has changed since it was checked, so nothing was written. Check the workbook again, then try again.`),
  sheetIsGone: (sheet: string) => moved(`The sheet ${sheet} is not there any more, so nothing was written. Check the workbook again.`),
  isSigned: () =>
    refused(
      `This workbook carries a digital signature, which any change would break. ${NOTHING} Take the signature away (File > Info > View Signatures) or work on a copy without it.`,
    ),
  isProtected: (sheet: string) =>
    refused(`${sheet} is protected, so it can be checked but not changed. Use Review > Unprotect Sheet, save, then try again.`),
  noNewSheets: (sheet: string) =>
    refused(
      `The workbook is protected against new sheets, so ${sheet} cannot be added. Use Review > Protect Workbook to allow them, save, then try again.`,
    ),
  holdsFormula: (address: string) =>
    refused(
      `${address} holds a formula, and writing there would replace it. ${NOTHING} Correct what the formula works from, or type over it yourself.`,
    ),
  insideArray: (address: string, from: string) =>
    refused(
      `${address} shows a result of the formula in ${from}, and nothing can be written there. ${NOTHING} Correct that formula instead.`,
    ),
  insideMerge: (address: string, first: string) =>
    refused(
      `${address} is merged into ${first}, so what is written there would not be seen. ${NOTHING} Unmerge the cells, then try again.`,
    ),
  insidePivot: (address: string) =>
    refused(`${address} belongs to a pivot table, which writes it itself. ${NOTHING} Correct what the pivot table counts instead.`),
  isHeader: (address: string, table: string) =>
    refused(`${address} is a header or total of the table ${table}, and formulas may name it. ${NOTHING} ${IN_EXCEL}`),
  twoValues: (address: string) =>
    refused(`Two fixes would write different values into ${address}. ${NOTHING} Do them one after the other.`),
  tooLong: (address: string) =>
    refused(`The text for ${address} is longer than the 32,767 characters that a cell can hold. ${NOTHING} Shorten it, then try again.`),
  noNumber: (address: string) => refused(`What is to be written into ${address} is no number that a cell can hold. ${NOTHING}`),
  notInOrder: (sheet: string) =>
    refused(
      `The rows or cells of ${sheet} do not stand in order in the file, as some programs write them. ${NOTHING} Open the workbook in Excel, save it, then try again.`,
    ),
  lacksColumn: (sheet: string, header: string) =>
    refused(`${sheet} has no column ${header}, so nothing was written. Add it to the header row, then try again.`),
  notOurTable: (sheet: string, headers: string) =>
    refused(`${sheet} does not have the headers ${headers}, so nothing was written. Rename that sheet or add the headers, then try again.`),
  occupiedBelow: (table: string, address: string) =>
    refused(`Something stands right below the table ${table}, in ${address}. ${NOTHING} Make room there, then try again.`),
  inTheWay: (table: string, what: string, address: string) =>
    refused(`${what} at ${address} is in the way of the table ${table}, which needs that room. ${NOTHING} Move it, then try again.`),
  sheetIsFull: (sheet: string) =>
    refused(`${sheet} has no room for so many rows: Excel ends at row 1,048,576. ${NOTHING} Start a new workbook for the new year.`),
  filledByQuery: (table: string) =>
    refused(
      `The table ${table} is filled by a query, which would replace what is added. ${NOTHING} Add the rows where the query takes them from.`,
    ),
  totalsFormula: (address: string, table: string) =>
    refused(
      `${address} works with the totals row of the table ${table} by its address, and that row has to move down. ${NOTHING} Turn off Table Design > Total Row, then try again.`,
    ),
  totalsNote: (address: string, table: string) =>
    refused(
      `A note or comment is fixed to ${address} in the totals row of the table ${table}, which has to move down. ${NOTHING} Turn off Table Design > Total Row, then try again.`,
    ),
  unclearFormula: (table: string, header: string) =>
    refused(
      `The column ${header} of the table ${table} is calculated in a way that could not be carried on into new rows. ${NOTHING} Add the rows in Excel instead.`,
    ),
  nameTaken: (sheet: string) =>
    refused(
      `The workbook already has a sheet, table or name called ${sheet}, so that sheet cannot be added. ${NOTHING} Rename it, then try again.`,
    ),
  hasHeader: (table: string, header: string) =>
    refused(`The table ${table} already has a column ${header}, so that one cannot be added. ${NOTHING} Rename it, then try again.`),
  occupiedBeside: (table: string, address: string) =>
    refused(`Something stands right beside the table ${table}, in ${address}. ${NOTHING} Make room there, then try again.`),
  noTable: (sheet: string, header: string) =>
    refused(
      `The column ${header} is calculated, and ${sheet} is no Excel Table. ${NOTHING} Select the list, use Insert > Table, save, then try again.`,
    ),
  unknownInFormula: (header: string, what: string) =>
    refused(`The column ${header} is calculated from ${what}, which the workbook lacks. ${NOTHING} Add that first, then try again.`),
} as const;
