import { readOpenWorkbook } from "../../../addin/office/read-workbook";
import { writeMapping } from "../../../addin/office/write-mapping";
import { inspectWorkbook } from "../../../billing/tasks/inspect-workbook";
import { CLEAN, excelWith, unclean } from "./excel-under-test";

const mapped = (ourColumn: string, theirHeader: string, sheet = "Book") => ({ table: "Visits", ourColumn, sheet, theirHeader });
const BOOK = {
  Book: [
    ["When", "Who", "3/4"],
    [46_330, "P-1", 60],
  ],
};

test("the choices stand in the sheet Mapping, and the next reading follows them", async () => {
  const { excel } = await excelWith(BOOK);
  await writeMapping([mapped("Date of service", "When"), mapped("Minutes", "3/4")], 46_349);
  expect(excel.values("Mapping!A1:F3")).toEqual([
    ["Table", "Our column", "Sheet", "Their header", "Transform", "Confirmed on"],
    ["Visits", "Date of service", "Book", "When", "", 46_349],
    ["Visits", "Minutes", "Book", "3/4", "", 46_349],
  ]);
  const { sheets } = inspectWorkbook((await readOpenWorkbook()).workbook);
  expect(sheets.find(({ sheet }) => sheet === "Book")?.columns).toEqual(
    expect.arrayContaining([{ ours: "Date of service", theirs: "When", cell: "A1" }]),
  );
  expect(unclean(excel)).toEqual(CLEAN);
});

test("choosing again replaces what was said of the same sheet, and keeps the others", async () => {
  const { excel } = await excelWith(BOOK);
  await writeMapping([mapped("Date of service", "When"), mapped("Patient", "Who"), mapped("Patient", "Client", "Other")], 46_349);
  await writeMapping([mapped("Patient", "Who")], 46_350);
  expect(excel.values("Mapping!A2:D4")).toEqual([
    ["Visits", "Patient", "Other", "Client"],
    ["Visits", "Patient", "Book", "Who"],
    ["", "", "", ""],
  ]);
});
