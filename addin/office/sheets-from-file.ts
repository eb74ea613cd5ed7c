import { firstRunWords } from "../words/first-run-words";
import { inExcel } from "./in-excel";

/** insertWorksheetsFromBase64; older Excels have no way to add sheets that hold tables and drop-downs. */
export const canAddSheets = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.13");

/** Adds all sheets of a workbook after the ones that are there, and shows the first. Excel cannot undo it. */
export const addSheetsOf = (base64: string): Promise<void> =>
  inExcel(async (context) => {
    if (!canAddSheets()) throw new Error(firstRunWords.cannotAddSheets);
    const added = context.workbook.insertWorksheetsFromBase64(base64, { positionType: "End" });
    await context.sync();
    const [first] = added.value;
    if (first === undefined) return;
    context.workbook.worksheets.getItem(first).activate();
    await context.sync();
  });

/** Opens a workbook in a window of its own; the one that is open stays as it is. */
export const openNewWorkbook = (base64: string): Promise<void> => Excel.createWorkbook(base64);
