import { rawCell, type AnyRecord } from "../records/describe";
import type { ClinicRecords, TableInWorkbook } from "./read-records";

/** The header cell of a column as a record to point at; a sheet without the column points at its first header. */
const headerOf = ({ place }: TableInWorkbook, column: string): AnyRecord => {
  const at = place.columnAt.get(column) ?? Math.min(...place.columnAt.values());
  return { place: { table: { ...place, columnAt: new Map([[column, at]]) }, row: place.headerRow, cells: [] } };
};

/** Columns that a clinic may leave unused and that hold nothing at all (contracts section 8): their header cells by "Table/column". */
export const unusedColumns = ({ tables }: ClinicRecords): ReadonlyMap<string, AnyRecord> => {
  const unused = new Map<string, AnyRecord>();
  for (const first of tables) {
    const { table } = first.place;
    const same = tables.filter(({ place }) => place.table === table);
    if (same[0] !== first) continue;
    for (const [column, { mayStayUnused }] of Object.entries(first.description.columns))
      if (mayStayUnused && !same.some(({ records }) => records.some((record) => rawCell(record, column) !== null)))
        unused.set(`${table}/${column}`, headerOf(first, column));
  }
  return unused;
};
