import type { Cell } from "../values/cell";
import type { CellRange } from "../values/cell-ref";
import type { DateSystem } from "../values/calendar-date";

/** A row that holds something. `cells` is indexed by column from 0 and may be shorter than the sheet is wide. */
export interface SheetRow {
  /** As Excel counts, from 1. */
  readonly row: number;
  readonly cells: readonly Cell[];
  /** True where Excel hides the row (by hand or by a filter); it is read all the same. */
  readonly hidden?: boolean;
}

/** An Excel Table (Insert > Table) on a sheet. */
export interface ExcelTable {
  readonly name: string;
  readonly range: CellRange;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
}

/** A sheet as a host reads it: plain values, no styles. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows that hold something, from the top. */
  readonly rows: readonly SheetRow[];
  readonly tables: readonly ExcelTable[];
  readonly merges: readonly CellRange[];
  /** `percentCellKey(row, column)` of each cell formatted as a percentage. */
  readonly percentCells: ReadonlySet<number>;
}

/** A workbook as a host reads it, sheets in tab order. */
export interface Workbook {
  readonly dateSystem: DateSystem;
  readonly sheets: readonly Sheet[];
}

const COLUMNS_OF_EXCEL = 16_384;

export const percentCellKey = (row: number, column: number): number => row * COLUMNS_OF_EXCEL + column;

export const rowOfPercentCell = (key: number): number => Math.floor(key / COLUMNS_OF_EXCEL);
