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
  readonly indent?: number;
}

const HEADER_HEIGHT = 14;
/** Grows with what wraps. */
const ITEM_HEIGHT = 16;

/** The one row that is repeated for every item, without a header above it; gives the next free row. */
export const addItems = (paper: Paper, row: number, name: string, columns: readonly Omit<BlockColumn, "header">[]): number => {
  for (const { key, from, to, format, align = "left", indent } of columns) {
    const look: Look = {
      align,
      vertical: "middle",
      ...(format === undefined ? {} : { format }),
      ...(indent === undefined ? {} : { indent }),
    };
    field(paper, row, from, to, `${name}.${key}`, look);
  }
  height(paper, row, ITEM_HEIGHT);
  const range = `${sheetRef(paper)}!$A$${row}:$${columnLetters(paper.columns - 1)}$${row}`;
  paper.workbook.definedNames.add(range, `${paper.document}.${name}`);
  return row + 1;
};

/** A header row and below it the one row that is repeated for every item; gives the next free row. */
export const addBlock = (paper: Paper, row: number, name: string, columns: readonly BlockColumn[]): number => {
  for (const { header, from, to, align = "left" } of columns)
    words(paper, row, from, to, header, { font: LABEL, align, vertical: "middle" });
  tint(paper, row, 0, paper.columns - 1);
  height(paper, row, HEADER_HEIGHT);
  const next = addItems(paper, row + 1, name, columns);
  ruleBelow(paper, row + 1);
  return next;
};
