import { applyEdits } from "../../../addin/office/apply-edits";
import type { SheetChange } from "../../../addin/office/sheet-change";
import { readOpenWorkbook } from "../../../addin/office/read-workbook";
import { sheetNames } from "../../../addin/office/sheet-names";
import { watchChanges } from "../../../addin/office/watch-changes";
import { watchSelection } from "../../../addin/office/watch-selection";
import { A_COAUTHOR } from "../../hosts/excel/open";
import { CLEAN, excelWith, inSheet, unclean } from "./excel-under-test";

const SHEETS = {
  "Nov visits": [
    ["Patient", "Units"],
    ["P-1", 1],
    ["P-2", 2],
    ["P-3", 3],
  ],
  Rent: [["Month", "Paid"]],
};

const BY_THE_USER = { isRemote: false, isOurs: false, isStructural: false };
const WHOLE = { top: 1, left: 0, bottom: 1_048_576, right: 16_383, isStructural: true };

/** Events arrive some turns after the answer to the batch that caused them, however slow the machine is. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 2));
};

const watched = async (options = {}) => {
  const { excel, addin } = await excelWith(SHEETS, options);
  const heard: SheetChange[] = [];
  const stop = await watchChanges(sheetNames(), (change) => heard.push(change));
  excel.resetLog();
  return { excel, addin, heard, stop };
};

test("a cell that the user types is heard with its sheet and place, and so is a pasted block", async () => {
  const { excel, heard } = await watched();
  await excel.userEdit("'Nov visits'!B3", 4);
  await excel.userEdit("Rent!A2:B3", [
    ["May", 900],
    ["June", 900],
  ]);
  await settled();
  expect(heard).toEqual([
    { sheet: "Nov visits", top: 3, bottom: 3, left: 1, right: 1, ...BY_THE_USER },
    { sheet: "Rent", top: 2, bottom: 3, left: 0, right: 1, ...BY_THE_USER },
  ]);
  // The names of the sheets, once.
  expect(excel.totals().syncs).toBe(1);
  expect(unclean(excel)).toEqual(CLEAN);
});

test("what somebody else types is heard as theirs, what apply writes as ours", async () => {
  const { excel, heard } = await watched();
  await excel.userEdit("'Nov visits'!B3", 4, A_COAUTHOR);
  await settled();
  expect(heard).toMatchObject([{ top: 3, isRemote: true, isOurs: false }]);
  const write = { sheet: "Nov visits", cell: "B2", was: 1, value: 9 };
  expect(await applyEdits([{ does: "setCells", writes: [write], identity: [] }])).toMatchObject({ done: true });
  await settled();
  expect(heard.slice(1)).toEqual([{ sheet: "Nov visits", top: 2, bottom: 2, left: 1, right: 1, ...BY_THE_USER, isOurs: true }]);
});

test("inserted rows, and sheets and Tables that come or go, mean that everything is to be read again", async () => {
  const { excel, addin, heard } = await watched();
  const next = async (): Promise<SheetChange[]> => {
    await settled();
    return heard.splice(0);
  };
  await excel.userInsertRows("'Nov visits'!3:4");
  expect(await next()).toEqual([{ sheet: "Nov visits", ...WHOLE, isRemote: false, isOurs: false }]);
  await inSheet(addin, "Nov visits", (sheet) => sheet.tables.add("A1:B6", true));
  expect(await next()).toMatchObject([{ sheet: "Nov visits", ...WHOLE }]);
  await inSheet(addin, "Rent", (sheet) => sheet.delete());
  expect(await next()).toMatchObject([{ sheet: "Rent", ...WHOLE }]);
  await addin.Excel.run(async (context) => {
    context.workbook.worksheets.add("Dec visits");
    await context.sync();
  });
  expect(await next()).toMatchObject([{ sheet: "Dec visits", ...WHOLE }]);
  expect(unclean(excel)).toEqual(CLEAN);
});

test("sorted rows have changed; an Excel before ExcelApi 1.10 is not asked for it", async () => {
  const { excel, heard } = await watched();
  await excel.userSort("'Nov visits'!A2:B4");
  await settled();
  expect(heard).toEqual([{ sheet: "Nov visits", top: 2, bottom: 4, left: 0, right: 1, ...BY_THE_USER }]);
  const oldest = await watched({ requirementSets: { SharedRuntime: "1.1", ExcelApi: "1.9" } });
  await oldest.excel.userSort("'Nov visits'!A2:B4");
  await oldest.excel.userEdit("'Nov visits'!B3", 4);
  await settled();
  expect(oldest.heard).toHaveLength(1);
});

test("a new name of a sheet is known once the workbook was read again, and then costs no round trip", async () => {
  const { excel, addin } = await excelWith(SHEETS);
  const names = sheetNames();
  const heard: string[] = [];
  await watchChanges(names, ({ sheet }) => heard.push(sheet));
  names.learn((await readOpenWorkbook()).sheetNames);
  excel.resetLog();
  await excel.userEdit("Rent!A2", "May");
  await settled();
  expect(excel.totals().syncs).toBe(0);
  await inSheet(addin, "Rent", (sheet) => (sheet.name = "Lease"));
  names.learn((await readOpenWorkbook()).sheetNames);
  await excel.userEdit("Lease!A3", "June");
  await settled();
  expect(heard).toEqual(["Rent", "Lease"]);
});

test("an Excel that does not say a sheet's name is taken to have changed everywhere", async () => {
  const { excel } = await excelWith(SHEETS);
  const heard: SheetChange[] = [];
  await watchChanges({ nameOf: () => Promise.reject(new Error("busy")), learn: () => undefined }, (change) => heard.push(change));
  await excel.userEdit("Rent!A2", "May");
  await settled();
  expect(heard).toEqual([{ sheet: "", ...WHOLE, isRemote: false, isOurs: false }]);
});

test("after stop nothing is heard any more", async () => {
  const { excel, heard, stop } = await watched();
  stop();
  await settled();
  await excel.userEdit("'Nov visits'!B3", 4);
  await settled();
  expect(heard).toEqual([]);
  expect(unclean(excel)).toEqual(CLEAN);
});

test("the selected row is heard, the topmost of several, and whole rows too", async () => {
  const { excel } = await excelWith(SHEETS);
  const heard: unknown[] = [];
  const stop = await watchSelection(sheetNames(), (place) => heard.push(place));
  await excel.userSelect("'Nov visits'!B3");
  await excel.userSelect("Rent!A2:B9");
  await excel.userSelect("Rent!4:5");
  await settled();
  expect(heard).toEqual([
    { sheet: "Nov visits", row: 3 },
    { sheet: "Rent", row: 2 },
    { sheet: "Rent", row: 4 },
  ]);
  stop();
  await settled();
  await excel.userSelect("Rent!A1");
  await settled();
  expect(heard).toHaveLength(3);
  expect(unclean(excel)).toEqual(CLEAN);
});
