import type { Cell } from "../values/cell";
import type { AppendRows, Edit } from "./edit";
import { describedTable, lackingHeader, newCells, placeForRows, sheetForRows, type RowsPlace } from "./new-rows";
import { replaceRows } from "./replace-rows";
import { withCell, withCells } from "./with-cells";
import type { ExcelTable, Sheet, SheetRow, Workbook } from "./workbook";

const cellsOf = ({ sheets }: Workbook, sheet: string, row: number): readonly Cell[] =>
  sheets.find(({ name }) => name === sheet)?.rows.find((one) => one.row === row)?.cells ?? [];

/** A sheet of ours with nothing but its headers and the blank row that every Table has. */
const blankSheet = (name: string): Sheet => {
  const headers = Object.values(describedTable(name).columns).map(({ header }) => header);
  const range = { top: 1, left: 0, bottom: 2, right: headers.length - 1 };
  return {
    name,
    hidden: false,
    rows: [{ row: 1, cells: headers }],
    tables: [{ name, range, headerRow: true, totalsRow: false }],
    merges: [],
    percentCells: new Set(),
  };
};

const filledAny = (cells: readonly Cell[], left: number, right: number): boolean =>
  cells.slice(left, right + 1).some((cell) => cell !== null);

/** The row with the cells of a table replaced; those beside it stay. */
const within = (cells: readonly Cell[], { left, right }: RowsPlace["found"], inside: readonly Cell[]): readonly Cell[] =>
  Array.from({ length: Math.max(cells.length, left + inside.length) }, (_, at) =>
    left <= at && at <= right ? (inside[at - left] ?? null) : (cells[at] ?? null),
  );

const grown = (tables: readonly ExcelTable[], table: ExcelTable | undefined, by: number): readonly ExcelTable[] =>
  tables.map((one) => (one === table ? { ...one, range: { ...one.range, bottom: one.range.bottom + by } } : one));

const withRowsAt = (workbook: Workbook, sheet: Sheet, place: RowsPlace, rows: AppendRows["rows"]): Workbook => {
  const { found, table, firstRow, lastRow } = place;
  const by = rows.length - place.within;
  const at = (row: number) => cellsOf(workbook, sheet.name, row);
  const totalsRow = found.totalsRow === undefined ? undefined : at(found.totalsRow).slice(found.left, found.right + 1);
  const below = (found.totalsRow ?? lastRow) + 1;
  const bottom = below + by - 1;
  if (sheet.rows.some(({ row, cells }) => row >= below && row <= bottom && filledAny(cells, found.left, found.right))) return workbook;
  const written = newCells(found.description, found.match, rows).map((cells, nth): SheetRow => {
    const row = firstRow + nth;
    const kept = nth < place.within ? at(row) : within(at(row), found, []);
    return { row, cells: cells.reduce((before, { column, value }) => withCell(before, column, value), kept) };
  });
  const moved = totalsRow ? [{ row: bottom, cells: within(at(bottom), found, totalsRow) }] : [];
  const after = replaceRows(workbook, { sheet: sheet.name, top: firstRow, bottom, rows: [...written, ...moved] });
  return {
    ...after,
    sheets: after.sheets.map((one) => (one.name === sheet.name ? { ...one, tables: grown(one.tables, table, by) } : one)),
  };
};

const withRows = (workbook: Workbook, { table, rows }: AppendRows): Workbook => {
  if (rows.length === 0) return workbook;
  const sheet = sheetForRows(workbook.sheets, table);
  if (!sheet) return withRows({ ...workbook, sheets: [...workbook.sheets, blankSheet(table)] }, { does: "appendRows", table, rows });
  if (sheet.rows.length === 0)
    return withRows(
      { ...workbook, sheets: workbook.sheets.map((one) => (one === sheet ? { ...blankSheet(table), name: one.name } : one)) },
      { does: "appendRows", table, rows },
    );
  const place = placeForRows(sheet, describedTable(table));
  return !place || lackingHeader(describedTable(table), place.found.match) !== undefined
    ? workbook
    : withRowsAt(workbook, sheet, place, rows);
};

/**
 * The workbook as it would be after these edits, one after the other; an edit that a host would refuse is left out: cells that are not as it
 * expects, headers that cannot be read, something right below the table. For what is checked without being written anywhere.
 */
export const withEdits = (workbook: Workbook, edits: readonly Edit[]): Workbook =>
  edits.reduce((before, edit) => (edit.does === "setCells" ? withCells(before, edit) : withRows(before, edit)), workbook);
