import type { Cell } from "../values/cell";
import type { CellRange } from "../values/cell-ref";
import { folded, tidy } from "../values/folded";
import type { Sheet, SheetRow } from "./workbook";

/** One header: what stands there, and the folded names it may be known by. */
export interface HeaderCell {
  readonly at: number;
  readonly shown: string;
  /** With its group first ("insurancepolicy"), then alone ("policy"). */
  readonly names: readonly string[];
}

export interface Header {
  /** The row of the headers; the lower one where there are two. */
  readonly row: number;
  readonly cells: readonly HeaderCell[];
}

const textOf = (cell: Cell | undefined): string => (typeof cell === "string" ? tidy(cell) : typeof cell === "number" ? String(cell) : "");

const textAt = (sheet: Sheet, row: number, column: number): string =>
  textOf(sheet.rows.find((candidate) => candidate.row === row)?.cells[column]);

const within = (range: CellRange, row: number, column: number): boolean =>
  range.top <= row && row <= range.bottom && range.left <= column && column <= range.right;

/** The text of a header that is merged downwards, from its upper row. */
const mergedText = (sheet: Sheet, merges: readonly CellRange[], row: number, column: number): string => {
  const merge = merges.find((range) => range.top < row && within(range, row, column));
  return merge ? textAt(sheet, merge.top, merge.left) : "";
};

/** The text merged across several headers just above them: "Insurance" over "Name" and "Policy #". A title over all of them is none. */
const groupText = (sheet: Sheet, merges: readonly CellRange[], row: number, column: number, headers: number): string => {
  const merge = merges.find((range) => range.bottom === row - 1 && range.left < range.right && within(range, row - 1, column));
  return merge && merge.right - merge.left + 1 < headers ? textAt(sheet, merge.top, merge.left) : "";
};

/** Reads a row as headers, joined with a merged row above; `left` and `right` bound an Excel Table. */
export const headerIn = (sheet: Sheet, { row, cells }: SheetRow, left = 0, right = Number.POSITIVE_INFINITY): Header => {
  const merges = sheet.merges.filter((range) => range.top < row && range.bottom >= row - 1);
  const last = Math.min(right, Math.max(cells.length - 1, ...merges.map((range) => range.right)));
  const own: { readonly at: number; readonly text: string }[] = [];
  for (let at = left; at <= last; at++) {
    const text = textOf(cells[at]) || (merges.length > 0 ? mergedText(sheet, merges, row, at) : "");
    if (text !== "") own.push({ at, text });
  }
  const named = ({ at, text }: { readonly at: number; readonly text: string }): HeaderCell => {
    const group = merges.length > 0 ? groupText(sheet, merges, row, at, own.length) : "";
    return { at, shown: group ? `${group} / ${text}` : text, names: group ? [folded(group + text), folded(text)] : [folded(text)] };
  };
  return { row, cells: own.map(named) };
};
