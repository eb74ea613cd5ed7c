import { parseRange } from "../../../billing/values/cell-ref";
import { allReferencesAreFixed, formulaBelow } from "./growth";
import { formulaIn, wideFormulas } from "./cell-formulas";
import { refusals } from "./refusals";
import type { CellMarkup, SheetText } from "./sheet-text";
import type { TableColumn } from "./table-part";

/** Gives the formula that a calculated column has in a row. */
export type FormulaOfRow = (row: number) => { readonly text: string; readonly fillsArray: boolean };

/** The text of a formula and the row that it is written for; one that is shared stands in the first cell that has it. */
const writtenFor = (sheet: SheetText, cell: CellMarkup, row: number): { readonly text: string; readonly row: number } | undefined => {
  const formula = formulaIn(cell.markup, sheet.prefix);
  if (formula === undefined || (formula.type !== "normal" && formula.type !== "shared")) return undefined;
  if (formula.text !== "") return { text: formula.text, row };
  for (const wide of wideFormulas(sheet)) {
    const first = parseRange(wide.ref ?? "")?.top;
    if (wide.type === "shared" && wide.shared === formula.shared && wide.text !== "" && first !== undefined)
      return { text: wide.text, row: first };
  }
  return undefined;
};

/**
 * How a calculated column goes on below. A formula that names its own row's cells by their address ("H2*F2") is that of the last row,
 * moved; throws EditRefused where the last row does not show it.
 */
export const formulaOfRow = (
  sheet: SheetText,
  { header, formula }: TableColumn & { readonly formula: NonNullable<TableColumn["formula"]> },
  table: string,
  last: { readonly row: number; readonly cell: CellMarkup | undefined },
): FormulaOfRow => {
  if (allReferencesAreFixed(formula.text)) return () => formula;
  const from = last.cell && writtenFor(sheet, last.cell, last.row);
  if (!from || formula.fillsArray) throw refusals.unclearFormula(table, header);
  return (row) => ({ text: formulaBelow(from.text, row - from.row), fillsArray: false });
};
