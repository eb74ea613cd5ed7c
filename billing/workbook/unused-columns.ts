import { rawCell, type AnyRecord } from "../records/describe";
import type { ClinicRecords } from "./read-records";

/**
 * Where a column that a clinic may leave unused holds nothing at all, its header cell as a record to point at; else undefined
 * (contracts section 8). A sheet without the column points at its first header.
 */
export const unusedColumn = (records: ClinicRecords, table: string, column: string): AnyRecord | undefined => {
  const tables = records.tables.filter(({ place }) => place.table === table);
  const [first] = tables;
  if (!first?.description.columns[column]?.mayStayUnused) return undefined;
  const used = records.all.some((record) => record.place.table.table === table && rawCell(record, column) !== null);
  if (used) return undefined;
  const { place } = first;
  const at = place.columnAt.get(column) ?? Math.min(...place.columnAt.values());
  return { place: { table: { ...place, columnAt: new Map([[column, at]]) }, row: place.headerRow, cells: [] } };
};
