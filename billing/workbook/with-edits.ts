import type { CellWas } from "../findings/finding";
import { sheetNamed } from "../records/all-sheets";
import type { Cell } from "../values/cell";
import { parseRange } from "../values/cell-ref";
import type { AppendRows, Edit, NewRow, SetCells } from "./edit";
import { findTables } from "./find-tables";
import { replaceRows } from "./replace-rows";
import { namedLike } from "./sheet-kind";
import type { Sheet, Workbook } from "./workbook";

const placeOf = ({ sheet, cell }: CellWas): { readonly sheet: string; readonly row: number; readonly column: number } => {
  const range = parseRange(cell);
  return { sheet, row: range?.top ?? 0, column: range?.left ?? 0 };
};

const cellsOf = ({ sheets }: Workbook, sheet: string, row: number): readonly Cell[] =>
  sheets.find(({ name }) => name === sheet)?.rows.find((one) => one.row === row)?.cells ?? [];

const holds = (workbook: Workbook, was: CellWas): boolean => {
  const { sheet, row, column } = placeOf(was);
  return JSON.stringify(cellsOf(workbook, sheet, row)[column] ?? null) === JSON.stringify(was.was);
};

const withCell = (cells: readonly Cell[], column: number, value: Cell): readonly Cell[] =>
  Array.from({ length: Math.max(cells.length, column + 1) }, (_, at) => (at === column ? value : (cells[at] ?? null)));

/** All of the cells or none: a workbook that is not as it was read stays as it is. */
const withCells = (workbook: Workbook, { writes, identity }: SetCells): Workbook => {
  if (![...writes, ...identity].every((was) => holds(workbook, was))) return workbook;
  return writes.reduce((before, write) => {
    const { sheet, row, column } = placeOf(write);
    const cells = withCell(cellsOf(before, sheet, row), column, write.value);
    return replaceRows(before, { sheet, top: row, bottom: row, rows: [{ row, cells }] });
  }, workbook);
};

/** A sheet of ours with nothing but its headers. */
const blankSheet = (table: string): Sheet => ({
  name: table,
  hidden: false,
  rows: [{ row: 1, cells: Object.values(sheetNamed(table)?.columns ?? {}).map(({ header }) => header) }],
  tables: [],
  merges: [],
  percentCells: new Set(),
});

const withRow = (workbook: Workbook, table: string, row: NewRow): Workbook => {
  const sheet = workbook.sheets.find(({ name }) => namedLike(name)?.table === table);
  const found = sheet && findTables(sheet, new Map()).find(({ description }) => description.table === table);
  if (!sheet || !found) return sheet ? workbook : withRow({ ...workbook, sheets: [...workbook.sheets, blankSheet(table)] }, table, row);
  const below = (found.rows.at(-1)?.row ?? found.header.row) + 1;
  const cells = Object.entries(row).reduce<readonly Cell[]>((before, [key, value]) => {
    const column = found.match.columnAt.get(key);
    return column === undefined ? before : withCell(before, column, value);
  }, []);
  return replaceRows(workbook, { sheet: sheet.name, top: below, bottom: below, rows: [{ row: below, cells }] });
};

const withRows = (workbook: Workbook, { table, rows }: AppendRows): Workbook =>
  rows.reduce((before, row) => withRow(before, table, row), workbook);

/**
 * The workbook as it would be after these edits, one after the other; an edit whose cells are not as it expects is left out, as is a row for a
 * sheet of ours whose headers cannot be read. For what is checked without being written anywhere.
 */
export const withEdits = (workbook: Workbook, edits: readonly Edit[]): Workbook =>
  edits.reduce((before, edit) => (edit.does === "setCells" ? withCells(before, edit) : withRows(before, edit)), workbook);
