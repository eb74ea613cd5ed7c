import { cellFrom, type Cell } from "../../billing/values/cell";
import { cellAddress, parseRange, type CellRange } from "../../billing/values/cell-ref";
import type { SheetRow } from "../../billing/workbook/workbook";

/** "'Nov visits'!A1:C9" without its sheet; undefined for whole rows and columns. */
export const rangeOf = (address: string): CellRange | undefined => parseRange(address.slice(address.lastIndexOf("!") + 1));

/** "A1:C9". */
export const addressOf = ({ top, left, bottom, right }: CellRange): string => `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;

/** Office.js types values as `any`: only what a Cell may hold passes. */
export const cellOf = (value: unknown): Cell =>
  typeof value === "number" || typeof value === "string" || typeof value === "boolean" ? cellFrom(value) : null;

const withoutEnd = (cells: readonly Cell[]): readonly Cell[] => {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === null) length--;
  return cells.slice(0, length);
};

/** The rows of a block that hold something, each cell at its own column. */
export const rowsOf = (values: readonly (readonly unknown[])[], range: CellRange): readonly SheetRow[] => {
  const before: readonly Cell[] = new Array<Cell>(range.left).fill(null);
  return values.flatMap((row, at): SheetRow[] => {
    const cells = withoutEnd([...before, ...row.map(cellOf)]);
    return cells.length === 0 ? [] : [{ row: range.top + at, cells }];
  });
};
