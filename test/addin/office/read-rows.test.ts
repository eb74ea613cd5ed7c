import { readRows } from "../../../addin/office/read-rows";
import { readOpenWorkbook } from "../../../addin/office/read-workbook";
import { replaceRows } from "../../../billing/workbook/replace-rows";
import { CLEAN, excelWith, inSheet, unclean } from "./excel-under-test";

const POLICIES = [
  ["Policy #", "Patient", "Payer", "Coinsurance %", "Copay"],
  ["PL-1", "P-1", "Evergreen", 0.2, 25],
  ["PL-2", "P-1", "Evergreen", 20, 25],
  ["PL-3", "P-2", "Evergreen", 30, ""],
];
const VISITS = [["Date of service", "Patient", "Code", "Units"], ...Array.from({ length: 60 }, (_, at) => [46_330, `P-${at}`, 97_124, 4])];

test("rows read again and put in place give what reading everything again gives, in one round trip", async () => {
  const { excel, addin } = await excelWith({ Policies: POLICIES, Visits: VISITS });
  await inSheet(addin, "Policies", (sheet) => (sheet.getRange("D2").numberFormat = [["0%"]]));
  const before = await readOpenWorkbook();
  await inSheet(addin, "Policies", (sheet) => (sheet.getRange("D2:D3").numberFormat = [["General"], ["0%"]]));
  await excel.userEdit("Policies!D2:D3", [[35], [0.4]]);
  await excel.userEdit("Policies!A4:E4", [["", "", "", "", ""]]);
  await excel.userEdit("Visits!B70:D70", [["P-9", "#N/A", ""]]);
  excel.resetLog();
  const changes = await readRows(
    [
      { sheet: "Policies", top: 2, bottom: 4 },
      { sheet: "Visits", top: 70, bottom: 70 },
    ],
    before.percentColumns,
  );
  expect(excel.totals().syncs).toBe(1);
  expect(changes.reduce(replaceRows, before.workbook)).toEqual((await readOpenWorkbook()).workbook);
  expect(unclean(excel)).toEqual(CLEAN);
});

test("rows that hold nothing any more are no rows; whole rows and columns may be asked for", async () => {
  const { excel } = await excelWith({ Policies: POLICIES, Visits: VISITS });
  const { percentColumns } = await readOpenWorkbook();
  await excel.userEdit(
    "Policies!A2:E4",
    Array.from({ length: 3 }, () => ["", "", "", "", ""]),
  );
  const [changed] = await readRows([{ sheet: "Policies", top: 2, bottom: 1_048_576 }], percentColumns);
  expect(changed).toEqual({ sheet: "Policies", top: 2, bottom: 1_048_576, rows: [], percentCells: new Set() });
});

test("a sheet that is gone, and rows too many for one answer, are refused", async () => {
  const { excel } = await excelWith({ Visits: VISITS }, { limits: { requestBytes: Infinity, responseBytes: 1000, cells: 5_000_000 } });
  await expect(readRows([{ sheet: "Dec", top: 2, bottom: 2 }], new Map())).rejects.toMatchObject({ code: "ItemNotFound" });
  await expect(readRows([{ sheet: "Visits", top: 1, bottom: 61 }], new Map())).rejects.toMatchObject({
    code: "ResponsePayloadSizeLimitExceeded",
  });
  expect(excel.notEmulated.size).toBe(0);
});
