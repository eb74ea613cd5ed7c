import type { CellWas, CellWrite } from "../findings/finding";
import type { Cell } from "../values/cell";

/** Cells to write, all of them or none: a host reads the cells and `identity` again first and writes nothing when one differs (house.md). */
export interface SetCells {
  readonly does: "setCells";
  readonly writes: readonly CellWrite[];
  /** The cells that say which rows these are. */
  readonly identity: readonly CellWas[];
}

/** A row by the column keys of its sheet's description; what is left out stays empty. Dates are serials of the workbook's date system. */
export type NewRow = Readonly<Record<string, Cell>>;

/** Rows to write below a table of ours; a host makes the sheet where the workbook lacks it. */
export interface AppendRows {
  readonly does: "appendRows";
  readonly table: string;
  readonly rows: readonly NewRow[];
}

/** What is to change in a workbook, as plain data; a host carries it out. */
export type Edit = SetCells | AppendRows;

/** A column that a table of ours lacks. */
export interface NewColumn {
  readonly header: string;
  /** Excel's number format of its cells. */
  readonly numberFormat: string;
  /** In characters. */
  readonly width: number;
  /** A closed list becomes a drop-down that stops; an open one a drop-down that warns of nothing. */
  readonly list?: { readonly values: readonly string[]; readonly closed: boolean } | undefined;
  /** What fills every cell of the column, without "="; the tables that it names must be in the workbook. */
  readonly formula?: string | undefined;
}

/** Columns to add at the right end of a table, in this order. */
export interface AddColumns {
  readonly does: "addColumns";
  /** The sheet on which the table stands. */
  readonly sheet: string;
  /** Our name of the table; its Excel Table may have another. */
  readonly table: string;
  readonly columns: readonly NewColumn[];
}

/** A sheet to add behind the others, with an Excel Table of its own name; without rows it gets a blank one to type in. */
export interface AddSheet {
  readonly does: "addSheet";
  readonly name: string;
  readonly columns: readonly NewColumn[];
  /** Their cells in the order of the columns; those of a column with a formula count for nothing. */
  readonly rows?: readonly (readonly Cell[])[] | undefined;
}

/** What can be changed in a saved workbook. */
export type FileEdit = Edit | AddSheet | AddColumns;
