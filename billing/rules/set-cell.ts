import type { Fix } from "../findings/finding";
import { rawCell, type AnyRecord } from "../records/describe";
import { cellAddress } from "../values/cell-ref";
import type { Cell } from "../values/cell";

/** A fix that writes one cell of a record; none where the sheet lacks the column. */
export const setCell = (record: AnyRecord, column: string, value: Cell, label: string): readonly Fix[] => {
  const { table, row } = record.place;
  const at = table.columnAt.get(column);
  return at === undefined
    ? []
    : [{ label, writes: [{ sheet: table.sheet, cell: cellAddress(row, at), value, was: rawCell(record, column) }] }];
};
