import { cellAddress } from "../values/cell-ref";
import type { AnyRecord } from "./describe";

/** A cell of the workbook to go to. */
export interface CellPlaceInWorkbook {
  readonly sheet: string;
  readonly cell: string;
  readonly row: number;
}

/** A cell by its row and its column's key. */
export interface CellOfRecord {
  readonly record: AnyRecord;
  readonly column: string;
}

/** A record's cell under a column; a column that the sheet lacks points at the row's first cell. */
export const placeOf = ({ place: { table, row } }: AnyRecord, column: string): CellPlaceInWorkbook => ({
  sheet: table.sheet,
  cell: cellAddress(row, table.columnAt.get(column) ?? 0),
  row,
});
