import { field, height, LABEL, ruleBelow, words, type Look, type Paper } from "./paper";

/** A label above its value; columns from 0. */
export interface Card {
  readonly label: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly look?: Look;
}

const LABEL_HEIGHT = 11;
/** Grows with what wraps: long names and addresses. */
export const VALUE_HEIGHT = 17;

/** Rows of cards, one below the other; gives the next free row. @param isForm whether an empty one is a line to write on. */
export const addCards = (paper: Paper, row: number, rows: readonly (readonly Card[])[], isForm = false): number => {
  rows.forEach((cards, at) => {
    const labels = row + 2 * at;
    for (const { label, name, from, to, look } of cards) {
      words(paper, labels, from, to, label, { font: LABEL });
      field(paper, labels + 1, from, to, name, look);
    }
    height(paper, labels, LABEL_HEIGHT);
    height(paper, labels + 1, VALUE_HEIGHT);
    if (isForm) ruleBelow(paper, labels + 1);
  });
  return row + 2 * rows.length;
};
