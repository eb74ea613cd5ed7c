import type { CellWas, CellWrite, Fix } from "../findings/finding";
import { sheetNamed } from "../records/all-sheets";
import { rawCell, type AnyRecord } from "../records/describe";
import { cellAddress } from "../values/cell-ref";
import type { Cell } from "../values/cell";

/** The column as it was read; undefined where the sheet lacks it. */
const cellWas = (record: AnyRecord, column: string): CellWas | undefined => {
  const { table, row } = record.place;
  const at = table.columnAt.get(column);
  return at === undefined ? undefined : { sheet: table.sheet, cell: cellAddress(row, at), was: rawCell(record, column) };
};

/** What says which row it is: its key, or its required cells; what the fix itself writes is compared anyway. */
const identityOf = (record: AnyRecord, written: readonly CellWrite[]): readonly CellWas[] => {
  const described = sheetNamed(record.place.table.table);
  if (!described) return [];
  const { keyColumn, columns } = described;
  const naming = keyColumn === undefined ? Object.keys(columns).filter((key) => columns[key]?.required) : [keyColumn];
  return naming.flatMap((key) => cellWas(record, key) ?? []).filter(({ cell }) => written.every((write) => write.cell !== cell));
};

/** What a fix writes into one cell of a record. */
export interface NewCell {
  readonly record: AnyRecord;
  readonly column: string;
  readonly value: Cell;
}

/** A fix that writes several cells; none where no sheet of theirs has the columns. */
export const setCells = (label: string, cells: readonly NewCell[]): readonly Fix[] => {
  const found = cells.flatMap(({ record, column, value }) => {
    const cell = cellWas(record, column);
    return cell ? [{ record, write: { ...cell, value } }] : [];
  });
  const writes = found.map(({ write }) => write);
  const rows = [...new Set(found.map(({ record }) => record))];
  return writes.length === 0 ? [] : [{ label, writes, identity: rows.flatMap((record) => identityOf(record, writes)) }];
};

/** A fix that writes one cell of a record; none where the sheet lacks the column. */
export const setCell = (record: AnyRecord, column: string, value: Cell, label: string): readonly Fix[] =>
  setCells(label, [{ record, column, value }]);
