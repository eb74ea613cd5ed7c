import { EmulatedExcel, openAddinInNode, type AddinInNode, type ExcelOptions } from "../../hosts/excel/open";

/** Makes the page's Office.js the one that modules under test find. */
const asGlobals = ({ Office, Excel, OfficeExtension }: AddinInNode): void => {
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
};

/** A workbook in the emulated Excel: rows of values by sheet name. */
export const excelWith = async (sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>, options: ExcelOptions = {}) => {
  const excel = EmulatedExcel.blank(options);
  const addin = await openAddinInNode(excel);
  asGlobals(addin);
  await addin.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const [name, rows] of Object.entries(sheets)) {
      const sheet = worksheets.add(name);
      const width = Math.max(...rows.map((row) => row.length));
      const grid = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
      sheet.getRange("A1").getResizedRange(rows.length - 1, width - 1).values = grid;
    }
    await context.sync();
  });
  excel.resetLog();
  return { excel, addin };
};

/** What must be empty after every test. */
export const unclean = (excel: EmulatedExcel) => ({ notEmulated: [...excel.notEmulated], faults: excel.faults });
export const CLEAN = { notEmulated: [], faults: [] };
