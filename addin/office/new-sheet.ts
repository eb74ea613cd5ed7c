import type { SheetDescription } from "../../billing/records/describe";
import type { CellRange } from "../../billing/values/cell-ref";
import { addressOf } from "./range-values";

/** A sheet of ours that the workbook lacks. */
export interface NewSheet {
  readonly description: SheetDescription;
  /** Its headers and first rows. */
  readonly range: CellRange;
  /** False where a sheet of that name stands there empty. */
  readonly isMissing: boolean;
}

/** Queues the sheet itself, after the others and not in front; its cells are written next. */
export const addSheet = (context: Excel.RequestContext, { description, isMissing }: NewSheet): void => {
  if (isMissing) context.workbook.worksheets.add(description.table);
};

/** Queues what makes the written rows a Table like those of the blank workbook. */
export const makeTable = (context: Excel.RequestContext, { description, range }: NewSheet): void => {
  const sheet = context.workbook.worksheets.getItem(description.table);
  const table = sheet.tables.add(addressOf(range), true);
  table.style = "TableStyleLight9";
  sheet.freezePanes.freezeRows(1);
  sheet.getRange(addressOf({ ...range, bottom: range.top })).format.autofitColumns();
  table.name = description.table;
};
