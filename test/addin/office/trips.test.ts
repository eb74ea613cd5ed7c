import fc from "fast-check";
import { cellsThatFit, CELLS_IN_A_TRIP, inTrips, type Block } from "../../../addin/office/trips";

const block = (sheet: number, rows: number, columns: number): Block => ({
  sheet,
  range: { top: 1, bottom: rows, left: 0, right: columns - 1 },
});
const cellsOf = ({ range }: Block): number => (range.bottom - range.top + 1) * (range.right - range.left + 1);

test("100,000 cells are one trip, one row more is a second", () => {
  expect(inTrips([block(0, 10_000, 10)], CELLS_IN_A_TRIP)).toHaveLength(1);
  expect(inTrips([block(0, 10_001, 10)], CELLS_IN_A_TRIP)).toHaveLength(2);
});

test("small sheets share a trip", () => {
  expect(inTrips([block(0, 10, 3), block(4, 20, 5)], CELLS_IN_A_TRIP)).toEqual([[block(0, 10, 3), block(4, 20, 5)]]);
});

test("every row is read once, in order, in no more trips than the cells ask for", () => {
  const sheets = fc.array(fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 60 })), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(sheets, fc.integer({ min: 60, max: 20_000 }), (shapes, room) => {
      const wanted = shapes.map(([rows, columns], sheet) => block(sheet, rows, columns));
      const trips = inTrips(wanted, room);
      const rowsOf = (blocks: readonly Block[]) =>
        blocks.flatMap(({ sheet, range }) => Array.from({ length: range.bottom - range.top + 1 }, (_, at) => `${sheet}/${range.top + at}`));
      expect(rowsOf(trips.flat())).toEqual(rowsOf(wanted));
      const cells = wanted.reduce((sum, part) => sum + cellsOf(part), 0);
      expect(trips.length).toBeLessThanOrEqual(Math.ceil(cells / room));
    }),
    { numRuns: 50 },
  );
});

test("the longer the texts, the fewer cells fit", () => {
  expect(cellsThatFit([])).toBe(CELLS_IN_A_TRIP);
  expect(cellsThatFit([["P-0042", 4]])).toBe(CELLS_IN_A_TRIP);
  expect(cellsThatFit([["x".repeat(300)]])).toBeLessThan(10_100);
});
