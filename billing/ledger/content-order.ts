import type { Cell } from "../values/cell";
import type { AnyRecord } from "../records/describe";
import type { VisitRecord } from "../records/visits";

const EMPTY_LAST = Number.MAX_SAFE_INTEGER;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * First, second and last, and every tie, are settled by content, so that shuffling rows changes nothing: date, Start (empty last),
 * Provider, Code, Units, Charge; the sheet row decides only between lines equal in all of these (contracts section 8).
 */
export const byContent = (a: VisitRecord, b: VisitRecord): number =>
  (a.dateOfService ?? EMPTY_LAST) - (b.dateOfService ?? EMPTY_LAST) ||
  (a.start ?? EMPTY_LAST) - (b.start ?? EMPTY_LAST) ||
  byText(a.provider ?? "", b.provider ?? "") ||
  byText(a.code ?? "", b.code ?? "") ||
  (a.units ?? EMPTY_LAST) - (b.units ?? EMPTY_LAST) ||
  (a.charge ?? EMPTY_LAST) - (b.charge ?? EMPTY_LAST) ||
  byPlace(a, b);

/** Sheet, then row: the last resort. */
export const byPlace = (a: AnyRecord, b: AnyRecord): number =>
  a.place.table.sheetIndex - b.place.table.sheetIndex || a.place.row - b.place.row;

const cellText = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? "" : typeof cell === "object" ? cell.error : String(cell);

/** Ties on sheets other than Visits: all cells left to right, then the row (contracts section 8). */
export const byCells = (a: AnyRecord, b: AnyRecord): number => {
  const width = Math.max(a.place.cells.length, b.place.cells.length);
  for (let column = 0; column < width; column++) {
    const order = byText(cellText(a.place.cells[column]), cellText(b.place.cells[column]));
    if (order !== 0) return order;
  }
  return byPlace(a, b);
};
