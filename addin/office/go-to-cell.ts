import { goToWords } from "../words/go-to-words";
import { ExcelRefused, inExcel } from "./in-excel";

/** A cell of the open workbook. */
export interface CellToSee {
  readonly sheet: string;
  readonly cell: string;
  readonly row: number;
}

/** Brings the sheet to the front, then selects: a range of a sheet that is not in front is not selected reliably. */
const select = ({ sheet, cell, row }: CellToSee): Promise<string | undefined> =>
  inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    const range = worksheet.getRange(cell);
    range.load(["rowHidden", "columnHidden"]);
    worksheet.activate();
    await context.sync();
    if (worksheet.isNullObject) return goToWords.sheetIsGone(sheet);
    range.select();
    await context.sync();
    if (range.rowHidden) return goToWords.rowIsHidden(row);
    return range.columnHidden ? goToWords.columnIsHidden(cell) : undefined;
  });

const isHidden = (sheet: string): Promise<boolean> =>
  inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load("visibility");
    await context.sync();
    return !worksheet.isNullObject && worksheet.visibility !== "Visible";
  });

/** Two round trips. Resolves to a sentence where the eye will not find the cell, or where Excel would not go there. */
export const goToCell = async (place: CellToSee): Promise<string | undefined> => {
  try {
    return await select(place);
  } catch (error) {
    if (!(error instanceof ExcelRefused)) throw error;
    return (await isHidden(place.sheet)) ? goToWords.sheetIsHidden(place.sheet) : error.message;
  }
};
