import type { Cell } from "../../../billing/values/cell";
import { cellAddress, fullAddress } from "../../../billing/values/cell-ref";
import { escapedAttribute, escapedText } from "../markup/escaping";
import { cellMarkup } from "../markup/cell-markup";
import { refusals } from "./refusals";
import type { SheetText } from "./sheet-text";

/** Where a cell stands on a sheet, and its look. */
export interface CellSpot {
  readonly row: number;
  readonly column: number;
  readonly style: string | undefined;
}

/** What a cell of Excel can hold, in characters. */
const LONGEST_TEXT = 32_767;

/** A cell with a value; throws EditRefused for one that Excel would not open. */
export const writtenCell = (
  { name, prefix }: Pick<SheetText, "name" | "prefix">,
  { row, column, style }: CellSpot,
  value: Cell,
): string => {
  const ref = cellAddress(row, column);
  if (typeof value === "string" && value.length > LONGEST_TEXT) throw refusals.tooLong(fullAddress(name, ref));
  if (typeof value === "number" && !Number.isFinite(value)) throw refusals.noNumber(fullAddress(name, ref));
  return cellMarkup({ ref, style, prefix }, value);
};

/** A cell with a formula and no result yet: Excel works it out when it opens the file. */
export const formulaCell = (prefix: string, { row, column, style }: CellSpot, formula: string, fillsArray = false): string => {
  const ref = cellAddress(row, column);
  const look = style === undefined ? "" : ` s="${escapedAttribute(style)}"`;
  const array = fillsArray ? ` t="array" ref="${ref}"` : "";
  return `<${prefix}c r="${ref}"${look}><${prefix}f${array}>${escapedText(formula)}</${prefix}f></${prefix}c>`;
};
