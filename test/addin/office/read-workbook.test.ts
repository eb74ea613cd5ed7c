import { readOpenWorkbook } from "../../../addin/office/read-workbook";
import { percentCellKey } from "../../../billing/workbook/workbook";
import { CLEAN, excelWith, unclean } from "./excel-under-test";

const HEADERS = ["Date of service", "Patient", "Provider", "Minutes", "Code", "Units", "Bill to", "Charge", "Status"];
const visit = (row: number) => [46_330, `P-${row}`, "JP", 60, "97124", 4, "Evergreen Health", 180, "Ready"];
const visits = (rows: number) => [HEADERS, ...Array.from({ length: rows }, (_, at) => visit(at + 2))];

const sheetOf = async (name: string) => (await readOpenWorkbook()).workbook.sheets.find((sheet) => sheet.name === name)!;

test("a sheet of ours is read whole: rows as Excel counts, empty text as nothing, error texts as errors", async () => {
  const { excel } = await excelWith({ Visits: [HEADERS, visit(2), [], [46_331, "", "JP", "#N/A", true]] });
  const { name, rows } = await sheetOf("Visits");
  expect(name).toBe("Visits");
  expect(rows.map(({ row }) => row)).toEqual([1, 2, 4]);
  expect(rows[1]!.cells).toEqual([46_330, "P-2", "JP", 60, 97_124, 4, "Evergreen Health", 180, "Ready"]);
  expect(rows[2]!.cells).toEqual([46_331, null, "JP", { error: "#N/A" }, true]);
  expect(unclean(excel)).toEqual(CLEAN);
});

test("a sheet that does not begin at A1 keeps its addresses", async () => {
  const { excel, addin } = await excelWith({ Visits: [[], [], ["", "", ...HEADERS], ["", "", ...visit(4)]] });
  expect((await sheetOf("Visits")).rows[0]).toEqual({ row: 3, cells: [null, null, ...HEADERS] });
  addin.close();
  expect(unclean(excel)).toEqual(CLEAN);
});

test("three round trips up to 100,000 cells, one more per further 100,000, none over 4 MB", async () => {
  const { excel } = await excelWith(
    { Rent: [["Month", "Paid"]], Visits: visits(11_000) },
    { limits: { requestBytes: Infinity, responseBytes: Infinity, cells: 5_000_000 } },
  );
  expect((await sheetOf("Visits")).rows).toHaveLength(11_001);
  expect(excel.totals().syncs).toBe(3);
  excel.resetLog();
  await excel.userEdit(
    "Visits!J1:J11400",
    Array.from({ length: 11_400 }, (_, at) => [`note ${at}`]),
  );
  expect((await sheetOf("Visits")).rows).toHaveLength(11_400);
  expect(excel.totals().syncs).toBe(4);
  for (const { responseBytes, requestBytes } of excel.log) expect(Math.max(responseBytes, requestBytes)).toBeLessThan(4_000_000);
  expect(unclean(excel)).toEqual(CLEAN);
}, 60_000);

test("long texts are read in smaller parts, so that Excel on the web answers", async () => {
  const long = "x".repeat(2000);
  const { excel } = await excelWith(
    { Visits: [[...HEADERS, "Notes"], ...Array.from({ length: 4000 }, (_, at) => [...visit(at + 2), long])] },
    { limits: { requestBytes: Infinity, responseBytes: 5_000_000, cells: 5_000_000 } },
  );
  expect((await sheetOf("Visits")).rows).toHaveLength(4001);
  for (const { responseBytes } of excel.log) expect(responseBytes).toBeLessThan(4_000_000);
}, 60_000);

test("a sheet that is not ours is seen by its first rows only", async () => {
  const { excel } = await excelWith({ Rent: [["Month", "Paid"], ...Array.from({ length: 500 }, () => ["May", 900])], Visits: visits(1) });
  expect((await sheetOf("Rent")).rows).toHaveLength(40);
  expect(excel.totals().cellsRead).toBeLessThan(500 * 2);
});

test("a sheet that only Mapping names is read whole", async () => {
  await excelWith({
    Book: [["When", "Who"], ...Array.from({ length: 60 }, () => [46_330, "P-1"])],
    Mapping: [
      ["Table", "Our column", "Sheet", "Their header"],
      ["Visits", "Date of service", "Book", "When"],
    ],
  });
  expect((await sheetOf("Book")).rows).toHaveLength(61);
});

test("per cent is read from the formats of the Coinsurance % column alone", async () => {
  const { addin, excel } = await excelWith({
    Policies: [
      ["Policy #", "Patient", "Payer", "Coinsurance %", "Copay"],
      ["PL-1", "P-1", "Evergreen", 0.2, 25],
      ["PL-2", "P-1", "Evergreen", 20, 25],
    ],
  });
  await addin.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Policies").getRange("D2").numberFormat = [["0%"]];
    context.workbook.worksheets.getItem("Policies").getRange("E2").numberFormat = [["0%"]];
    await context.sync();
  });
  expect([...(await sheetOf("Policies")).percentCells]).toEqual([percentCellKey(2, 3)]);
  expect(unclean(excel)).toEqual(CLEAN);
});

test("tables come with their ranges, hidden sheets are marked and read", async () => {
  const { addin } = await excelWith({ Visits: visits(2), Lists: [["A", "B"]] });
  await addin.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Visits");
    sheet.tables.add("A1:I3", true).name = "Visits";
    sheet.visibility = "Hidden";
    await context.sync();
  });
  const sheet = await sheetOf("Visits");
  expect(sheet.hidden).toBe(true);
  expect(sheet.tables).toEqual([{ name: "Visits", range: { top: 1, left: 0, bottom: 3, right: 8 }, headerRow: true, totalsRow: false }]);
});

test("a workbook that counts from 1904 is told by what its dates show", async () => {
  const { addin } = await excelWith({ Visits: visits(1) });
  const shows = async (format: string) => {
    await addin.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Visits").getRange("A2").numberFormat = [[format]];
      await context.sync();
    });
    return (await readOpenWorkbook()).workbook.dateSystem;
  };
  expect(await shows("mm/dd/yyyy")).toBe(1900);
  expect(await shows('mm/dd/"2030"')).toBe(1904);
  expect(await shows("General")).toBe(1900);
});

test("while a cell is being edited the reading waits, and says so", async () => {
  const { excel } = await excelWith({ Visits: visits(1) });
  excel.cellEditMode = true;
  const slow = jest.fn(() => {
    excel.cellEditMode = false;
  });
  expect((await readOpenWorkbook(slow)).workbook.sheets).toHaveLength(2);
  expect(slow).toHaveBeenCalledTimes(1);
});
