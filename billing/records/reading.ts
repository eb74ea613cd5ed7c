import type { Cell } from "../values/cell";
import type { DateSystem } from "../values/calendar-date";

/** What a column type must know of the workbook to read a cell. */
export interface ReadingContext {
  readonly dateSystem: DateSystem;
  /** True where the column's other cells show that text dates are written day first. */
  readonly dayFirst: boolean;
  /** True where the cell is formatted as a percentage, so that 0.2 shows as 20 %. */
  readonly percentFormat: boolean;
}

/** Why a cell could not be read; each kind is one rule of the `records` family. */
export type ReadingProblem =
  | { readonly kind: "not-readable"; readonly expected: string; readonly shown: string }
  | { readonly kind: "not-in-list"; readonly allowed: readonly string[]; readonly shown: string }
  | { readonly kind: "identifier-damaged"; readonly how: "scientific" | "zeros"; readonly shown: string };

/** A cell read: its value, or the problem; `asNumber` is the number that text should have been, because Excel's own sums skip text. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value; readonly asNumber?: number | undefined }
  | { readonly ok: false; readonly problem: ReadingProblem };

/** A cell that holds something and no error. */
export type FilledCell = Exclude<Cell, null | { readonly error: string }>;

export const readAs = <Value>(value: Value): Reading<Value> => ({ ok: true, value });

export const notReadable = (expected: string, cell: FilledCell): Reading<never> => ({
  ok: false,
  problem: { kind: "not-readable", expected, shown: String(cell) },
});
