import { sameCell } from "../values/cell";
import { cellAddress, fullAddress } from "../values/cell-ref";
import type { Sheet, Workbook } from "./workbook";

const lostOn = (before: Sheet, after: Sheet): string | undefined => {
  const rows = new Map(after.rows.map(({ row, cells }) => [row, cells]));
  for (const { row, cells } of before.rows) {
    const now = rows.get(row);
    const at = cells.findIndex((cell, column) => cell !== null && !sameCell(cell, now?.[column] ?? null));
    if (at >= 0) return cellAddress(row, at);
  }
  return undefined;
};

/** The first filled cell of a workbook that another lacks or holds differently, as "Visits!H118"; undefined where nothing is lost. */
export const lostCell = (before: Workbook, after: Workbook): string | undefined => {
  const sheets = new Map(after.sheets.map((sheet) => [sheet.name, sheet]));
  for (const sheet of before.sheets) {
    const now = sheets.get(sheet.name);
    const cell = now === undefined ? "A1" : lostOn(sheet, now);
    if (cell !== undefined) return fullAddress(sheet.name, cell);
  }
  return undefined;
};
