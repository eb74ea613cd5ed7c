import { applyEdits } from "../../../addin/office/apply-edits";
import type { NewRow } from "../../../billing/workbook/edit";
import { EmulatedExcel, openAddinInNode } from "../../hosts/excel/open";
import { asGlobals, CLEAN, excelWith, inSheet, runOptions, unclean, WITH_UNDO } from "./excel-under-test";

/** A whole template or many round trips, on a machine that may be busy. */
jest.setTimeout(60_000);

const HEADERS = ["Finding key", "Rule", "Reason", "Note", "By", "On", "Fingerprint"];
const ignored = (key: string): NewRow => ({
  findingKey: key,
  rule: "units-below-minutes",
  reason: "Payer agreed by phone",
  note: null,
  by: "DW",
  on: 46_349,
  fingerprint: '{"units":3}',
});
const rowOf = (key: string) => [key, "units-below-minutes", "Payer agreed by phone", "", "DW", 46_349, '{"units":3}'];
const append = (...keys: readonly string[]) => applyEdits([{ does: "appendRows", table: "Ignored", rows: keys.map(ignored) }]);
const REFUSED = { done: false, why: "refused" };

const tableRange = (excel: EmulatedExcel, name: string): string => {
  const placed = excel.workbook.tableByKey(name);
  return placed === undefined ? "none" : `${placed.sheet.name} row ${placed.table.row + 1} to ${placed.table.row + placed.table.rows}`;
};

const withTable = async (rows: readonly (readonly unknown[])[], options = {}) => {
  const { excel, addin } = await excelWith({ Left: rows }, options);
  await inSheet(addin, "Left", (sheet) => {
    sheet.tables.add(`A1:${String.fromCharCode(64 + rows[0]!.length)}${Math.max(2, rows.length)}`, true).name = "Ignored";
  });
  excel.resetLog();
  return { excel, addin };
};

test("rows go right below the Table of that name, whatever its sheet is called, and it grows", async () => {
  const { excel, addin } = await withTable([HEADERS, rowOf("a")], WITH_UNDO);
  const options = runOptions(addin);
  expect(await append("b", "c")).toEqual({ done: true, cells: 0, isUndoable: true });
  expect(excel.values("Left!A2:G4")).toEqual([rowOf("a"), rowOf("b"), rowOf("c")]);
  expect(tableRange(excel, "Ignored")).toBe("Left row 1 to 4");
  expect(excel.totals().syncs).toBe(2);
  expect(options).toEqual([{ delayForCellEdit: true }, { delayForCellEdit: true, mergeUndoGroup: true }]);
  expect(excel.log.flatMap(({ summary }) => Object.keys(summary))).not.toContain("Add()");
  expect(unclean(excel)).toEqual(CLEAN);
});

test("the blank row of a Table without records is filled first", async () => {
  const { excel } = await withTable([HEADERS]);
  await append("a", "b");
  expect(excel.values("Left!A2:A3")).toEqual([["a"], ["b"]]);
  expect(tableRange(excel, "Ignored")).toBe("Left row 1 to 3");
});

test("headers may stand in any order among other columns, which are left alone", async () => {
  const headers = ["Mood", "Fingerprint", "Reason", "Rule", "Finding key"];
  const { excel } = await withTable([headers, ["good", "f", "r", "u", "a"]]);
  expect(await append("b")).toMatchObject({ done: true });
  expect(excel.values("Left!A3:E3")).toEqual([["", '{"units":3}', "Payer agreed by phone", "units-below-minutes", "b"]]);
  expect(tableRange(excel, "Ignored")).toBe("Left row 1 to 3");
});

test("texts are text and dates are dates, so that Excel does not re-type them", async () => {
  const { addin } = await withTable([HEADERS, rowOf("a")]);
  await append("0012");
  const formats = await addin.Excel.run(async (context) => {
    const row = context.workbook.worksheets.getItem("Left").getRange("A3:G3").load("numberFormat,values");
    await context.sync();
    expect(row.values[0]![0]).toBe("0012");
    return row.numberFormat;
  });
  expect(formats).toEqual([["@", "@", "@", "General", "@", "mm/dd/yyyy", "@"]]);
});

test("without a Table the sheet of that name is used, below all that it holds", async () => {
  const { excel } = await excelWith({
    ignored: [["Left findings"], ["Rule", "Finding key", "Reason", "Fingerprint"], ["u", "a", "r", "f"]],
  });
  expect(await append("b")).toMatchObject({ done: true });
  expect(excel.values("ignored!A4:D4")).toEqual([["units-below-minutes", "b", "Payer agreed by phone", '{"units":3}']]);
  expect(excel.totals().syncs).toBe(2);
});

test("a workbook without the sheet gets it as a Table with our headers; that cannot be undone, and is not asked to be", async () => {
  const { excel, addin } = await excelWith({ Visits: [["a"]] }, WITH_UNDO);
  const options = runOptions(addin);
  expect(await append("a", "b")).toEqual({ done: true, cells: 0, isUndoable: false });
  expect(excel.values("Ignored!A1:G3")).toEqual([HEADERS, rowOf("a"), rowOf("b")]);
  expect(tableRange(excel, "Ignored")).toBe("Ignored row 1 to 3");
  expect(excel.workbook.active.name).not.toBe("Ignored");
  expect(options).toEqual([{ delayForCellEdit: true }, { delayForCellEdit: true }]);
  expect(excel.totals().syncs).toBe(2);
  expect(await append("c")).toMatchObject({ isUndoable: true });
  expect(tableRange(excel, "Ignored")).toBe("Ignored row 1 to 4");
  expect(unclean(excel)).toEqual(CLEAN);
});

test("what stands below the Table is not written over", async () => {
  const { excel, addin } = await withTable([HEADERS, rowOf("a"), rowOf("b")]);
  await inSheet(addin, "Left", (sheet) => (sheet.getRange("C5").formulas = [["=1+1"]]));
  expect(await append("c", "d")).toEqual({
    ...REFUSED,
    sentence: "Something stands right below the table Ignored, in A4:G5. Nothing was changed. Make room there, then try again.",
  });
  expect(excel.values("Left!A4")).toEqual([[""]]);
  expect(await append("c")).toMatchObject({ done: true });
});

test("a totals row, a protected sheet or workbook, a column that is lacking and a sheet that is another are said", async () => {
  const totals = await withTable([HEADERS, rowOf("a")]);
  await inSheet(totals.addin, "Left", (sheet) => (sheet.tables.getItem("Ignored").showTotals = true));
  expect(await append("b")).toMatchObject({ ...REFUSED, sentence: expect.stringMatching(/^The table Ignored has a totals row/) as string });
  const locked = await withTable([HEADERS, rowOf("a")]);
  await inSheet(locked.addin, "Left", (sheet) => sheet.protection.protect());
  expect(await append("b")).toMatchObject({ ...REFUSED, sentence: expect.stringMatching(/^Left is protected/) as string });
  const lacking = await withTable([HEADERS.slice(0, 6), rowOf("a").slice(0, 6)]);
  expect(await append("b")).toMatchObject({ ...REFUSED, sentence: expect.stringMatching(/^Left has no column Fingerprint/) as string });
  const other = await excelWith({ Ignored: [["Rent", "Paid"]] });
  expect(await append("b")).toMatchObject({ ...REFUSED, sentence: expect.stringMatching(/^Ignored does not have the headers/) as string });
  const closed = await excelWith({ Visits: [["a"]] });
  await closed.addin.Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  expect(await append("b")).toMatchObject({ ...REFUSED, sentence: expect.stringMatching(/^The workbook is protected against/) as string });
  for (const { excel } of [totals, locked, lacking, other, closed]) expect(excel.totals().cellsWritten).toBe(0);
});

test("a fix and its line in Changes are one step; when the fix may not be, neither is written", async () => {
  const excel = await EmulatedExcel.fromFile("templates/blank-clinic.xlsx", WITH_UNDO);
  asGlobals(await openAddinInNode(excel));
  const change: NewRow = { when: 46_349, by: "DW", sheet: "Visits", rowKey: "V-1", column: "Units", old: 5, new: 4, action: "Fix" };
  const edits = (was: number | null) =>
    [
      { does: "setCells", writes: [{ sheet: "Visits", cell: "L2", was, value: 4 }], identity: [] },
      { does: "appendRows", table: "Changes", rows: [change] },
    ] as const;
  expect(await applyEdits(edits(5))).toMatchObject({ done: false, why: "moved" });
  expect(excel.totals().cellsWritten).toBe(0);
  excel.resetLog();
  expect(await applyEdits(edits(null))).toEqual({ done: true, cells: 1, isUndoable: true });
  expect(excel.totals().syncs).toBe(2);
  expect(excel.values("Changes!A2:H2")).toEqual([[46_349, "DW", "Visits", "V-1", "Units", "5", "4", "Fix"]]);
  expect(unclean(excel)).toEqual(CLEAN);
});
