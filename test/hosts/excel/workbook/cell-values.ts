import type { CellValue } from "exceljs";
import SSF from "ssf";

/** What Range.values holds: "" is an empty cell, dates are serials, errors are their text. */
export type PlainValue = string | number | boolean;

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

export const ERROR_TEXTS: ReadonlySet<string> = new Set([
  "#N/A",
  "#REF!",
  "#NAME?",
  "#DIV/0!",
  "#NULL!",
  "#VALUE!",
  "#NUM!",
  "#SPILL!",
  "#CALC!",
]);

/** The serial of a day; undefined for one that no calendar has. */
export const serialOf = (year: number, month: number, day: number): number | undefined => {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? (time - EPOCH) / DAY : undefined;
};

/** The plain value of what exceljs keeps in a cell. */
export const plainValue = (value: CellValue): PlainValue => {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return (value.getTime() - EPOCH) / DAY;
  if (typeof value !== "object") return value;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("formula" in value || "sharedFormula" in value) return plainValue(value.result);
  if ("error" in value) return value.error;
  if ("hyperlink" in value) return plainValue(value.text);
  return "";
};

export const valueType = (value: PlainValue): "Empty" | "Double" | "Boolean" | "Error" | "String" => {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return ERROR_TEXTS.has(value) ? "Error" : "String";
};

/** What the cell shows. */
export const displayText = (value: PlainValue, numberFormat: string): string => {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    return SSF.format(numberFormat, value);
  } catch {
    return String(value);
  }
};
