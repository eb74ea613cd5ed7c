import { lostCell } from "../../../billing/workbook/lost-cell";
import type { Sheet, Workbook } from "../../../billing/workbook/workbook";
import type { Cell } from "../../../billing/values/cell";

const workbook = (rows: Readonly<Record<number, readonly Cell[]>>, name = "Nov visits"): Workbook => {
  const sheet: Sheet = {
    name,
    hidden: false,
    rows: Object.entries(rows).map(([row, cells]) => ({ row: Number(row), cells })),
    tables: [],
    merges: [],
    percentCells: new Set(),
  };
  return { dateSystem: 1900, sheets: [sheet] };
};

const BEFORE = workbook({ 1: ["Units"], 4: [null, 4, { error: "#N/A" }] });

test("more cells, rows and trailing blanks lose nothing", () => {
  expect(lostCell(BEFORE, workbook({ 1: ["Units", "Line"], 4: [null, 4, { error: "#N/A" }, null], 5: [1] }))).toBeUndefined();
});

test.each([
  ["another value", { 1: ["Units"], 4: [null, 5, { error: "#N/A" }] }, "'Nov visits'!B4"],
  ["a number as text", { 1: ["Units"], 4: [null, "4", { error: "#N/A" }] }, "'Nov visits'!B4"],
  ["another error", { 1: ["Units"], 4: [null, 4, { error: "#REF!" }] }, "'Nov visits'!C4"],
  ["a shorter row", { 1: ["Units"], 4: [null, 4] }, "'Nov visits'!C4"],
  ["a row less", { 1: ["Units"] }, "'Nov visits'!B4"],
])("%s is a loss, named by its cell", (_, rows, cell) => {
  expect(lostCell(BEFORE, workbook(rows))).toBe(cell);
});

test("a sheet that is gone is a loss", () => {
  expect(lostCell(BEFORE, workbook({}, "Visits"))).toBe("'Nov visits'!A1");
});
