import { applyEdits } from "../../../addin/office/apply-edits";
import type { CellWas, CellWrite } from "../../../billing/findings/finding";
import type { Cell } from "../../../billing/values/cell";
import type { Edit, SetCells } from "../../../billing/workbook/edit";
import { CLEAN, excelWith, inSheet, runOptions, unclean, WITH_UNDO } from "./excel-under-test";

/** A whole template or many round trips, on a machine that may be busy. */
jest.setTimeout(60_000);

const HEADERS = ["Date of service", "Patient", "Provider", "Minutes", "Code", "Units", "Charge"];
const visit = (row: number): readonly Cell[] => [46_330, `P-${row}`, "JP", 60, 97_124, 5, 225];
const visits = (rows: number) => ({ Visits: [HEADERS, ...Array.from({ length: rows }, (_, at) => visit(at + 2))] });

const write = (cell: string, was: Cell, value: Cell, sheet = "Visits"): CellWrite => ({ sheet, cell, was, value });
const is = (cell: string, was: Cell, sheet = "Visits"): CellWas => ({ sheet, cell, was });
/** Sets the units of a row, which is known by its date, patient and code. */
const setUnits = (row: number, more: Partial<SetCells> = {}): SetCells => ({
  does: "setCells",
  writes: [write(`F${row}`, 5, 4)],
  identity: [is(`A${row}`, 46_330), is(`B${row}`, `P-${row}`), is(`E${row}`, 97_124)],
  ...more,
});

const MOVED = { done: false, why: "moved" };
const REFUSED = { done: false, why: "refused" };

test("a fix is two round trips, and all that is written is the cell", async () => {
  const { excel, addin } = await excelWith(visits(3), WITH_UNDO);
  const options = runOptions(addin);
  expect(await applyEdits([setUnits(3)])).toEqual({ done: true, cells: 1, isUndoable: true });
  expect(excel.values("Visits!A3:G3")).toEqual([[46_330, "P-3", "JP", 60, 97_124, 4, 225]]);
  expect(excel.totals()).toMatchObject({ syncs: 2, cellsWritten: 1, suspendCalculation: 0, suspendScreenUpdating: 0 });
  const trips = excel.log.filter(({ kind }) => kind === "sync");
  expect(Object.keys(trips[0]!.summary).filter((did) => /^set|\(\)$/.test(did) && !/^Get|^load/.test(did))).toEqual([]);
  expect(trips[1]!.summary).toEqual({ "set Values": 1 });
  expect(options).toEqual([{ delayForCellEdit: true }, { delayForCellEdit: true, mergeUndoGroup: true }]);
  expect(unclean(excel)).toEqual(CLEAN);
});

test("an Excel without undo for add-ins is not asked for it, and the outcome says so", async () => {
  const { addin } = await excelWith(visits(3));
  const options = runOptions(addin);
  expect(await applyEdits([setUnits(3)])).toEqual({ done: true, cells: 1, isUndoable: false });
  expect(options).toEqual([{ delayForCellEdit: true }, { delayForCellEdit: true }]);
});

test("nothing is written when the cell, or a cell that says which row it is, is not as it was", async () => {
  for (const [address, value] of [
    ["Visits!F3", 6],
    ["Visits!B3", "P-9"],
    ["Visits!F3", "5"],
    ["Visits!A3", ""],
  ] as const) {
    const { excel, addin } = await excelWith(visits(3));
    await inSheet(addin, "Visits", (sheet) => (sheet.getRange(address.slice(7)).numberFormat = [[value === "5" ? "@" : "General"]]));
    await excel.userEdit(address, value);
    excel.resetLog();
    expect(await applyEdits([setUnits(2), setUnits(3)])).toMatchObject(MOVED);
    expect(excel.totals()).toMatchObject({ syncs: 1, cellsWritten: 0 });
  }
});

test("a row inserted above means that the rows have moved", async () => {
  const { excel } = await excelWith(visits(5));
  await excel.userInsertRows("Visits!2:2");
  expect(await applyEdits([setUnits(4)])).toEqual({
    ...MOVED,
    sentence: "The workbook has changed since it was checked, so nothing was written. Press Check again.",
  });
  expect(excel.totals().cellsWritten).toBe(0);
});

test("a sheet that is gone means that the workbook has changed", async () => {
  const { excel } = await excelWith(visits(3));
  const elsewhere = setUnits(3, { identity: [is("A1", 1, "Dec")] });
  expect(await applyEdits([elsewhere])).toEqual({
    ...MOVED,
    sentence: "The sheet Dec is not there any more, so nothing was written. Press Check again.",
  });
  expect(excel.totals().cellsWritten).toBe(0);
  expect(unclean(excel)).toEqual(CLEAN);
});

test("a formula counts by its value where it names the row, and is never written over", async () => {
  const { excel, addin } = await excelWith(visits(3), { calculate: (formula) => (formula === "2+3" ? 5 : "P-3") });
  await inSheet(addin, "Visits", (sheet) => (sheet.getRange("B3").formulas = [['="P-"&3']]));
  expect(await applyEdits([setUnits(3)])).toMatchObject({ done: true });
  await inSheet(addin, "Visits", (sheet) => (sheet.getRange("F4").formulas = [["=2+3"]]));
  expect(await applyEdits([setUnits(2), setUnits(4)])).toEqual({
    ...REFUSED,
    sentence:
      "Visits!F4 holds a formula, and writing there would replace it. Nothing was changed. Correct what the formula works from, or type over it yourself.",
  });
  expect(excel.values("Visits!F2")).toEqual([[5]]);
});

test("a text that looks like a formula is no formula", async () => {
  const { excel, addin } = await excelWith(visits(2));
  await inSheet(addin, "Visits", (sheet) => {
    sheet.getRange("G2").numberFormat = [["@"]];
    sheet.getRange("G2").values = [["=later"]];
  });
  expect(await applyEdits([setUnits(2, { writes: [write("G2", "=later", 180)] })])).toMatchObject({ done: true });
  expect(excel.values("Visits!G2")).toEqual([[180]]);
});

test("a protected sheet is said to be protected; its unlocked cells can be set", async () => {
  const { excel, addin } = await excelWith(visits(3));
  await inSheet(addin, "Visits", (sheet) => {
    sheet.getRange("F3").format.protection.locked = false;
    sheet.protection.protect();
  });
  expect(await applyEdits([setUnits(2), setUnits(3)])).toEqual({
    ...REFUSED,
    sentence: "Visits is protected, so it can be checked but not changed. Use Review > Unprotect Sheet, then try again.",
  });
  expect(excel.totals().cellsWritten).toBe(0);
  expect(await applyEdits([setUnits(3)])).toMatchObject({ done: true });
  expect(unclean(excel)).toEqual(CLEAN);
});

test("a workbook that has changed is to be checked again, whatever else stands in the way", async () => {
  const { excel, addin } = await excelWith({ ...visits(2), Locked: [["a"]] });
  await inSheet(addin, "Locked", (sheet) => sheet.protection.protect());
  await excel.userEdit("Visits!B3", "P-9");
  const locked: Edit = { does: "setCells", writes: [write("A1", "a", "b", "Locked")], identity: [] };
  expect(await applyEdits([locked])).toMatchObject(REFUSED);
  expect(await applyEdits([locked, setUnits(3)])).toMatchObject(MOVED);
});

test("an Excel that stops in the middle of writing is said to have", async () => {
  const { excel, addin } = await excelWith({ ...visits(2), Other: [["a"]] });
  const { run } = addin.Excel;
  const protectOther = async (): Promise<void> => {
    Object.assign(addin.Excel, { run });
    await inSheet(addin, "Other", (sheet) => sheet.protection.protect());
  };
  Object.assign(addin.Excel, {
    run: async (options: Excel.RunOptions, work: (context: Excel.RequestContext) => Promise<unknown>) => {
      const answer = await run(options, work);
      await protectOther();
      return answer;
    },
  });
  const other: Edit = { does: "setCells", writes: [write("A1", "a", "b", "Other")], identity: [] };
  expect(await applyEdits([setUnits(2), other])).toEqual({
    ...MOVED,
    sentence:
      "Excel stopped while it was writing, so a part may be written. Look at the sheet, press Ctrl+Z if it is not right, then check again.",
  });
  expect(excel.values("Visits!F2")).toEqual([[4]]);
});

test("two fixes that disagree about a cell are not carried out; two that agree are one", async () => {
  const { excel } = await excelWith(visits(3));
  expect(await applyEdits([setUnits(3), setUnits(3, { writes: [write("F3", 5, 3)] })])).toMatchObject(REFUSED);
  expect(excel.totals().cellsWritten).toBe(0);
  expect(await applyEdits([setUnits(3), setUnits(3)])).toMatchObject({ done: true, cells: 1 });
});

test("cells of a fix that stand side by side are one assignment", async () => {
  const { excel } = await excelWith(visits(4));
  const edits: readonly Edit[] = [2, 3].map((row) => setUnits(row, { writes: [write(`F${row}`, 5, 4), write(`G${row}`, 225, 180)] }));
  expect(await applyEdits(edits)).toMatchObject({ done: true, cells: 4 });
  expect(excel.values("Visits!F2:G4")).toEqual([
    [4, 180],
    [4, 180],
    [5, 225],
  ]);
  expect(excel.log.filter(({ kind }) => kind === "sync").at(-1)?.summary).toMatchObject({ "set Values": 1 });
});

test("fixing 800 of 20,000 rows at once is two round trips within Excel on the web's limits", async () => {
  const { excel } = await excelWith(visits(20_000), { latency: 100 });
  const edits = Array.from({ length: 800 }, (_, at) => setUnits(2 + at * 25));
  expect(await applyEdits(edits)).toMatchObject({ done: true, cells: 800 });
  const { syncs, largestRequest, largestResponse, suspendCalculation } = excel.totals();
  expect({ syncs, suspendCalculation }).toEqual({ syncs: 2, suspendCalculation: 1 });
  expect(Math.max(largestRequest, largestResponse)).toBeLessThan(4_000_000);
  expect(
    excel
      .values("Visits!F2:F27")
      .flat()
      .filter((units) => units === 4),
  ).toHaveLength(2);
  expect(unclean(excel)).toEqual(CLEAN);
});

test("while a cell is being edited the fix waits and says so; an Excel that cannot wait says what to do", async () => {
  const { excel } = await excelWith(visits(3));
  excel.cellEditMode = true;
  const slow = jest.fn(() => {
    excel.cellEditMode = false;
  });
  expect(await applyEdits([setUnits(3)], slow)).toMatchObject({ done: true });
  expect(slow).toHaveBeenCalledTimes(1);
});

test("the manifest's oldest Excel can do it too; in a cell being edited it asks for Enter", async () => {
  const { excel } = await excelWith(visits(3), { requirementSets: { SharedRuntime: "1.1", ExcelApi: "1.9" } });
  expect(await applyEdits([setUnits(3)])).toEqual({ done: true, cells: 1, isUndoable: false });
  excel.cellEditMode = true;
  expect(await applyEdits([setUnits(2)])).toEqual({
    ...REFUSED,
    sentence: "A cell is being edited. Press Enter in the cell to finish typing, then try again.",
  });
});

test("where the selection is, it stays", async () => {
  const { excel, addin } = await excelWith(visits(3));
  await excel.userSelect("Visits!C2");
  await applyEdits([setUnits(3)]);
  const selected = await addin.Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(selected).toBe("Visits!C2");
});
