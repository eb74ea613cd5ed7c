/** A cell that Excel could not calculate (`#REF!`), or a formula saved without its result (`NOT_CALCULATED`). */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. Empty text is null; a date stays its serial number, the workbook knows the date system. */
export type Cell = null | number | string | boolean | CellError;

/** The `error` of a formula cell that was saved without a result; ours, not one of Excel's. */
export const NOT_CALCULATED = "not calculated";

/** ECMA-376 part 1, 18.18.11, and the later error values of Excel 365. */
const EXCEL_ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#BUSY!",
]);

export const isCellError = (cell: Cell | undefined): cell is CellError => typeof cell === "object" && cell !== null;

/** True where both hold the same; two errors are the same by their code. */
export const sameCell = (a: Cell, b: Cell): boolean => (isCellError(a) && isCellError(b) ? a.error === b.error : a === b);

/** Turns what a host hands over into a Cell: "" is null, and the text of an error value is that error in every host. */
export const cellFrom = (value: null | undefined | number | string | boolean): Cell => {
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "string" && value.startsWith("#") && EXCEL_ERRORS.has(value)) return { error: value };
  return value;
};
