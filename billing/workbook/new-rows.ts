import { sheetNamed } from "../records/all-sheets";
import type { SheetDescription } from "../records/describe";
import type { Cell } from "../values/cell";
import type { AppendRows, FileEdit, NewRow } from "./edit";
import { allTablesOn, type FoundTable } from "./find-tables";
import type { HeaderMatch } from "./match-headers";
import type { ExcelTable, Sheet, SheetRow } from "./workbook";

/** A cell of a row that is to be written. */
export interface NewCell {
  readonly column: number;
  readonly value: Cell;
  /** The number format that its description asks for, where the value is a day. */
  readonly dateFormat: string | undefined;
}

type Columns = Pick<HeaderMatch, "columnAt">;

/** The cells of new rows, row by row; a row's value for a column that the table lacks is left out. */
export const newCells = (
  { columns }: SheetDescription,
  { columnAt }: Columns,
  rows: readonly NewRow[],
): readonly (readonly NewCell[])[] => {
  const keys = Object.keys(columns).filter((key) => rows.some((row) => row[key] !== undefined));
  return rows.map((row) =>
    keys.flatMap((key): NewCell[] => {
      const column = columnAt.get(key);
      const value = row[key] ?? null;
      const type = columns[key]?.type;
      const dateFormat = typeof value === "number" && type?.dates === true ? type.numberFormat : undefined;
      return column === undefined ? [] : [{ column, value, dateFormat }];
    }),
  );
};

const requiredColumns = ({ columns }: SheetDescription) => Object.entries(columns).filter(([, { required }]) => required);

/** The headers that a table has to have, for people: "Rule, Reason". */
export const requiredHeaders = (description: SheetDescription): string =>
  requiredColumns(description)
    .map(([, { header }]) => header)
    .join(", ");

/** The header of a required column that the table lacks, without which no row is added. */
export const lackingHeader = (description: SheetDescription, { columnAt }: Columns): string | undefined =>
  requiredColumns(description).find(([key]) => !columnAt.has(key))?.[1].header;

/** A Table always has a row; that of a Table without records is blank, but for what its formulas show, and is the first to be filled. */
export const isBlankRecord = ({ columns }: SheetDescription, { columnAt }: Columns, cells: readonly Cell[]): boolean =>
  [...columnAt].every(([key, at]) => columns[key]?.display !== undefined || (cells[at] ?? null) === null);

/** Where rows of a table go. */
export interface RowsPlace {
  readonly found: FoundTable;
  /** None where the sheet holds plain rows under headers. */
  readonly table: ExcelTable | undefined;
  readonly firstRow: number;
  /** How many of them go into rows that the Table has. */
  readonly within: number;
  /** The last row of records before, or that of the headers. */
  readonly lastRow: number;
}

const tableOf = (sheet: Sheet, { header, left, right }: FoundTable): ExcelTable | undefined =>
  sheet.tables.find(({ range }) => range.top === header.row && range.left === left && range.right === right);

/** The last row of a Table that is no totals row. */
export const lastDataRow = ({ range, totalsRow }: ExcelTable): number => range.bottom - (totalsRow ? 1 : 0);

const cellsAt = (rows: readonly SheetRow[], row: number): readonly Cell[] => rows.find((one) => one.row === row)?.cells ?? [];

/** Where rows go on a sheet that has the headers of that table; undefined where none has. Only the headers and the last row are looked at. */
export const placeForRows = (sheet: Sheet, description: SheetDescription): RowsPlace | undefined => {
  const found = allTablesOn(sheet).find((table) => table.description === description);
  if (!found) return undefined;
  const table = tableOf(sheet, found);
  const lastRow = table ? lastDataRow(table) : (found.rows.at(-1)?.row ?? found.header.row);
  const isOnlyRow = table !== undefined && lastRow === found.header.row + 1;
  const within = isOnlyRow && isBlankRecord(description, found.match, cellsAt(sheet.rows, lastRow)) ? 1 : 0;
  return { found, table, firstRow: lastRow + 1 - within, within, lastRow };
};

/** Excel tells the names of sheets and Tables without regard to case. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The sheet for rows of a table: where the Excel Table of that name stands, else the one of that name. */
export const sheetForRows = <S extends Pick<Sheet, "name" | "tables">>(sheets: readonly S[], table: string): S | undefined =>
  sheets.find(({ tables }) => tables.some(({ name }) => sameName(name, table))) ?? sheets.find(({ name }) => sameName(name, table));

/** The description of a table that rows are for; a name that is none of ours is a mistake of the program. */
export const describedTable = (table: string): SheetDescription => {
  const description = sheetNamed(table);
  if (!description) throw new RangeError(`no table of ours: ${table}`);
  return description;
};

/** The rows that edits add, those for the same table together: they go below it in one piece. */
export const rowsByTable = (edits: readonly FileEdit[]): readonly AppendRows[] => {
  const appends = edits.filter((edit) => edit.does === "appendRows");
  return [...new Set(appends.map(({ table }) => table))]
    .map((table): AppendRows => ({
      does: "appendRows",
      table,
      rows: appends.filter((one) => one.table === table).flatMap(({ rows }) => rows),
    }))
    .filter(({ rows }) => rows.length > 0);
};
