import { codeOf, ledgerBytes, openSession } from "./ledger";

const open = async () => openSession(await ledgerBytes(500));

test("Office.onReady finds Excel for Windows with the shared runtime", async () => {
  const { addin } = await open();
  const { context } = addin.Office;
  expect([String(context.host), String(context.platform)]).toEqual(["Excel", "PC"]);
  expect(context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
  expect(context.requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
  expect(context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
});

test("a table gives values, texts, number formats and addresses in one round trip", async () => {
  const { run, excel } = await open();
  const read = await run(async (context) => {
    const table = context.workbook.tables.getItem("Ledger");
    const header = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("values,text,numberFormat,address,rowCount,valueTypes");
    table.rows.load("count");
    await context.sync();
    return {
      header: header.values,
      first: body.values[0],
      text: body.text[0],
      format: body.numberFormat[0],
      body,
      count: table.rows.count,
    };
  });
  expect(read.header).toEqual([["Key", "Date", "Customer", "Amount", "Posted"]]);
  expect(read.first).toEqual(["K00001", 46_023, "Customer 0", 0, true]);
  expect(read.text).toEqual(["K00001", "2026-01-01", "Customer 0", "0", "TRUE"]);
  expect(read.format?.[1]).toBe("yyyy-mm-dd");
  expect(read.body.address).toBe("'Ledger 2026'!A2:E501");
  expect(read.body.valueTypes[499]).toEqual(["String", "Double", "String", "String", "Boolean"]);
  expect([read.count, read.body.rowCount, excel.totals().syncs, excel.totals().cellsRead]).toEqual([500, 500, 1, 10_005]);
});

test("what is not there is a null object, and everything asked of it is null too", async () => {
  const { run } = await open();
  const answer = await run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject("Nope").load("name");
    const body = table.getDataBodyRange().load("values");
    context.workbook.worksheets.getItemOrNullObject("Nope").delete();
    await context.sync();
    return [table.isNullObject, body.isNullObject];
  });
  expect(answer).toEqual([true, true]);
});

test("getItem of what is not there fails with Excel's code and the place", async () => {
  const { run } = await open();
  const failing = run(async (context) => {
    context.workbook.tables.getItem("Nope").load("name");
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "TableCollection.getItem" } });
});

test("reading before load, or before sync, throws as in Excel", async () => {
  const { run } = await open();
  const answer = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const early = await codeOf(Promise.resolve().then(() => sheet.name));
    sheet.load("name");
    const stillEarly = await codeOf(Promise.resolve().then(() => sheet.name));
    await context.sync();
    return [early, stillEarly, sheet.name];
  });
  expect(answer).toEqual(["PropertyNotLoaded", "PropertyNotLoaded", "Ledger 2026"]);
});

test("whole columns read as null and cannot be written", async () => {
  const { run } = await open();
  const values = await run(async (context) => {
    const range = context.workbook.worksheets.getItem("Ledger 2026").getRange("A:B").load("values,address");
    await context.sync();
    return [range.values, range.address] as const;
  });
  expect(values).toEqual([null, "'Ledger 2026'!A:B"]);
  const writing = run(async (context) => {
    context.workbook.worksheets.getItem("Ledger 2026").getRange("A:B").values = [["x"]];
    await context.sync();
  });
  expect(await codeOf(writing)).toBe("InvalidArgument");
});

test("a defined name leads to its range", async () => {
  const { run } = await open();
  const answer = await run(async (context) => {
    const amounts = context.workbook.names.getItem("Amounts").getRange().load("address,rowCount");
    context.workbook.names.add("First", context.workbook.worksheets.getItem("Ledger 2026").getRange("A1"));
    const first = context.workbook.names.getItem("First").load("formula,scope");
    await context.sync();
    return [amounts.address, amounts.rowCount, String(first.formula), first.scope];
  });
  expect(answer).toEqual(["'Ledger 2026'!D2:D501", 500, "='Ledger 2026'!$A$1", "Workbook"]);
});

test("something that is not emulated fails loudly and is remembered", async () => {
  const { run, excel } = await open();
  const charting = run(async (context): Promise<void> => {
    context.workbook.worksheets.getActiveWorksheet().charts.add("ColumnClustered", context.workbook.getSelectedRange());
    await context.sync();
  });
  expect(await codeOf(charting)).toBe("NotImplemented");
  expect([...excel.notEmulated]).toEqual(["Worksheet.charts"]);
});
