import { EmulatedExcel, openAddinInNode, REQUIREMENT_SETS, type AddinInNode, type ExcelOptions } from "../../hosts/excel/open";

/** Makes the page's Office.js the one that modules under test find. */
export const asGlobals = ({ Office, Excel, OfficeExtension }: AddinInNode): void => {
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

/** Does something to a sheet, as a person would. */
export const inSheet = (addin: AddinInNode, name: string, act: (sheet: Excel.Worksheet) => void): Promise<void> =>
  addin.Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(name));
    await context.sync();
  });

/** The options of every Excel.run from now on. */
export const runOptions = ({ Excel }: AddinInNode): readonly unknown[] => {
  const seen: unknown[] = [];
  const { run } = Excel;
  Object.assign(Excel, {
    run: (options: Excel.RunOptions, work: (context: Excel.RequestContext) => Promise<unknown>) => {
      seen.push(options);
      return run(options, work);
    },
  });
  return seen;
};

/** An Excel that undoes what an add-in writes; the library of npm is older and only hands the wish on. */
export const WITH_UNDO: ExcelOptions = { requirementSets: { ...REQUIREMENT_SETS, ExcelApi: "1.20" } };

/** What must be empty after every test. */
export const unclean = (excel: EmulatedExcel) => ({
  notEmulated: [...excel.notEmulated],
  faults: excel.faults,
  errors: excel.totals().errors,
});
export const CLEAN = { notEmulated: [], faults: [], errors: [] };
