import { goToCell } from "../../../addin/office/go-to-cell";
import { CLEAN, excelWith, unclean } from "./excel-under-test";

const PLACE = { sheet: "Nov visits", cell: "C3", row: 3 };
const withVisits = () =>
  excelWith({
    "Nov visits": [
      ["a", "b", "c"],
      [1, 2, 3],
      [4, 5, 6],
    ],
  });

const selected = async (excelRun: typeof Excel.run): Promise<string> =>
  excelRun(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });

test("the very cell is selected in two round trips", async () => {
  const { excel, addin } = await withVisits();
  expect(await goToCell(PLACE)).toBeUndefined();
  expect(excel.totals().syncs).toBe(2);
  expect(await selected(addin.Excel.run)).toBe("'Nov visits'!C3");
  expect(unclean(excel)).toEqual(CLEAN);
});

test("a hidden row is selected and said to be hidden", async () => {
  const { addin } = await withVisits();
  await addin.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Nov visits").getRange("3:3").rowHidden = true;
    await context.sync();
  });
  expect(await goToCell(PLACE)).toBe("Row 3 is selected, but a filter or Hide keeps it out of sight. Clear the filter to see it.");
});

test("a sheet that is gone or hidden is said, and nothing is selected", async () => {
  const { addin } = await withVisits();
  expect(await goToCell({ ...PLACE, sheet: "Dec" })).toBe("The sheet Dec is not there any more. Press Check again.");
  await addin.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Nov visits").visibility = "Hidden";
    await context.sync();
  });
  expect(await goToCell(PLACE)).toMatch(/^The sheet Nov visits is hidden\. Right-click/);
});
