import { attributesOf } from "../markup/attributes";
import { unescapedXml } from "../markup/escaping";
import { elementsOf, firstElement } from "../markup/tags";
import type { SheetText } from "./sheet-text";

/** A formula as a cell holds it. */
export interface CellFormula {
  /** "normal", "shared", "array" or "dataTable". */
  readonly type: string;
  /** The cells that it fills, where it fills more than its own. */
  readonly ref: string | undefined;
  /** Tells the formulas that share one text. */
  readonly shared: string | undefined;
  /** Empty where another cell has the text. */
  readonly text: string;
}

/** In the markup of a cell. */
export const HOLDS_FORMULA = /<(?:[\w.-]+:)?f[\s/>]/;

const formulaFrom = (tag: string, text: string): CellFormula => {
  const attributes = attributesOf(tag);
  return { type: attributes.get("t") ?? "normal", ref: attributes.get("ref"), shared: attributes.get("si"), text: unescapedXml(text) };
};

/** The formula of a cell, by its whole markup. */
export const formulaIn = (cell: string, prefix: string): CellFormula | undefined => {
  const found = firstElement(cell, "f", { prefix });
  return found && formulaFrom(cell.slice(found.open.start, found.open.end), cell.slice(found.contentStart, found.contentEnd));
};

/** The formulas of a sheet that fill other cells than their own, or lend others their text. */
export function* wideFormulas({ shown, text, prefix, data }: SheetText): Generator<CellFormula> {
  const opens = `<${prefix}f `;
  for (let at = shown.indexOf(opens, data.open.end); at !== -1 && at < data.contentEnd; at = shown.indexOf(opens, at + opens.length)) {
    const [found] = elementsOf(shown, "f", { prefix, from: at });
    if (!found) return;
    const formula = formulaFrom(text.slice(found.open.start, found.open.end), text.slice(found.contentStart, found.contentEnd));
    if (formula.ref !== undefined) yield formula;
  }
}

/** Every formula of a sheet with the cell that it stands in, as written. */
export function* allFormulas({ shown, text, prefix, data }: SheetText): Generator<{ readonly formula: string; readonly at: number }> {
  const opens = `<${prefix}f`;
  for (let at = shown.indexOf(opens, data.open.end); at !== -1 && at < data.contentEnd; at = shown.indexOf(opens, at + opens.length)) {
    if (!/[\s>]/.test(shown.charAt(at + opens.length))) continue;
    const [found] = elementsOf(shown, "f", { prefix, from: at });
    if (!found) return;
    if (found.contentEnd > found.contentStart) yield { formula: unescapedXml(text.slice(found.contentStart, found.contentEnd)), at };
  }
}
