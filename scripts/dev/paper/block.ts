import type { Alignment } from "exceljs";
import { columnLetters } from "../../../billing/values/cell-ref";
import { field, height, LABEL, ruleBelow, sheetRef, tint, words, type Look, type Paper } from "./paper";

/** A column of a row block, with the sheet's columns that it takes; columns from 0. */
export interface BlockColumn {
  readonly key: string;
  readonly header: string;
  readonly from: number;
  readonly to: number;
  readonly format?: string;
  readonly align?: Alignment["horizontal"];
}

const HEADER_HEIGHT = 14;
/** Grows with what wraps. */
const ITEM_HEIGHT = 16;

/** A header row and below it the one row that is repeated for every item. */
export const addBlock = (paper: Paper, row: number, name: string, columns: readonly BlockColumn[]): void => {
  for (const { header, from, to, align = "left" } of columns)
    words(paper, row, from, to, header, { font: LABEL, align, vertical: "middle" });
  tint(paper, row, 0, paper.columns - 1);
  for (const { key, from, to, format, align = "left" } of columns) {
    const look: Look = { align, vertical: "middle", ...(format === undefined ? {} : { format }) };
    field(paper, row + 1, from, to, `${name}.${key}`, look);
  }
  height(paper, row, HEADER_HEIGHT);
  height(paper, row + 1, ITEM_HEIGHT);
  ruleBelow(paper, row + 1);
  const range = `${sheetRef(paper)}!$A$${row + 1}:$${columnLetters(paper.columns - 1)}$${row + 1}`;
  paper.workbook.definedNames.add(range, `${paper.document}.${name}`);
};
