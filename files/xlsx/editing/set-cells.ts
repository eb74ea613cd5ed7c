import { sameCell, type Cell } from "../../../billing/values/cell";
import { cellAddress, fullAddress, parseRange, type CellRange } from "../../../billing/values/cell-ref";
import type { SetCells } from "../../../billing/workbook/edit";
import { attributeOf } from "../markup/attributes";
import { spliced } from "../markup/splices";
import { columnRuns, contains, isProtected, mergesOf, styleOfPlace } from "./around-rows";
import { formulaIn, wideFormulas } from "./cell-formulas";
import type { OpenedSheet, OpenedWorkbook } from "./opened-workbook";
import { pivotPlaces } from "./pivot-places";
import { readRows } from "./read-rows";
import { refusals } from "./refusals";
import { cellsOf, placeOfRow, rowNumbered, rowsOf, tagText, type RowsOfSheet, type SheetText } from "./sheet-text";
import { writingCells } from "./write-cells";
import { writtenCell } from "./written-cell";

type CellWrite = SetCells["writes"][number];
type CellWas = SetCells["identity"][number];

/** A sheet of which cells are to be written or compared. */
interface LookedAt {
  readonly sheet: OpenedSheet;
  readonly text: SheetText;
  readonly rows: RowsOfSheet;
  readonly writes: readonly CellWrite[];
}

const placeOf = (cell: string): { readonly row: number; readonly column: number } => {
  const range = parseRange(cell);
  if (!range) throw new RangeError(`no cell address: ${cell}`);
  return { row: range.top, column: range.left };
};

/** Throws EditRefused where one of the cells does not hold what it held. */
const lookAt = (book: OpenedWorkbook, name: string, writes: readonly CellWrite[], identity: readonly CellWas[]): LookedAt => {
  const sheet = book.sheets().find((one) => one.name === name);
  if (!sheet) throw refusals.sheetIsGone(name);
  const text = book.text(sheet);
  const rows = rowsOf(text);
  const cells = [...writes, ...identity];
  const places = new Set(cells.map(({ cell }) => placeOfRow(rows, placeOf(cell).row)));
  const read = readRows(
    text,
    rows,
    [...places].sort((a, b) => a - b),
    { valueOf: book.valueOf, tables: [] },
  );
  const held = new Map(read.rows.map(({ row, cells: values }) => [row, values]));
  const changed = cells.find(({ cell, was }) => {
    const { row, column } = placeOf(cell);
    return !sameCell(held.get(row)?.[column] ?? null, was);
  });
  if (changed) throw refusals.changed(fullAddress(name, changed.cell));
  return { sheet, text, rows, writes };
};

/** Throws EditRefused where a cell is to get two values; else one write for each cell. */
const withoutRepeats = (writes: readonly CellWrite[]): readonly CellWrite[] => {
  const first = new Map<string, CellWrite>();
  for (const write of writes) {
    const before = first.get(write.cell) ?? write;
    if (before !== write && !sameCell(before.value, write.value)) throw refusals.twoValues(fullAddress(write.sheet, write.cell));
    first.set(write.cell, before);
  }
  return [...first.values()];
};

/** What on a sheet keeps a single cell from being written. */
const hindrances = (book: OpenedWorkbook, { sheet, text }: LookedAt): ((row: number, column: number) => void) => {
  const addressOf = (row: number, column: number): string => fullAddress(sheet.name, cellAddress(row, column));
  const arrays = [...wideFormulas(text)].filter(({ type }) => type === "array" || type === "dataTable");
  const filled = arrays.flatMap(({ ref = "" }) => parseRange(ref) ?? []);
  const merges = mergesOf(text).map(({ range }) => range);
  const pivots = pivotPlaces(book.pack, sheet.part);
  return (row, column) => {
    const at = ({ top, left }: CellRange): boolean => top === row && left === column;
    const inside = (range: CellRange): boolean => contains(range, row, column);
    const array = filled.find(inside);
    if (array) throw refusals.insideArray(addressOf(row, column), cellAddress(array.top, array.left));
    const merge = merges.find((range) => inside(range) && !at(range));
    if (merge) throw refusals.insideMerge(addressOf(row, column), cellAddress(merge.top, merge.left));
    if (pivots.some(inside)) throw refusals.insidePivot(addressOf(row, column));
    const table = sheet.tables.find(({ range }) => inside(range));
    const isHeader = table?.headerRow === true && row === table.range.top;
    const isTotal = table?.totalsRow === true && row === table.range.bottom;
    if (table && (isHeader || isTotal)) throw refusals.isHeader(addressOf(row, column), table.name);
  };
};

/** Gives the markup of the written cells of one row. */
const cellWriter = (book: OpenedWorkbook, { text, rows }: LookedAt) => {
  const runs = columnRuns(text);
  const isClosed = isProtected(text);
  return (row: number, values: ReadonlyMap<number, Cell>): ReadonlyMap<number, string> => {
    const there = rowNumbered(text, rows, row);
    const rowTag = there && tagText(text, there.open);
    const cells = there ? cellsOf(text, there) : [];
    return new Map(
      [...values].map(([column, value]) => {
        const address = fullAddress(text.name, cellAddress(row, column));
        const cell = cells.find((one) => one.column === column);
        if (cell && formulaIn(cell.markup, text.prefix)) throw refusals.holdsFormula(address);
        const style = cell ? attributeOf(cell.tag, "s") : styleOfPlace(runs, rowTag, column);
        if (isClosed && book.styles.isLocked(style)) throw refusals.isProtected(text.name);
        return [column, writtenCell(text, { row, column, style }, value)];
      }),
    );
  };
};

const writeSheet = (book: OpenedWorkbook, looked: LookedAt): void => {
  const check = hindrances(book, looked);
  const byRow = new Map<number, Map<number, Cell>>();
  for (const { cell, value } of looked.writes) {
    const { row, column } = placeOf(cell);
    const ofRow = byRow.get(row) ?? new Map<number, Cell>();
    byRow.set(row, ofRow.set(column, value));
  }
  const cellsOfRow = cellWriter(book, looked);
  const written = new Map([...byRow].map(([row, values]) => [row, cellsOfRow(row, values)]));
  for (const [row, values] of byRow) for (const column of values.keys()) check(row, column);
  book.pack.write(looked.sheet.part, spliced(looked.text.text, writingCells(looked.text, looked.rows, written)));
};

/**
 * Writes cells, all of them or none: each has to hold still what it held when it was read, as have those that say which rows they are.
 * Throws EditRefused where one does not, or where one may not be written.
 */
export const setCells = (book: OpenedWorkbook, edits: readonly SetCells[]): void => {
  const writes = edits.flatMap((edit) => edit.writes);
  const identity = edits.flatMap((edit) => edit.identity);
  const names = new Set([...writes, ...identity].map(({ sheet }) => sheet));
  const of = <Was extends CellWas>(cells: readonly Was[], name: string): readonly Was[] => cells.filter(({ sheet }) => sheet === name);
  // A workbook that has changed is checked again, whatever else stands in the way.
  const looked = [...names].map((name) => lookAt(book, name, of(writes, name), of(identity, name)));
  for (const one of looked) if (one.writes.length > 0) writeSheet(book, { ...one, writes: withoutRepeats(one.writes) });
};
