import type { CellRange } from "../../billing/values/cell-ref";

/** Rows of one sheet to read, by the sheet's place among the tabs. */
export interface Block {
  readonly sheet: number;
  readonly range: CellRange;
}

export const CELLS_IN_A_TRIP = 100_000;
/** Excel on the web refuses answers over 5 MB; the rest is left for what an estimate does not see. */
const BYTES_IN_A_TRIP = 3_000_000;
const FEWEST_CELLS = 2000;

const widthOf = (range: CellRange): number => range.right - range.left + 1;

/** How many cells an answer may hold when all are as long as those seen in the top rows. */
export const cellsThatFit = (heads: readonly (readonly unknown[])[]): number => {
  const cells = heads.reduce((count, row) => count + row.length, 0);
  if (cells === 0) return CELLS_IN_A_TRIP;
  const bytesPerCell = new TextEncoder().encode(JSON.stringify(heads)).length / cells;
  return Math.max(FEWEST_CELLS, Math.min(CELLS_IN_A_TRIP, Math.floor(BYTES_IN_A_TRIP / bytesPerCell)));
};

/** Shares what is to be read out to as few round trips as possible, whole rows, in order. */
export const inTrips = (wanted: readonly Block[], cellsInATrip: number): readonly (readonly Block[])[] => {
  const trips: Block[][] = [];
  let room = 0;
  for (const { sheet, range } of wanted) {
    for (let top = range.top; top <= range.bottom;) {
      if (room <= 0) {
        trips.push([]);
        room = cellsInATrip;
      }
      const rows = Math.min(range.bottom - top + 1, Math.ceil(room / widthOf(range)));
      trips[trips.length - 1]?.push({ sheet, range: { ...range, top, bottom: top + rows - 1 } });
      room -= rows * widthOf(range);
      top += rows;
    }
  }
  return trips;
};
