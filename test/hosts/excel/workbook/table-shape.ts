import type { MovingBox } from "./moving-box";
import type { StoredColumn } from "./exceljs-insides";

export interface TableLook {
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
}

export const PLAIN_LOOK: TableLook = {
  highlightFirstColumn: false,
  highlightLastColumn: false,
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
};

/** An Excel Table; its box holds the header row, the body and the totals row. */
export interface ExcelTable extends MovingBox {
  readonly id: string;
  name: string;
  readonly showHeaders: boolean;
  showTotals: boolean;
  style: string | null;
  look: TableLook;
  columnIds: number[];
  /** As exceljs loaded them, kept for saving; undefined once the columns changed. */
  columns: readonly StoredColumn[] | undefined;
}
