import { readFileSync } from "node:fs";
import { selectedRow } from "../../../addin/office/selected-row";
import { addSheetsOf, tryToOpen } from "../../../addin/office/sheets-from-file";
import { CLEAN, excelWith, unclean } from "./excel-under-test";

const SUPERBILL = new Uint8Array(readFileSync("templates/superbill.xlsx"));
const BOOK = { Book: [["When"], [1], [2]] };

const failsWith = (error: unknown): void => {
  Object.assign(Excel, { createWorkbook: () => Promise.reject(error as Error) });
};

test("a made workbook opens in a window of its own, byte for byte, and the open one stays as it is", async () => {
  const { excel } = await excelWith(BOOK);
  expect(await tryToOpen(SUPERBILL)).toBeUndefined();
  expect(excel.window.createdWorkbooks).toMatchObject([{ opened: true }]);
  expect(Buffer.from(excel.window.createdWorkbooks[0]!.bytes!).equals(SUPERBILL)).toBe(true);
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Book"]);
  expect(unclean(excel)).toEqual(CLEAN);
});

test("one over 4 MB is not sent at all", async () => {
  const { excel } = await excelWith(BOOK);
  expect(await tryToOpen(new Uint8Array(3 * 1024 * 1024 + 3))).toEqual({ why: "tooLarge" });
  expect(excel.window.createdWorkbooks).toEqual([]);
});

test("an Excel without windows is told from one that refuses, which says why", async () => {
  await excelWith(BOOK);
  failsWith(Object.assign(new Error("no"), { code: "NotImplemented" }));
  expect(await tryToOpen(SUPERBILL)).toEqual({ why: "notOffered" });
  failsWith(new TypeError("Excel.createWorkbook is not a function"));
  expect(await tryToOpen(SUPERBILL)).toEqual({ why: "notOffered" });
  failsWith(Object.assign(new Error("dialog"), { code: "WriteNotSupportedWhenModalDialogOpen" }));
  expect(await tryToOpen(SUPERBILL)).toEqual({ why: "refused", sentence: "A dialog is open in Excel. Close it, then try again." });
});

test("its sheets are added after the ones that are there", async () => {
  const { excel } = await excelWith(BOOK);
  await addSheetsOf(SUPERBILL);
  const names = excel.workbook.sheets.map(({ name }) => name);
  expect(names.slice(0, 2)).toEqual(["Sheet1", "Book"]);
  expect(names.length).toBeGreaterThan(2);
  expect(excel.workbook.active.name).toBe(names[2]);
  expect(unclean(excel)).toEqual(CLEAN);
});

test("the selected row is the one of the active cell", async () => {
  const { excel } = await excelWith(BOOK);
  await excel.userSelect("Book!B3");
  expect(await selectedRow()).toEqual({ sheet: "Book", row: 3 });
  expect(excel.totals().syncs).toBe(1);
});
