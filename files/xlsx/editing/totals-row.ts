import { cellAddress, columnIndex, fullAddress } from "../../../billing/values/cell-ref";
import { attributeOf, withAttribute } from "../markup/attributes";
import { escapedText } from "../markup/escaping";
import { elementsOf, firstElement } from "../markup/tags";
import { readRelationships } from "../relationships";
import { allFormulas, formulaIn } from "./cell-formulas";
import { grownFormula, namesTotals, type Growth } from "./growth";
import type { OpenedSheet, OpenedWorkbook } from "./opened-workbook";
import { refusals } from "./refusals";
import { cellsOf, type CellMarkup, type RowMarkup, type SheetText } from "./sheet-text";

/** A totals row that moves down with its table. */
export interface MovingTotals {
  readonly growth: Growth;
  readonly table: string;
}

const withFormula = (cell: string, prefix: string, formula: string): string => {
  const found = firstElement(cell, "f", { prefix });
  return found ? cell.slice(0, found.contentStart) + escapedText(formula) + cell.slice(found.contentEnd) : cell;
};

/** A cell of the totals row as it stands further down; throws EditRefused where its formula would then say something else. */
const movedCell = (sheet: SheetText, { column, tag, markup }: CellMarkup, { growth, table }: MovingTotals): string => {
  const moved = withAttribute(tag, "r", cellAddress(growth.bottom + growth.by, column)) + markup.slice(tag.length);
  const formula = formulaIn(markup, sheet.prefix);
  if (formula === undefined) return moved;
  if (formula.type !== "normal") throw refusals.totalsFormula(fullAddress(sheet.name, cellAddress(growth.bottom, column)), table);
  const grown = grownFormula(formula.text, sheet.name, growth, true);
  return grown === formula.text ? moved : withFormula(moved, sheet.prefix, grown);
};

/** The cells of the totals row as they stand once it has moved down, by column. */
export const movedTotals = (sheet: SheetText, row: RowMarkup, moving: MovingTotals): ReadonlyMap<number, string> =>
  new Map(
    cellsOf(sheet, row)
      .filter(({ column }) => moving.growth.left <= column && column <= moving.growth.right)
      .map((cell) => [cell.column, movedCell(sheet, cell, moving)]),
  );

/** Notes stand in parts of their own, and what draws them in a third. */
const refuseNotes = (book: OpenedWorkbook, sheet: OpenedSheet, { growth, table }: MovingTotals): void => {
  for (const { type, target } of readRelationships(book.pack, sheet.part)) {
    if (type !== "comments" && type !== "threadedComment") continue;
    const xml = book.pack.text(target);
    for (const { open } of [...elementsOf(xml, "comment"), ...elementsOf(xml, "threadedComment")]) {
      const ref = attributeOf(xml.slice(open.start, open.end), "ref") ?? "";
      const [, letters = "", row] = /^([A-Z]+)(\d+)$/.exec(ref) ?? [];
      const column = letters.length > 0 ? columnIndex(letters) : -1;
      if (Number(row) === growth.bottom && growth.left <= column && column <= growth.right)
        throw refusals.totalsNote(fullAddress(sheet.name, ref), table);
    }
  }
};

const cellBefore = ({ shown, prefix }: SheetText, at: number): string => {
  const start = shown.lastIndexOf(`<${prefix}c `, at);
  return attributeOf(shown.slice(start, shown.indexOf(">", start) + 1), "r") ?? "a cell";
};

/** Throws EditRefused where something outside the totals row knows it by its address: a formula of any sheet, or a note. */
export const refuseUnlessTotalsMayMove = (book: OpenedWorkbook, sheet: OpenedSheet, moving: MovingTotals): void => {
  refuseNotes(book, sheet, moving);
  for (const one of book.sheets()) {
    const text = book.text(one);
    for (const { formula, at } of allFormulas(text))
      if (namesTotals(formula, one.name, moving.growth))
        throw refusals.totalsFormula(fullAddress(one.name, cellBefore(text, at)), moving.table);
  }
};
