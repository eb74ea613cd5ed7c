import { cellAddress, parseRange, type CellRange } from "../../../billing/values/cell-ref";
import { attributeOf, attributesOf, withAttribute } from "../markup/attributes";
import type { Splice } from "../markup/splices";
import { cellsOf, placeOfRow, rowAt, tagText, type RowMarkup, type RowsOfSheet, type SheetText } from "./sheet-text";

/** What shall stand in some cells, by row and column, as whole `<c>` elements. */
export type CellsToWrite = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** "A1:C9", or "A1" where it is one cell. */
export const rangeRef = ({ top, left, bottom, right }: CellRange): string =>
  top === bottom && left === right ? cellAddress(top, left) : `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;

/** The optional hint of a row about its first and last cell, kept true. */
const spanning = (tag: string, columns: readonly number[]): string => {
  const spans = /^(\d+):(\d+)$/.exec(attributeOf(tag, "spans") ?? "");
  if (!spans) return tag;
  const [first, last] = [
    Math.min(Number(spans[1]), ...columns.map((at) => at + 1)),
    Math.max(Number(spans[2]), ...columns.map((at) => at + 1)),
  ];
  return first === Number(spans[1]) && last === Number(spans[2]) ? tag : withAttribute(tag, "spans", `${first}:${last}`);
};

const inOrder = (cells: ReadonlyMap<number, string>): readonly (readonly [number, string])[] => [...cells].sort(([a], [b]) => a - b);

const openTag = (tag: string): string => (tag.endsWith("/>") ? `${tag.slice(0, -2).trimEnd()}>` : tag);

/** The cells put into a row that is there. */
const intoRow = (sheet: SheetText, row: RowMarkup, cells: ReadonlyMap<number, string>): readonly Splice[] => {
  const { prefix } = sheet;
  const tag = tagText(sheet, row.open);
  const wider = spanning(tag, [...cells.keys()]);
  if (row.open.is === "empty") {
    const all = inOrder(cells).map(([, markup]) => markup);
    return [{ start: row.open.start, end: row.open.end, text: `${openTag(wider)}${all.join("")}</${prefix}row>` }];
  }
  const there = cellsOf(sheet, row);
  const ofTag = wider === tag ? [] : [{ start: row.open.start, end: row.open.end, text: wider }];
  return [
    ...ofTag,
    ...inOrder(cells).map(([column, text]): Splice => {
      const next = there.find((cell) => cell.column >= column);
      if (next?.column === column) return { start: next.start, end: next.end, text };
      const at = next?.start ?? row.contentEnd;
      return { start: at, end: at, text };
    }),
  ];
};

/** The sheet's optional hint about the cells that it uses, kept true. */
const ofDimension = (sheet: SheetText, cells: CellsToWrite): readonly Splice[] => {
  const tag = sheet.head.find(({ name }) => name === "dimension");
  const before = tag && attributesOf(tagText(sheet, tag)).get("ref");
  const range = parseRange(before ?? "");
  if (!tag || !range) return [];
  let { top, left, bottom, right } = range;
  for (const [row, columns] of cells) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    for (const column of columns.keys()) [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  const ref = rangeRef({ top, left, bottom, right });
  return ref === rangeRef(range) ? [] : [{ start: tag.start, end: tag.end, text: withAttribute(tagText(sheet, tag), "ref", ref) }];
};

const bareRow = (prefix: string, row: number): string => `<${prefix}row r="${row}">`;

/**
 * What makes the cells stand there; every row, cell and attribute that is not named stays.
 * @param rowTag of a row that is not there yet.
 */
export const writingCells = (
  sheet: SheetText,
  rows: RowsOfSheet,
  cells: CellsToWrite,
  rowTag: (row: number) => string = (row) => bareRow(sheet.prefix, row),
): readonly Splice[] => {
  const { prefix, data } = sheet;
  const isEmpty = data.open.is === "empty";
  const newRows: string[] = [];
  const splices = [...cells]
    .sort(([a], [b]) => a - b)
    .flatMap(([number, ofRow]): readonly Splice[] => {
      const place = placeOfRow(rows, number);
      const row = rows.numbers[place] === number ? rowAt(sheet, rows, place) : undefined;
      if (row) return intoRow(sheet, row, ofRow);
      const markup = inOrder(ofRow).map(([, cell]) => cell);
      const text = `${spanning(openTag(rowTag(number)), [...ofRow.keys()])}${markup.join("")}</${prefix}row>`;
      const at = rows.starts[place] ?? data.contentEnd;
      if (isEmpty) newRows.push(text);
      return isEmpty ? [] : [{ start: at, end: at, text }];
    });
  const { start, end } = data.open;
  const opened = { start, end, text: `${openTag(tagText(sheet, data.open))}${newRows.join("")}</${prefix}sheetData>` };
  return [...ofDimension(sheet, cells), ...splices, ...(newRows.length > 0 ? [opened] : [])];
};
