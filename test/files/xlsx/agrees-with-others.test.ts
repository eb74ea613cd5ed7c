import ExcelJS from "exceljs";
import fc from "fast-check";
import * as SheetJS from "xlsx";
import { UnreadableFile } from "../../../files/unreadable-file";
import { readWorkbook } from "../../../files/xlsx/read-workbook";
import type { Cell } from "../../../billing/values/cell";
import { patched } from "./spoilt-files";

type Grid = readonly (readonly Cell[])[];

const written = async (grid: Grid): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Visits");
  grid.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (cell !== null) sheet.getCell(at + 1, column + 1).value = cell as ExcelJS.CellValue;
    });
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

const asGrid = (bytes: Uint8Array): Cell[][] => {
  const grid: Cell[][] = [];
  for (const { row, cells } of readWorkbook(bytes).sheets[0]?.rows ?? []) {
    while (grid.length < row - 1) grid.push([]);
    grid.push([...cells]);
  }
  return grid;
};

/** As it is read: without what is empty at the end of rows and of the sheet. */
const trimmed = (grid: Grid): Cell[][] => {
  const rows = grid.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
};

/** Text that says what it is: no control characters (exceljs drops them), and none that spells an error. */
const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .filter((value) => !value.startsWith("#") && !/\p{Cc}/u.test(value));
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.boolean(),
  text,
  fc.constantFrom(" spaced ", "Lee & <Ortiz>", "東京", "é😀"),
);
const grids = fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 12 });

test("what exceljs writes reads back", async () => {
  await fc.assert(
    fc.asyncProperty(grids, async (grid) => {
      expect(asGrid(await written(grid))).toEqual(trimmed(grid));
    }),
    { numRuns: 60 },
  );
});

test("an ordinary workbook reads as SheetJS reads it", async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Visits");
  sheet.addRow(["Date of service", "Patient", "Minutes", "Charge", "Share", "Note done"]);
  sheet.addRow([new Date(Date.UTC(2026, 10, 4)), "P-0042", 60, 180.5, 0.2, true]);
  sheet.addRow([
    new Date(Date.UTC(2026, 10, 5)),
    null,
    { formula: "C2+1", result: 61 },
    { formula: "1/0", result: { error: "#DIV/0!" } },
    0.5,
    false,
  ]);
  sheet.getColumn(1).numFmt = "mm/dd/yyyy";
  sheet.getColumn(5).numFmt = "0%";
  sheet.mergeCells("A5:C5");
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const [theirs] = Object.values(SheetJS.read(bytes, { dense: false }).Sheets);
  const ours = readWorkbook(bytes).sheets[0];
  const found = (ours?.rows ?? []).flatMap(({ row, cells }) =>
    cells.flatMap((value, column) =>
      value === null ? [] : [[SheetJS.utils.encode_cell({ r: row - 1, c: column }), typeof value === "object" ? value.error : value]],
    ),
  );
  const expected = Object.entries(theirs ?? {}).flatMap(([address, { v, w, t }]: [string, SheetJS.CellObject]) =>
    address.startsWith("!") || t === "z" ? [] : [[address, t === "e" ? w : v]],
  );
  expect(found).toEqual(expected);
  expect(found).toContainEqual(["A2", 46330]);
  expect(ours?.percentCells.size).toBe(3);
  expect(ours?.merges).toEqual([{ top: 5, left: 0, bottom: 5, right: 2 }]);
});

test("a workbook with flipped bits is read or refused, never anything else", async () => {
  const bytes = await written([
    ["Date", "Patient", 1, true],
    [46330, "P-0042", 0.5, false],
  ]);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 }), (flips) => {
      const spoilt = flips.reduce((file, [at, bits]) => patched(file, at, bits), bytes);
      try {
        expect(readWorkbook(spoilt).sheets).toBeDefined();
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
      }
    }),
    { numRuns: 2000 },
  );
});
