import { ALL_SHEETS, sheetNamed } from "../../../billing/records/all-sheets";
import { updateWorkbook } from "../../../billing/tasks/update-workbook";
import type { NewColumn } from "../../../billing/workbook/edit";
import type { Sheet, Workbook } from "../../../billing/workbook/workbook";
import type { Cell } from "../../../billing/values/cell";

const headersOf = (table: string): readonly string[] => Object.values(sheetNamed(table)!.columns).map(({ header }) => header);

const sheetWith = (
  name: string,
  headers: readonly string[],
  { isTable = true, rows = [] as readonly (readonly Cell[])[] } = {},
): Sheet => ({
  name,
  hidden: false,
  rows: [{ row: 1, cells: headers }, ...rows.map((cells, at) => ({ row: at + 2, cells }))],
  tables: isTable
    ? [
        {
          name,
          range: { top: 1, left: 0, bottom: Math.max(2, rows.length + 1), right: headers.length - 1 },
          headerRow: true,
          totalsRow: false,
        },
      ]
    : [],
  merges: [],
  percentCells: new Set(),
});

const without = (table: string, ...missing: readonly string[]): readonly string[] =>
  headersOf(table).filter((header) => !missing.includes(header));

/** A clinic with every sheet as it should be, but for those given. */
const clinic = (...changed: readonly Sheet[]): Workbook => ({
  dateSystem: 1900,
  sheets: ALL_SHEETS.map(({ table }) => changed.find(({ name }) => name === table) ?? sheetWith(table, headersOf(table))),
});

const withoutSheet = (workbook: Workbook, ...names: readonly string[]): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.filter(({ name }) => !names.includes(name)),
});

const headers = (columns: readonly NewColumn[]): readonly string[] => columns.map(({ header }) => header);

const columnsFor = (workbook: Workbook, sheet: string): readonly NewColumn[] =>
  updateWorkbook(workbook).columns.find((one) => one.sheet === sheet)?.columns ?? [];

test("a workbook that has everything lacks nothing", () => {
  expect(updateWorkbook(clinic())).toEqual({ edits: [], sheets: [], columns: [], notAdded: [] });
});

test("a missing sheet is added with all of its columns, and Practice with its settings", () => {
  const { sheets, edits, columns } = updateWorkbook(withoutSheet(clinic(), "FollowUp", "Practice"));
  expect(sheets.map(({ name }) => name)).toEqual(["FollowUp", "Practice"]);
  expect(headers(sheets[0]!.columns)).toEqual(headersOf("FollowUp"));
  expect(sheets[1]!.rows).toEqual(expect.arrayContaining([["Tax ID", null]]));
  expect(edits).toEqual(sheets);
  expect(columns).toEqual([]);
});

test("sheets that ClaimSheet makes when it needs them are not added", () => {
  expect(updateWorkbook(withoutSheet(clinic(), "Lists", "Mapping", "Changes")).edits).toEqual([]);
});

test("missing columns are added at the end, in our order, with format, list and formula", () => {
  const columns = columnsFor(clinic(sheetWith("Visits", without("Visits", "Paid how", "Line", "Suggested units", "Check"))), "Visits");
  expect(headers(columns)).toEqual(["Paid how", "Line", "Suggested units", "Check"]);
  expect(columns[0]!.list).toMatchObject({ closed: true, values: expect.arrayContaining(["Card"]) as string[] });
  expect(columns[2]!.formula).toContain("Visits[[#This Row],[Minutes]]");
});

test("a column is there when an alias names it", () => {
  const aliased = headersOf("Visits").map((header) => (header === "Date of service" ? "DOS" : header === "Minutes" ? "Duration" : header));
  expect(columnsFor(clinic(sheetWith("Visits", aliased)), "Visits")).toEqual([]);
});

test("a column is there when Mapping says which one stands for it, and a header that is taken so is not given twice", () => {
  const mapping = sheetWith("Mapping", headersOf("Mapping"), { rows: [["Visits", "Diagnosis", "Visits", "Line"]] });
  const { columns, notAdded } = updateWorkbook(clinic(mapping, sheetWith("Visits", without("Visits", "Diagnosis"))));
  expect(columns).toEqual([]);
  expect(notAdded).toEqual([{ sheet: "Visits", header: "Line", why: expect.stringContaining("Mapping") as string }]);
});

test("each of several month sheets gets what it lacks", () => {
  const months = ["Oct visits", "Nov visits"].map((name) =>
    sheetWith(name, without("Visits", "Notes", "Suggested units", "Check"), { isTable: false }),
  );
  const base = withoutSheet(clinic(), "Visits");
  const { columns, sheets } = updateWorkbook({ ...base, sheets: [...base.sheets, ...months] });
  expect(columns.map(({ sheet, table, columns: added }) => [sheet, table, headers(added)])).toEqual([
    ["Oct visits", "Visits", ["Notes"]],
    ["Nov visits", "Visits", ["Notes"]],
  ]);
  expect(sheets).toEqual([]);
});

test("a formula is added only where the columns that it names will be there, under those very headers", () => {
  const renamed = headersOf("Visits").flatMap((header) =>
    header === "Minutes" ? ["Duration"] : header === "Suggested units" ? [] : [header],
  );
  const { columns, notAdded } = updateWorkbook(clinic(sheetWith("Visits", renamed)));
  expect(columns).toEqual([]);
  expect(notAdded).toEqual([
    {
      sheet: "Visits",
      header: "Suggested units",
      why: "it is calculated from the column Minutes of an Excel Table named Visits, which is not there",
    },
  ]);
  const payersAndUnits = withoutSheet(clinic(sheetWith("Visits", without("Visits", "Minutes", "Suggested units"))), "Payers");
  expect(headers(columnsFor(payersAndUnits, "Visits"))).toEqual(["Minutes", "Suggested units"]);
});

test("rows that are no Excel Table get no formula", () => {
  const { columns, notAdded } = updateWorkbook(
    clinic(sheetWith("Patients", without("Patients", "Pick name", "Notes"), { isTable: false })),
  );
  expect(columns.flatMap(({ columns: added }) => headers(added))).toEqual(["Notes"]);
  expect(notAdded).toMatchObject([{ header: "Pick name", why: expect.stringContaining("Insert > Table") as string }]);
});

test("a sheet that only has the name of one of ours is left, and said", () => {
  const { sheets, notAdded } = updateWorkbook(clinic(sheetWith("Deposits", ["Towels", "How many"])));
  expect(sheets).toEqual([]);
  expect(notAdded).toEqual([{ sheet: "Deposits", why: expect.stringContaining("give it another name") as string }]);
});
