import { replaceRows } from "../../../billing/workbook/replace-rows";
import { percentCellKey, type Sheet, type Workbook } from "../../../billing/workbook/workbook";

const sheet = (name: string, percentRows: readonly number[] = []): Sheet => ({
  name,
  hidden: false,
  rows: [1, 2, 4].map((row) => ({ row, cells: [`${name} ${row}`] })),
  tables: [],
  merges: [],
  percentCells: new Set(percentRows.map((row) => percentCellKey(row, 3))),
});
const WORKBOOK: Workbook = { dateSystem: 1900, sheets: [sheet("Visits"), sheet("Policies", [2, 4])] };

test("rows read again stand in place of the old ones; all else stays the very same object", () => {
  const [visits, policies] = replaceRows(WORKBOOK, {
    sheet: "Visits",
    top: 2,
    bottom: 3,
    rows: [{ row: 3, cells: ["new"] }],
  }).sheets;
  expect(visits?.rows).toEqual([
    { row: 1, cells: ["Visits 1"] },
    { row: 3, cells: ["new"] },
    { row: 4, cells: ["Visits 4"] },
  ]);
  expect(visits?.rows[0]).toBe(WORKBOOK.sheets[0]?.rows[0]);
  expect(policies).toBe(WORKBOOK.sheets[1]);
});

test("percentages of the rows are those read again; where they are the same, or were not looked at, the set stays", () => {
  const percentsAfter = (percentRows?: readonly number[]) =>
    replaceRows(WORKBOOK, {
      sheet: "Policies",
      top: 2,
      bottom: 3,
      rows: [],
      ...(percentRows && { percentCells: new Set(percentRows.map((row) => percentCellKey(row, 3))) }),
    }).sheets[1]?.percentCells;
  expect(percentsAfter([3])).toEqual(new Set([percentCellKey(3, 3), percentCellKey(4, 3)]));
  expect(percentsAfter([])).toEqual(new Set([percentCellKey(4, 3)]));
  expect(percentsAfter([2])).toBe(WORKBOOK.sheets[1]?.percentCells);
  expect(percentsAfter()).toBe(WORKBOOK.sheets[1]?.percentCells);
});
