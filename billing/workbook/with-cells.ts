import type { CellWas, CellWrite } from "../findings/finding";
import { sameCell, type Cell } from "../values/cell";
import { parseRange } from "../values/cell-ref";
import type { SetCells } from "./edit";
import type { Sheet, SheetRow, Workbook } from "./workbook";

const placeOf = (cell: string): { readonly row: number; readonly column: number } => {
  const range = parseRange(cell);
  return { row: range?.top ?? 0, column: range?.left ?? 0 };
};

type CellsOfRows = ReadonlyMap<number, readonly Cell[]>;

const bySheet = <Item extends CellWas>(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> => {
  const sheets = new Map<string, Item[]>();
  for (const item of items) {
    const there = sheets.get(item.sheet);
    if (there) there.push(item);
    else sheets.set(item.sheet, [item]);
  }
  return sheets;
};

const holdsAll = (rows: readonly SheetRow[], items: readonly CellWas[]): boolean => {
  const cells: CellsOfRows = new Map(rows.map((row) => [row.row, row.cells]));
  return items.every(({ cell, was }) => {
    const { row, column } = placeOf(cell);
    return sameCell(cells.get(row)?.[column] ?? null, was);
  });
};

/** A row with one cell replaced; the others stay. */
export const withCell = (cells: readonly Cell[], column: number, value: Cell): readonly Cell[] =>
  Array.from({ length: Math.max(cells.length, column + 1) }, (_, at) => (at === column ? value : (cells[at] ?? null)));

const written = (sheet: Sheet, writes: readonly CellWrite[]): Sheet => {
  const waiting = new Map<number, { readonly column: number; readonly value: Cell }[]>();
  for (const { cell, value } of writes) {
    const { row, column } = placeOf(cell);
    waiting.set(row, [...(waiting.get(row) ?? []), { column, value }]);
  }
  const change = (before: SheetRow): SheetRow => {
    const cells = waiting.get(before.row);
    waiting.delete(before.row);
    return cells ? { ...before, cells: cells.reduce((row, { column, value }) => withCell(row, column, value), before.cells) } : before;
  };
  const rows = sheet.rows.map(change);
  const added = [...waiting.keys()].map((row) => change({ row, cells: [] }));
  return { ...sheet, rows: added.length === 0 ? rows : [...rows, ...added].sort((a, b) => a.row - b.row) };
};

/** All of the cells or none: a workbook that is not as it was read stays as it is. One pass over each sheet, however many cells. */
export const withCells = (workbook: Workbook, { writes, identity }: SetCells): Workbook => {
  const expected = bySheet<CellWas>([...writes, ...identity]);
  const isAsRead = [...expected].every(([name, items]) =>
    holdsAll(workbook.sheets.find((sheet) => sheet.name === name)?.rows ?? [], items),
  );
  if (!isAsRead) return workbook;
  const changes = bySheet(writes);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const ours = changes.get(sheet.name);
      return ours ? written(sheet, ours) : sheet;
    }),
  };
};
