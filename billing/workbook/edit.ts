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
