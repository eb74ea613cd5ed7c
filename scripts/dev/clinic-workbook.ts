import { ALL_SHEETS } from "../../billing/records/all-sheets";
import type { Column, SheetDescription } from "../../billing/records/describe";
import { parseIsoDate, serialFromDate } from "../../billing/values/calendar-date";
import { NOT_CALCULATED, type Cell } from "../../billing/values/cell";
import type { Sheet, Workbook } from "../../billing/workbook/workbook";
import { isFormula, type AnyRow, type CellInput, type ClinicRows } from "./clinic-rows";

/** Columns of a described sheet that a written-down clinic has, by key; `missing` leaves some out. */
export const columnsOf = (described: SheetDescription, missing: readonly string[] = []): readonly (readonly [string, Column<unknown>])[] =>
  Object.entries(described.columns).filter(([key]) => !missing.includes(key));

/** What Excel keeps in the cell: a day as its serial, a formula as its result. */
export const storedCell = (input: CellInput | undefined): Cell => {
  if (input === undefined) return null;
  if (isFormula(input)) return input.result ?? { error: NOT_CALCULATED };
  const date = typeof input === "string" ? parseIsoDate(input) : undefined;
  return date === undefined ? input : serialFromDate(date, 1900);
};

const sheetOf = (described: SheetDescription, rows: readonly AnyRow[], missing: readonly string[]): Sheet => {
  const columns = columnsOf(described, missing);
  return {
    name: described.table,
    hidden: false,
    rows: [
      { row: 1, cells: columns.map(([, { header }]) => header) },
      ...rows.map((row, at) => ({ row: at + 2, cells: columns.map(([key]) => storedCell(row[key])) })),
    ],
    tables: [
      {
        name: described.table,
        range: { top: 1, left: 0, bottom: rows.length + 1, right: columns.length - 1 },
        headerRow: true,
        totalsRow: false,
      },
    ],
    merges: [],
    percentCells: new Set<number>(),
  };
};

/** A written-down clinic as a host would read it from a saved file. */
export const clinicWorkbook = (rows: ClinicRows, missingColumns: Readonly<Record<string, readonly string[]>> = {}): Workbook => ({
  dateSystem: 1900,
  sheets: ALL_SHEETS.flatMap((described) => {
    const ours = rows[described.table];
    return ours === undefined ? [] : [sheetOf(described, ours, missingColumns[described.table] ?? [])];
  }),
});
