import fc from "fast-check";
import { CELLS_WORTH_A_RANGE, rectanglesOf, type CellPlace } from "../../../addin/office/cell-groups";
import { cellAddress } from "../../../billing/values/cell-ref";

const cell = (row: number, column: number): CellPlace => ({ row, column });
const shown = (cells: readonly CellPlace[], mostBetween: number) =>
  rectanglesOf(cells, mostBetween).map(({ top, bottom, left, right }) => `${cellAddress(top, left)}:${cellAddress(bottom, right)}`);

test("the cells of one row are one range, and so are those of rows near each other", () => {
  expect(shown([cell(2, 7), cell(2, 0), cell(2, 1), cell(2, 4)], CELLS_WORTH_A_RANGE)).toEqual(["A2:H2"]);
  expect(
    shown(
      [2, 5, 9].flatMap((row) => [cell(row, 0), cell(row, 7)]),
      CELLS_WORTH_A_RANGE,
    ),
  ).toEqual(["A2:H9"]);
});

test("cells far apart are ranges of their own", () => {
  expect(shown([cell(2, 0), cell(2000, 0)], CELLS_WORTH_A_RANGE)).toEqual(["A2:A2", "A2000:A2000"]);
});

test("without bridging, neighbours down and across become blocks", () => {
  expect(shown([cell(4, 1), cell(2, 0), cell(3, 0), cell(2, 1), cell(3, 1), cell(9, 9)], 0)).toEqual(["A2:A3", "B2:B4", "J9:J9"]);
  expect(shown([cell(2, 0), cell(3, 0), cell(2, 1), cell(3, 1)], 0)).toEqual(["A2:B3"]);
});

test("every cell is covered, and without bridging no other cell and none twice", () => {
  const places = fc.array(fc.record({ row: fc.integer({ min: 1, max: 40 }), column: fc.integer({ min: 0, max: 12 }) }), { maxLength: 80 });
  const covered = (cells: readonly CellPlace[], mostBetween: number) =>
    rectanglesOf(cells, mostBetween).flatMap(({ top, bottom, left, right }) =>
      Array.from({ length: bottom - top + 1 }, (_, down) =>
        Array.from({ length: right - left + 1 }, (__, across) => cellAddress(top + down, left + across)),
      ).flat(),
    );
  fc.assert(
    fc.property(places, (cells) => {
      const wanted = [...new Set(cells.map(({ row, column }) => cellAddress(row, column)))].sort();
      expect(covered(cells, 0).sort()).toEqual(wanted);
      const loose = new Set(covered(cells, CELLS_WORTH_A_RANGE));
      expect(wanted.filter((address) => !loose.has(address))).toEqual([]);
    }),
  );
});
