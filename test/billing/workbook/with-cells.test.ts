import { withCells } from "../../../billing/workbook/with-cells";
import type { Sheet, Workbook } from "../../../billing/workbook/workbook";

const sheet = (name: string): Sheet => ({
  name,
  hidden: false,
  rows: [
    { row: 1, cells: ["Code", "Units"] },
    { row: 2, cells: ["97124", 5], hidden: true },
    { row: 5, cells: ["97140", 2] },
  ],
  tables: [],
  merges: [],
  percentCells: new Set(),
});

const before: Workbook = { dateSystem: 1900, sheets: [sheet("Visits"), sheet("Fees")] };
const set = (cell: string, was: string | number | null, value: string | number | null) => ({ sheet: "Visits", cell, was, value });

const rowsAfter = (workbook: Workbook): Sheet["rows"] => workbook.sheets[0]!.rows;

test("cells are set where they stand; rows, sheets and marks that nothing was set in are the same objects", () => {
  const after = withCells(before, { does: "setCells", writes: [set("B2", 5, 4), set("D2", null, "59")], identity: [] });
  expect(rowsAfter(after)[1]).toEqual({ row: 2, cells: ["97124", 4, null, "59"], hidden: true });
  expect(rowsAfter(after)[2]).toBe(rowsAfter(before)[2]);
  expect(after.sheets[1]).toBe(before.sheets[1]);
});

test("a cell in a row that held nothing makes the row, in its place", () => {
  const after = withCells(before, {
    does: "setCells",
    writes: [set("A9", null, "x"), set("B3", null, 1), set("A3", null, "y")],
    identity: [],
  });
  expect(rowsAfter(after).map(({ row, cells }) => [row, ...cells])).toEqual([
    [1, "Code", "Units"],
    [2, "97124", 5],
    [3, "y", 1],
    [5, "97140", 2],
    [9, "x"],
  ]);
});

test.each([
  ["a cell to set holds something else", { does: "setCells", writes: [set("B2", 5, 4), set("B5", 3, 1)], identity: [] }],
  [
    "a cell that names the row does",
    { does: "setCells", writes: [set("B2", 5, 4)], identity: [{ sheet: "Fees", cell: "A2", was: "97110" }] },
  ],
  ["the sheet is gone", { does: "setCells", writes: [{ ...set("B2", 5, 4), sheet: "Nov" }], identity: [] }],
] as const)("nothing is set where %s", (_, edit) => {
  expect(withCells(before, edit)).toBe(before);
});
