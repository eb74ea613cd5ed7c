import { field, height, QUIET, ruleBelow, STRONG, TITLE, words, type Paper } from "../paper/paper";

/** What the sheet is and whose, over every sheet behind the cover letter; gives the next free row. */
export const addPageHead = (paper: Paper, title: string): number => {
  const last = paper.columns - 1;
  const half = Math.floor(paper.columns / 2);
  words(paper, 1, 0, half - 1, title, { font: { ...TITLE, size: 17 }, vertical: "bottom" });
  field(paper, 1, half, last, "Practice", { font: STRONG, align: "right", vertical: "bottom" });
  field(paper, 2, 0, last, "Reference", { font: QUIET, vertical: "middle" });
  height(paper, 1, 32);
  height(paper, 2, 17);
  ruleBelow(paper, 2, true);
  height(paper, 3, 8);
  return 4;
};
