import type { CellValue } from "exceljs";
import type { SheetDescription } from "../../../billing/records/describe";
import { isCellError, type Cell } from "../../../billing/values/cell";
import { displayFormula } from "../../../billing/workbook/new-columns";
import { isFormula, type CellInput } from "../clinic-rows";
import { storedCell } from "../clinic-workbook";

type Result = string | number | boolean | { readonly error: "#N/A" };

/** A formula's result as exceljs takes it; an empty one is empty text. */
const resultValue = (cell: Cell): Result => {
  if (!isCellError(cell)) return cell ?? "";
  if (cell.error === "#N/A") return { error: "#N/A" };
  throw new Error(`the shipped workbooks hold no ${cell.error}`);
};

const formulaValue = (formula: string, result: Cell | undefined): CellValue =>
  result === undefined ? { formula } : { formula, result: resultValue(result) };

export const plainValue = (input: CellInput | undefined): CellValue => {
  if (input !== undefined && isFormula(input)) return formulaValue(input.formula, input.result);
  const cell = storedCell(input);
  return isCellError(cell) ? resultValue(cell) : cell;
};

export const displayValue = (described: SheetDescription, formula: string, result: Cell): CellValue =>
  formulaValue(displayFormula(described, formula), result);
