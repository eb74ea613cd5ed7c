import { columnLetters, type CellRange } from "../../../billing/values/cell-ref";
import { attributeOf, withAttribute } from "../markup/attributes";
import { isTrue } from "../xml";
import type { CellLook } from "./cell-looks";
import { MARGIN, type SheetMeasures } from "./column-widths";
import type { Beside, Room } from "./fit";
import type { NamedCell } from "./placed-names";
import type { CellText, RowText } from "./written-rows";

/** Text with a gap for the number of the row it stands in: `pieces.join("18")`. */
export type RowPieces = readonly string[];

/** A named cell as it is filled. */
export interface CellPlace extends Room {
  /** The whole defined name. */
  readonly name: string;
  /** The key of its value. */
  readonly key: string;
  readonly letters: string;
  readonly style: string | undefined;
  /** The rows that its merged cells take below its own. */
  readonly rowsBelow: number;
  /** The height of the last of its rows, in points. */
  readonly lastHeight: number;
}

export interface TemplateRow {
  readonly row: number;
  readonly isHidden: boolean;
  /** Its opening tag. */
  readonly tag: RowPieces;
  /** Its cells: those that stay, in runs, and those to fill. */
  readonly parts: readonly (RowPieces | CellPlace)[];
}

/** What the rows of a sheet are made from. */
export interface RowSources {
  readonly rows: readonly RowText[];
  readonly named: readonly NamedCell[];
  readonly merges: readonly CellRange[];
  readonly measures: SheetMeasures;
  readonly lookOf: (style: string | undefined) => CellLook;
  /** The prefix of the part's own namespace with its colon. */
  readonly prefix: string;
  /** The last column that is printed. */
  readonly lastColumn: number;
}

/** Stands for the number of the row; no XML can hold it. */
const GAP = "\0";

const piecesOf = (text: string): RowPieces => text.split(GAP);

/** The same tag for a row of another height. */
export const tallTag = (tag: RowPieces, height: number): RowPieces =>
  piecesOf(withAttribute(withAttribute(tag.join(GAP), "ht", String(height)), "customHeight", "1"));

const holds = ({ top, bottom, left, right }: CellRange, row: number, column: number): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;

const besideOf = (sources: RowSources, row: number, column: number, cells: readonly CellText[]): readonly Beside[] => {
  const beside: Beside[] = [];
  for (let at = column + 1; at <= sources.lastColumn; at++) {
    if (sources.merges.some((merge) => holds(merge, row, at))) break;
    const named = sources.named.find(({ range }) => range.top === row && range.left === at);
    const isFilled = cells.some((cell) => cell.column === at && !cell.isEmpty);
    if (named === undefined && isFilled) break;
    beside.push({ width: sources.measures.width(at), key: named?.key });
  }
  return beside;
};

const heightOf = (row: RowText | undefined, { rowHeight }: SheetMeasures): number =>
  Number((row && attributeOf(row.tag, "ht")) ?? rowHeight);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const placeOf = (sources: RowSources, { name, key, range }: NamedCell, { tag, cells }: RowText): CellPlace => {
  const { top: row, left: column } = range;
  const cell = cells.find((one) => one.column === column);
  const style = cell === undefined ? sources.measures.style(tag, column) : cell.style;
  const merge = sources.merges.find((one) => holds(one, row, column));
  const area = merge ?? { top: row, bottom: row, left: column, right: column };
  const widths = Array.from({ length: area.right - column + 1 }, (_, at) => sources.measures.width(column + at));
  const heights = Array.from({ length: area.bottom - row + 1 }, (_, at) =>
    heightOf(
      sources.rows.find((one) => one.row === row + at),
      sources.measures,
    ),
  );
  return {
    name,
    key,
    letters: columnLetters(column),
    style,
    look: sources.lookOf(style),
    width: Math.max(0, sum(widths) - MARGIN),
    beside: merge === undefined ? besideOf(sources, row, column, cells) : [],
    height: sum(heights),
    rowsBelow: area.bottom - row,
    lastHeight: heights.at(-1) ?? sources.measures.rowHeight,
  };
};

const rowOf = (sources: RowSources, row: RowText): TemplateRow => {
  const { tag, isEmpty, cells } = row;
  const named = sources.named.filter(({ range }) => range.top === row.row);
  const isNew = named.some(({ range }) => !cells.some(({ column }) => column === range.left));
  const columns = [...new Set([...cells.map(({ column }) => column), ...named.map(({ range }) => range.left)])].sort((a, b) => a - b);
  const parts: (RowPieces | CellPlace)[] = [];
  let run = "";
  const endRun = (): void => {
    if (run !== "") parts.push(piecesOf(run));
    run = "";
  };
  for (const column of columns) {
    const name = named.find(({ range }) => range.left === column);
    const cell = cells.find((one) => one.column === column);
    if (name) {
      endRun();
      parts.push(placeOf(sources, name, row));
    } else if (cell) run += withAttribute(cell.tag, "r", columnLetters(column) + GAP) + cell.rest;
  }
  const opens = isEmpty && columns.length > 0;
  if (!isEmpty || opens) run += `</${sources.prefix}row>`;
  endRun();
  const numbered = withAttribute(isNew ? withAttribute(tag, "spans", undefined) : tag, "r", GAP);
  return {
    row: row.row,
    isHidden: isTrue(attributeOf(tag, "hidden")),
    tag: piecesOf(opens ? numbered.replace(/\s*\/>$/, ">") : numbered),
    parts,
  };
};

/** The rows of a sheet ready to be filled, those that only a name makes included. */
export const templateRows = (sources: RowSources): readonly TemplateRow[] => {
  const written = new Set(sources.rows.map(({ row }) => row));
  const lastRow = ({ range: { top, left } }: NamedCell): number => sources.merges.find((merge) => holds(merge, top, left))?.bottom ?? top; // may have to be made higher
  const needed = sources.named.flatMap((cell) => [cell.range.top, lastRow(cell)]);
  const missing = new Set(needed.filter((row) => !written.has(row)));
  const added = [...missing].map((row): RowText => ({ row, tag: `<${sources.prefix}row/>`, isEmpty: true, cells: [] }));
  return [...sources.rows, ...added].sort((a, b) => a.row - b.row).map((row) => rowOf(sources, row));
};

export const addressOf = ({ letters }: CellPlace, row: number): string => `${letters}${row}`;
