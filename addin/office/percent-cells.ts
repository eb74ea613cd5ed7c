import { policySheet } from "../../billing/records/policies";
import { columnLetters } from "../../billing/values/cell-ref";
import { folded } from "../../billing/values/folded";
import { percentCellKey } from "../../billing/workbook/workbook";
import { isPercentFormat } from "../../files/xlsx/percent-styles";
import type { SheetHead } from "./look-at-sheets";
import { rangeOf } from "./range-values";

/** By sheet, the column from 0 in which a per cent sign decides what a number means. */
export type PercentColumns = ReadonlyMap<string, number>;

const HEADERS = new Set(
  [policySheet.columns.coinsurancePercent.header, ...(policySheet.columns.coinsurancePercent.aliases ?? [])].map(folded),
);

/** The Coinsurance % column of each sheet of ours that has one. */
export const percentColumnsOf = (heads: readonly SheetHead[]): PercentColumns =>
  new Map(
    heads.flatMap(({ sheet, isOurs }) => {
      const columns = sheet.rows.map(({ cells }) => cells.findIndex((cell) => typeof cell === "string" && HEADERS.has(folded(cell))));
      const at = columns.find((column) => column >= 0);
      return isOurs && at !== undefined ? [[sheet.name, at] as const] : [];
    }),
  );

/** Asks for the formats of a column, of all rows or of some; the caller syncs. */
export const askForFormats = (
  context: Excel.RequestContext,
  sheet: string,
  column: number,
  { top, bottom }: { readonly top: number | ""; readonly bottom: number | "" } = { top: "", bottom: "" },
): Excel.Range =>
  context.workbook.worksheets
    .getItem(sheet)
    .getRange(`${columnLetters(column)}${top}:${columnLetters(column)}${bottom}`)
    .getUsedRangeOrNullObject(true)
    .load("address,numberFormat");

/** `percentCellKey(row, column)` of each cell that is formatted as a percentage. */
export const percentCellsOf = (formats: Excel.Range): ReadonlySet<number> => {
  const range = formats.isNullObject ? undefined : rangeOf(formats.address);
  if (!range) return new Set();
  const grid: readonly (readonly unknown[])[] = formats.numberFormat;
  return new Set(
    grid.flatMap(([format], at) =>
      typeof format === "string" && isPercentFormat(format) ? [percentCellKey(range.top + at, range.left)] : [],
    ),
  );
};
