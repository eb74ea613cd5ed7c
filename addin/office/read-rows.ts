import type { ChangedRows } from "../../billing/workbook/replace-rows";
import { inExcel } from "./in-excel";
import { askForFormats, percentCellsOf, type PercentColumns } from "./percent-cells";
import { rangeOf, rowsOf } from "./range-values";

/** Rows to read again, both ends in it. */
export interface RowSpan {
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Reads rows again as `readOpenWorkbook` reads them, in one round trip for all. Rejects with ExcelRefused where a sheet is gone or the rows are
 * too many for one answer of Excel on the web: then the workbook is to be read whole.
 */
export const readRows = (spans: readonly RowSpan[], percentColumns: PercentColumns): Promise<readonly ChangedRows[]> =>
  inExcel(async (context) => {
    const asked = spans.map((span) => {
      const rows = context.workbook.worksheets.getItem(span.sheet).getRange(`${span.top}:${span.bottom}`);
      const column = percentColumns.get(span.sheet);
      return {
        span,
        used: rows.getUsedRangeOrNullObject(true).load("address,values"),
        formats: column === undefined ? undefined : askForFormats(context, span.sheet, column, span),
      };
    });
    await context.sync();
    return asked.map(({ span: { sheet, top, bottom }, used, formats }) => {
      const range = used.isNullObject ? undefined : rangeOf(used.address);
      return {
        sheet,
        top,
        bottom,
        rows: range ? rowsOf(used.values, range) : [],
        ...(formats && { percentCells: percentCellsOf(formats) }),
      };
    });
  });
