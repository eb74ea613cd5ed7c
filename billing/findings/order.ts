import type { Finding } from "./finding";

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The one order of findings: sheet (tab order), row, column, rule id; equal ones by message. */
export const inOrder = (a: Finding, b: Finding): number =>
  a.sheetIndex - b.sheetIndex ||
  a.row - b.row ||
  a.columnIndex - b.columnIndex ||
  byText(a.rule, b.rule) ||
  byText(a.message, b.message) ||
  byText(a.key, b.key);
