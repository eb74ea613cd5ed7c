import { isHostObject } from "../protocol/kind";
import { badArgument } from "../workbook/errors";
import type { ExcelWorkbook } from "../workbook/workbook";

/** Where a new sheet goes among the tabs; `relativeTo` is a sheet, or its name or id. */
export const sheetPosition = (workbook: ExcelWorkbook, position: unknown, relativeTo: unknown): number => {
  const { sheets } = workbook;
  const anchor = isHostObject(relativeTo)
    ? sheets.findIndex((sheet) => sheet === relativeTo.of)
    : sheets.findIndex((sheet) => sheet === workbook.sheetByKey(relativeTo));
  if (position === "None" || position === "Beginning") return 0;
  if (position === "End") return sheets.length;
  if (anchor < 0) return badArgument();
  return position === "Before" ? anchor : position === "After" ? anchor + 1 : badArgument();
};
