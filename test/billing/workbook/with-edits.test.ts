import type { Edit, NewRow } from "../../../billing/workbook/edit";
import { withEdits } from "../../../billing/workbook/with-edits";
import type { Sheet, SheetRow, Workbook } from "../../../billing/workbook/workbook";

const HEADERS = ["Finding key", "Rule", "Reason", "Note", "By", "On", "Fingerprint"];
const row = (key: string): NewRow => ({ findingKey: key, rule: "r", reason: "agreed", fingerprint: "{}" });
const append = (table: string, ...keys: readonly string[]): Edit => ({ does: "appendRows", table, rows: keys.map(row) });

const sheet = (name: string, rows: readonly SheetRow[], table?: { readonly bottom: number; readonly totalsRow?: boolean }): Sheet => ({
  name,
  hidden: false,
  rows,
  tables: table
    ? [
        {
          name: "Ignored",
          headerRow: true,
          totalsRow: table.totalsRow === true,
          range: { top: 1, left: 0, bottom: table.bottom, right: 6 },
        },
      ]
    : [],
  merges: [],
  percentCells: new Set(),
});

const book = (...sheets: readonly Sheet[]): Workbook => ({ dateSystem: 1900, sheets });
const firstCells = ({ sheets }: Workbook, at = 0) => sheets[at]?.rows.map(({ row: number, cells }) => [number, cells[0] ?? null]);
const header: SheetRow = { row: 1, cells: HEADERS };

test("rows go into the blank row of a Table, then below it, and it grows", () => {
  const after = withEdits(book(sheet("Left", [header], { bottom: 2 })), [append("Ignored", "a", "b")]);
  expect(firstCells(after)).toEqual([
    [1, "Finding key"],
    [2, "a"],
    [3, "b"],
  ]);
  expect(after.sheets[0]?.tables[0]?.range.bottom).toBe(3);
});

test("a totals row moves down, what stands beside it stays", () => {
  const before = book(
    sheet("Left", [header, { row: 2, cells: ["x"] }, { row: 3, cells: ["Total", null, null, null, null, null, 5, "beside"] }], {
      bottom: 3,
      totalsRow: true,
    }),
  );
  const after = withEdits(before, [append("Ignored", "a")]);
  expect(after.sheets[0]?.rows.slice(2)).toEqual([
    { row: 3, cells: ["a", "r", "agreed", null, null, null, "{}", "beside"] },
    { row: 4, cells: ["Total", null, null, null, null, null, 5] },
  ]);
  expect(after.sheets[0]?.tables[0]?.range.bottom).toBe(4);
});

test("what stands right below a Table keeps rows from being added; beside it, it does not", () => {
  const below = (cells: SheetRow["cells"]) => book(sheet("Left", [header, { row: 2, cells: ["x"] }, { row: 3, cells }], { bottom: 2 }));
  const inTheWay = below(["y"]);
  expect(withEdits(inTheWay, [append("Ignored", "a")])).toBe(inTheWay);
  expect(firstCells(withEdits(below([null, null, null, null, null, null, null, 9]), [append("Ignored", "a")]))?.at(-1)).toEqual([3, "a"]);
});

test("the sheet is that of the Table, else that of the name, else a new one", () => {
  const other = sheet("Ignored 2026", [header, { row: 2, cells: ["x"] }]);
  const after = withEdits(book(other), [append("Ignored", "a")]);
  expect(after.sheets.map(({ name }) => name)).toEqual(["Ignored 2026", "Ignored"]);
  expect(firstCells(after, 1)).toEqual([
    [1, "Finding key"],
    [2, "a"],
  ]);
  expect(firstCells(withEdits(book({ ...other, name: "IGNORED" }), [append("Ignored", "a")]))?.at(-1)).toEqual([3, "a"]);
  expect(firstCells(withEdits(book(sheet("IGNORED", [])), [append("Ignored", "a")]))).toHaveLength(2);
});

test("headers that are another table's, or lack a required one, keep rows from being added", () => {
  for (const headers of [["Rent", "Paid"], HEADERS.slice(0, 6)]) {
    const before = book(sheet("Ignored", [{ row: 1, cells: headers }]));
    expect(withEdits(before, [append("Ignored", "a")])).toBe(before);
  }
});

test("rows for sheets that are only written are added too, and a name that is none of ours is a mistake", () => {
  const change: Edit = { does: "appendRows", table: "Changes", rows: [{ when: 46_349, old: 5 }] };
  expect(withEdits(withEdits(book(), [change]), [change]).sheets[0]?.rows).toHaveLength(3);
  expect(() => withEdits(book(), [append("Rents", "a")])).toThrow("no table of ours: Rents");
});
