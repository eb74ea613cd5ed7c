/** Why a row below the header was not used. */
export type SkipReason = "blank row" | "totals row" | "repeated header" | "banner";

export interface SkippedRow {
  readonly row: number;
  readonly reason: SkipReason;
}

/** How a column of ours was found: the header that stands there, and its cell. */
export interface MappedColumn {
  readonly ours: string;
  readonly theirs: string;
  readonly cell: string;
}

/** What was understood of one sheet: every row below its header is used or skipped with a reason. */
export interface SheetReceipt {
  readonly table: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly rows: number;
  readonly used: number;
  readonly skipped: readonly SkippedRow[];
  readonly columns: readonly MappedColumn[];
  /** Headers of columns that are not ours and are left alone. */
  readonly unknown: readonly string[];
  /** Used rows that Excel hides; they were read all the same. */
  readonly hiddenRows: number;
}
