import { EmulatedExcel } from "./open";
import { codeOf, ledgerBytes, openSession } from "./ledger";

/** A table Small at A10:B11 with one row, and a cell below it. */
const withSmallTable = async () => {
  const session = await openSession();
  await session.excel.userEdit("A10:B11", [
    ["k", "v"],
    ["a", 1],
  ]);
  await session.excel.userEdit("A13", "below");
  await session.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().tables.add("A10:B11", true).name = "Small";
    await context.sync();
  });
  return session;
};

test("rows.add puts rows at the end or at a place, and what stands below moves down", async () => {
  const { run, excel } = await withSmallTable();
  const count = await run(async (context) => {
    const table = context.workbook.tables.getItem("Small");
    table.rows.add(undefined, [
      ["b", 2],
      ["c", 3],
    ]);
    table.rows.add(0, [["z", 0]]);
    table.rows.load("count");
    await context.sync();
    return table.rows.count;
  });
  expect(count).toBe(4);
  expect(excel.values("A10:B16")).toEqual([
    ["k", "v"],
    ["z", 0],
    ["a", 1],
    ["b", 2],
    ["c", 3],
    ["", ""],
    ["below", ""],
  ]);
});

test("a row is deleted, and a row of the wrong width refused", async () => {
  const { run, excel } = await withSmallTable();
  await run(async (context) => {
    const { rows } = context.workbook.tables.getItem("Small");
    rows.add(undefined, [["b", 2]]);
    rows.getItemAt(0).delete();
    await context.sync();
  });
  expect(excel.values("Small")).toEqual([["b", 2]]);
  const adding = run(async (context) => {
    context.workbook.tables.getItem("Small").rows.add(undefined, [[1, 2, 3]]);
    await context.sync();
  });
  expect(await codeOf(adding)).toBe("InvalidArgument");
});

test("values written right under a table become its rows", async () => {
  const { run, excel } = await withSmallTable();
  await run(async (context) => {
    const body = context.workbook.tables.getItem("Small").getDataBodyRange();
    body.getRowsBelow(1).values = [["b", 2]];
    await context.sync();
  });
  expect(excel.values("Small")).toEqual([
    ["a", 1],
    ["b", 2],
  ]);
});

test("a table is resized, renamed and found by its column's name", async () => {
  const { run, excel } = await withSmallTable();
  const values = await run(async (context) => {
    const table = context.workbook.tables.getItem("Small");
    table.resize("A10:B13");
    table.name = "Larger";
    const column = table.columns.getItem("k").getDataBodyRange().load("values");
    await context.sync();
    return column.values;
  });
  expect(values).toEqual([["a"], [""], ["below"]]);
  expect(excel.workbook.tables().map(({ table }) => table.name)).toEqual(["Larger"]);
});

test("sheets are added, copied, moved, hidden and deleted", async () => {
  const { run, addin } = await openSession();
  const { WorksheetPositionType, SheetVisibility } = addin.Excel;
  const list = await run(async (context) => {
    const { worksheets } = context.workbook;
    const alpha = worksheets.add("Alpha");
    const beta = alpha.copy(WorksheetPositionType.after, alpha);
    beta.name = "Beta";
    beta.visibility = SheetVisibility.veryHidden;
    alpha.position = 0;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    return worksheets.items.map(({ name, visibility }) => `${name} ${visibility}`);
  });
  expect(list).toEqual(["Alpha Visible", "Sheet1 Visible", "Beta VeryHidden"]);
});

test("a second sheet of the same name, and selecting on a hidden one, are refused", async () => {
  const { run } = await openSession();
  const twice = run(async (context) => {
    context.workbook.worksheets.add("sheet1");
    await context.sync();
  });
  const hidden = run(async (context) => {
    const sheet = context.workbook.worksheets.add("Hidden");
    sheet.visibility = "Hidden";
    sheet.activate();
    await context.sync();
  });
  expect([await codeOf(twice), await codeOf(hidden)]).toEqual(["ItemAlreadyExists", "InvalidOperation"]);
});

test("sheets of another file are inserted under a free name", async () => {
  const bytes = await ledgerBytes(3);
  const { run, excel } = await openSession(bytes);
  const name = await run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(Buffer.from(bytes).toString("base64"), { sheetNamesToInsert: ["Ledger 2026"] });
    await context.sync();
    const sheet = context.workbook.worksheets.getItem(ids.value[0] ?? "").load("name");
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe("Ledger 2026 (2)");
  expect(excel.workbook.tables().map(({ table }) => table.name)).toEqual(["Ledger", "Table1"]);
});

test("what was done is in the saved file", async () => {
  const { run, excel } = await openSession(await ledgerBytes(3));
  await run(async (context) => {
    const table = context.workbook.tables.getItem("Ledger");
    table.rows.add(undefined, [["K00004", 46_026, "Customer 3", 3.75, false]]);
    const cells = table.getDataBodyRange();
    cells.dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    const format = cells.conditionalFormats.add("CellValue");
    format.cellValue.rule = { formula1: "=100", operator: "GreaterThan" };
    format.cellValue.format.fill.color = "#FFC7CE";
    context.workbook.names.add("Keys", table.columns.getItem("Key").getDataBodyRange());
    await context.sync();
  });
  const again = await EmulatedExcel.fromBytes(await excel.save());
  expect(again.values("Ledger").at(-1)).toEqual(["K00004", 46_026, "Customer 3", 3.75, false]);
  expect(again.values("Keys")).toEqual([["K00001"], ["K00002"], ["K00003"], ["K00004"]]);
  expect(again.workbook.tables().map(({ table }) => [table.name, table.rows, table.showHeaders])).toEqual([["Ledger", 5, true]]);
});
