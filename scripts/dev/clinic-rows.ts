import type { Cell } from "../../billing/values/cell";
import type { SheetDescription } from "../../billing/records/describe";

/** A formula with what Excel made of it; without a result it is one that was never calculated. */
export interface FormulaCell {
  readonly formula: string;
  readonly result?: Cell;
}

/** What a cell of a written-down clinic may be; text such as "2026-11-04" stands for that day. */
export type CellInput = Cell | FormulaCell;

/** One row by the keys of its sheet's description; what is left out is empty. */
export type RowFor<D extends SheetDescription> = { readonly [Key in keyof D["columns"]]?: CellInput };

export type AnyRow = Readonly<Record<string, CellInput | undefined>>;

/** A whole clinic: rows by table. */
export type ClinicRows = Readonly<Record<string, readonly AnyRow[]>>;

export const isFormula = (cell: CellInput): cell is FormulaCell => typeof cell === "object" && cell !== null && "formula" in cell;

/** What stands in a cell as text; "" where it holds nothing that is written. */
export const textOf = (cell: CellInput | undefined): string => (typeof cell === "string" || typeof cell === "number" ? String(cell) : "");
