import { rawCell, type AnyRecord } from "../records/describe";

/**
 * Whether an optional column holds nothing at all, so that the clinic does not use it (contracts section 8, columns that may stay unused).
 * A column that the sheet lacks counts as unused too.
 */
export const unusedColumns = (rowsOf: (table: string) => readonly AnyRecord[]): ((table: string, column: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (table, column) => {
    const key = `${table}/${column}`;
    const found = known.get(key) ?? rowsOf(table).every((record) => rawCell(record, column) === null);
    known.set(key, found);
    return found;
  };
};
