import ExcelJS from "exceljs";
import fc from "fast-check";
import { readSheet } from "read-excel-file/node";
import * as SheetJS from "xlsx";
import type { Cell } from "../../../../billing/values/cell";
import { cellAddress, parseRange } from "../../../../billing/values/cell-ref";
import type { Edit, NewRow, SetCells } from "../../../../billing/workbook/edit";
import { describedTable } from "../../../../billing/workbook/new-rows";
import { withEdits } from "../../../../billing/workbook/with-edits";
import type { Workbook } from "../../../../billing/workbook/workbook";
import { editWorkbook } from "../../../../files/xlsx/editing/edit-workbook";
import { readWorkbook } from "../../../../files/xlsx/read-workbook";
import { allCells, append } from "./edited";
import { changedParts } from "./parts-of-zip";
import { richWorkbook } from "./rich-workbook";

/** Text that says what it is: no control characters, which other readers drop, and none that spells an error. */
const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .filter((value) => !value.startsWith("#") && !/\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u.test(value) && value.trim() === value);
const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((value) => value + 0);
const cell: fc.Arbitrary<Cell> = fc.oneof(text, number, fc.boolean(), fc.constantFrom("Lee & <Ortiz>", "東京", "é😀"));
const cellOrNothing = fc.oneof(cell, fc.constant(null));

const KEYS = ["dateOfService", "patient", "provider", "minutes", "code", "units", "billTo", "charge", "status"];
const newRow: fc.Arbitrary<NewRow> = fc
  .array(cellOrNothing, { minLength: KEYS.length, maxLength: KEYS.length })
  .map((cells) => Object.fromEntries(KEYS.map((key, at) => [key, cells[at] ?? null])));

/** Cells that may be written: those of visits but for their formula, empty ones beside and below, and those of another sheet. */
const place = fc.oneof(
  fc.record({ sheet: fc.constant("Visits"), row: fc.integer({ min: 2, max: 6 }), column: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ sheet: fc.constant("Visits"), row: fc.integer({ min: 1, max: 30 }), column: fc.integer({ min: 11, max: 30 }) }),
  fc.record({ sheet: fc.constant("Notes & more"), row: fc.integer({ min: 3, max: 12 }), column: fc.integer({ min: 0, max: 5 }) }),
);

const keyOf = ({ sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number }): string =>
  `${sheet}!${cellAddress(row, column)}`;

const setCells = (cells: ReadonlyMap<string, Cell>): fc.Arbitrary<SetCells> =>
  fc.uniqueArray(fc.tuple(place, cellOrNothing), { maxLength: 12, selector: ([at]) => keyOf(at) }).map((writes) => ({
    does: "setCells",
    writes: writes.map(([at, value]) => ({
      sheet: at.sheet,
      cell: cellAddress(at.row, at.column),
      was: cells.get(keyOf(at)) ?? null,
      value,
    })),
    identity: [],
  }));

const edits = (cells: ReadonlyMap<string, Cell>): fc.Arbitrary<readonly Edit[]> =>
  fc
    .tuple(setCells(cells), fc.array(newRow, { maxLength: 4 }), fc.array(newRow, { maxLength: 2 }))
    .map(([set, rows, changes]) => [
      set,
      append("Visits", ...rows),
      append("Changes", ...changes.map((change) => ({ rowKey: change["patient"] ?? null, old: change["charge"] ?? null, when: 46_349 }))),
    ]);

/** What edits shall change, by address; new rows go below row 6, a totals row goes below them. */
const expected = (before: ReadonlyMap<string, Cell>, [set, rows, changes]: readonly Edit[], totals: boolean): ReadonlyMap<string, Cell> => {
  const after = new Map(before);
  const put = (key: string, value: Cell): void => {
    if (value === null) after.delete(key);
    else after.set(key, value);
  };
  for (const { sheet, cell: at, value } of set?.does === "setCells" ? set.writes : []) put(`${sheet}!${at}`, value);
  const added = rows?.does === "appendRows" ? rows.rows : [];
  if (totals && added.length > 0) {
    const totalsRow = ["A", "H", "J"].map((column) => [column, after.get(`Visits!${column}7`) ?? null] as const);
    for (const [column] of totalsRow) put(`Visits!${column}7`, null);
    for (const [column, total] of totalsRow) put(`Visits!${column}${7 + added.length}`, total);
  }
  added.forEach((row, nth) => {
    Object.keys(describedTable("Visits").columns)
      .filter((key) => KEYS.includes(key))
      .forEach((key) => {
        const column = ["A", "B", "C", "D", "E", "F", "G", "H", "I"][KEYS.indexOf(key)] ?? "";
        put(`Visits!${column}${7 + nth}`, row[key] ?? null);
      });
    put(`Visits!K${7 + nth}`, { error: "not calculated" });
  });
  const lines = changes?.does === "appendRows" ? changes.rows : [];
  const headers = Object.entries(describedTable("Changes").columns);
  if (lines.length > 0)
    headers.forEach(([key, { header }], column) => {
      put(`Changes!${cellAddress(1, column)}`, header);
      lines.forEach((line, nth) => put(`Changes!${cellAddress(2 + nth, column)}`, line[key] ?? null));
    });
  return after;
};

const EDITED =
  /^(\[Content_Types\]\.xml|xl\/(_rels\/)?workbook\.xml(\.rels)?|xl\/calcChain\.xml|xl\/styles\.xml|xl\/charts\/chart1\.xml|xl\/tables\/table[12]\.xml|xl\/worksheets\/(sheet[1235]\.xml|_rels\/sheet5\.xml\.rels))$/;

test.each([false, true])("an edit changes exactly its cells, and no part that it does not name; totals row: %s", (totals) => {
  const before = richWorkbook({ totals });
  const cells = allCells(before);
  fc.assert(
    fc.property(edits(cells), (asked) => {
      const after = editWorkbook(before, asked);
      expect(allCells(after)).toEqual(expected(cells, asked, totals));
      expect(changedParts(before, after).filter((part) => !EDITED.test(part))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

/** As it compares: formulas without a result and the looks of cells that a new row has are the file's alone. */
const comparable = ({ sheets }: Workbook) =>
  sheets.map(({ name, rows, tables, merges }) => ({
    name,
    merges,
    tables: tables.map(({ name: table, range, totalsRow }) => ({ table, range, totalsRow })),
    rows: rows
      .map(({ row, cells }) => ({ row, cells: cells.map((one) => (typeof one === "object" ? null : one)) }))
      .map(({ row, cells }) => ({ row, cells: cells.slice(0, cells.findLastIndex((one) => one !== null) + 1) }))
      .filter(({ cells }) => cells.length > 0)
      .sort((a, b) => a.row - b.row),
  }));

test.each([false, true])("the file after an edit reads as the workbook does after it in memory; totals row: %s", (totals) => {
  const before = richWorkbook({ totals });
  fc.assert(
    fc.property(edits(allCells(before)), (asked) => {
      const inMemory = withEdits(readWorkbook(before), asked);
      expect(comparable(readWorkbook(editWorkbook(before, asked)))).toEqual(comparable(inMemory));
    }),
    { numRuns: 40 },
  );
});

test("editing twice is editing once with both", () => {
  const before = richWorkbook({ totals: true });
  fc.assert(
    fc.property(fc.array(newRow, { minLength: 1, maxLength: 3 }), fc.array(newRow, { minLength: 1, maxLength: 3 }), (first, second) => {
      const twice = editWorkbook(editWorkbook(before, [append("Visits", ...first)]), [append("Visits", ...second)]);
      const once = editWorkbook(before, [append("Visits", ...first, ...second)]);
      expect(allCells(twice)).toEqual(allCells(once));
    }),
    { numRuns: 20 },
  );
});

/** Filled cells of a plain workbook as another program sees them. */
const seenBySheetJs = (bytes: Uint8Array): ReadonlyMap<string, unknown> => {
  const sheet = SheetJS.read(bytes, { type: "array" }).Sheets["Visits"] ?? {};
  return new Map(Object.keys(sheet).flatMap((key) => (key.startsWith("!") ? [] : [[key, (sheet[key] as SheetJS.CellObject).v] as const])));
};

const plain = async (): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Visits");
  const headers = KEYS.map((key) => describedTable("Visits").columns[key]?.header ?? "");
  sheet.addRow(headers);
  for (let row = 0; row < 3; row++) sheet.addRow(KEYS.map((_, at) => (at % 2 === 0 ? row + at : `text ${row}`)));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

test("SheetJS, exceljs and read-excel-file see exactly the edit in what exceljs wrote", async () => {
  const before = await plain();
  const was = seenBySheetJs(before);
  // Others give a day as their own kind of date, so no day is a number here.
  const dayless = newRow.map((row): NewRow => ({ ...row, dateOfService: "11/04/2026" }));
  const asked = fc.tuple(fc.array(dayless, { minLength: 1, maxLength: 3 }), cell);
  await fc.assert(
    fc.asyncProperty(asked, async ([rows, value]) => {
      const after = editWorkbook(before, [
        { does: "setCells", writes: [{ sheet: "Visits", cell: "B3", was: "text 1", value }], identity: [] },
        append("Visits", ...rows),
      ]);
      const is = new Map<string, unknown>(was).set("B3", value);
      rows.forEach((row, nth) => {
        KEYS.forEach((key, column) => {
          const found = row[key] ?? null;
          if (found !== null) is.set(cellAddress(5 + nth, column), found);
        });
      });
      expect(seenBySheetJs(after)).toEqual(is);
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(Buffer.from(after) as unknown as ExcelJS.Buffer);
      const grid = await readSheet(Buffer.from(after), "Visits", { trim: false });
      for (const [address, held] of is) {
        expect(workbook.getWorksheet("Visits")?.getCell(address).value).toEqual(typeof held === "object" ? null : held);
        const { top = 1, left = 0 } = parseRange(address) ?? {};
        expect(grid[top - 1]?.[left]).toEqual(held);
      }
    }),
    { numRuns: 15 },
  );
});
