import { codeOf, openSession } from "./ledger";

test("what is written is read as if typed: null and NaN leave a cell alone, '' empties it", async () => {
  const { run, excel } = await openSession();
  await run(async (context) => {
    const row = context.workbook.worksheets.getActiveWorksheet().getRange("A1:H1");
    row.values = [Array.from({ length: 8 }, () => "old")];
    await context.sync();
    row.getCell(0, 6).numberFormat = [["@"]];
    row.values = [["00123", null, undefined, NaN, "", "'00123", "00123", "n/a"]];
    await context.sync();
  });
  expect(excel.values("A1:H1")).toEqual([[123, "old", "old", "old", "", "00123", "00123", "n/a"]]);
});

test.each([
  ["2026-03-01", 46_082, "m/d/yyyy"],
  ["3/1/2026", 46_082, "m/d/yyyy"],
  ["2/30/2026", "2/30/2026", "General"],
  ["50%", 0.5, "0%"],
  ["$1,234.50", 1234.5, "$#,##0.00"],
  ["1,234.5", 1234.5, "General"],
  ["TRUE", true, "General"],
  ["9:30", 0.395_833_333_333_333_3, "h:mm"],
  ["#N/A", "#N/A", "General"],
])("%s typed into a cell", async (typed, value, format) => {
  const { run } = await openSession();
  const cell = await run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.values = [[typed]];
    range.load("values,numberFormat");
    await context.sync();
    return [range.values[0]?.[0] as unknown, range.numberFormat[0]?.[0] as unknown];
  });
  expect(cell).toEqual([value, format]);
});

test("a formula that nothing calculates reads as an empty cell, and is not blank", async () => {
  const { run, excel } = await openSession();
  const formulas = await run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.values = [["=1+1"]];
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true).load("address,formulas");
    await context.sync();
    return [used.address, used.formulas];
  });
  expect(formulas).toEqual(["Sheet1!A1", [["=1+1"]]]);
  expect(excel.values("A1")).toEqual([[""]]);
});

test("`calculate` stands in for Excel's calculation", async () => {
  const { excel } = await openSession(undefined, { calculate: (formula, sheet) => `${sheet}: ${formula}` });
  await excel.userEdit("B2", "=1+1");
  expect(excel.values("B2")).toEqual([["Sheet1: 1+1"]]);
});

test("a batch stops at the action that fails, and keeps what came before", async () => {
  const { run, excel } = await openSession();
  const failing = run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [["kept"]];
    sheet.getRange("A2:B3").values = [[1, 2]];
    sheet.getRange("A4").values = [["lost"]];
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
  expect(excel.values("A1:A4")).toEqual([["kept"], [""], [""], [""]]);
});

test("a kept range follows its cells when rows are inserted above", async () => {
  const { run, excel } = await openSession();
  await excel.userEdit("A5", "here");
  const address = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const kept = sheet.getRange("A5").load("address");
    await context.sync();
    sheet.getRange("A1:A2").insert("Down");
    kept.load("address,values");
    await context.sync();
    return [kept.address, kept.values];
  });
  expect(address).toEqual(["Sheet1!A7", [["here"]]]);
});

test("formats: fill, font and borders are set, mixed ones read as null, clear takes them away", async () => {
  const { run } = await openSession();
  const seen = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:C3").getCell(1, 1).getResizedRange(1, 2);
    range.format.fill.color = "yellow";
    range.format.font.bold = true;
    range.format.borders.getItem("EdgeBottom").style = "Continuous";
    range.select();
    const selected = context.workbook.getSelectedRange().load("address");
    const [all, mixed] = [range.format.fill.load("color"), sheet.getRange("B2:B10").format.fill.load("color")];
    await context.sync();
    const before = [selected.address, all.color, mixed.color];
    range.clear("Formats");
    const after = range.format.fill.load("color");
    await context.sync();
    return [...before, after.color];
  });
  expect(seen).toEqual(["Sheet1!B2:D3", "#FFFF00", null, "#FFFFFF"]);
});

test("a protected sheet refuses", async () => {
  const { run } = await openSession();
  const writing = run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.protection.protect();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(await codeOf(writing)).toBe("AccessDenied");
});
