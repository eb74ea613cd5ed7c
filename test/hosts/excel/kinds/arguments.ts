import { isHostObject } from "../protocol/kind";
import { WRONG_SIZE, badArgument } from "../workbook/errors";
import type { ExcelRange } from "../workbook/range";
import type { ExcelSheet } from "../workbook/sheet";
import type { ExcelWorkbook } from "../workbook/workbook";

/** A whole number; the fallback where the argument may be left out. */
export const whole = (value: unknown, fallback?: number): number => {
  const given = value ?? fallback;
  return typeof given === "number" && Number.isInteger(given) ? given : badArgument();
};

export const words = (value: unknown): string => (typeof value === "string" ? value : badArgument());

export const oneOf = <T extends string>(value: unknown, allowed: readonly T[]): T =>
  allowed.find((each) => each === value) ?? badArgument();

export const fields = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : badArgument();

const isRange = (value: unknown): value is ExcelRange => typeof value === "object" && value !== null && "sheet" in value && "rows" in value;

/** A range that the add-in names by its address, seen from a sheet, or hands over as an object. */
export const rangeArgument = (value: unknown, workbook: ExcelWorkbook, from: ExcelSheet): ExcelRange => {
  if (typeof value === "string") return workbook.resolve(value, from);
  return isHostObject(value) && isRange(value.of) ? value.of : badArgument();
};

/** The values of a two-dimensional array as large as the range; undefined for a single value. */
export const gridArgument = (value: unknown, { rows, cols }: ExcelRange): readonly (readonly unknown[])[] | undefined => {
  if (!Array.isArray(value)) return undefined;
  if (value.length !== rows) return badArgument(WRONG_SIZE);
  return value.map((line: unknown) => (Array.isArray(line) && line.length === cols ? [...(line as unknown[])] : badArgument(WRONG_SIZE)));
};
