import type { Workbook } from "exceljs";
import { DATE, field, height, LABEL, lineToSign, NAME, newPaper, QUIET, ruleBelow, STRONG, TITLE, words, type Paper } from "../paper/paper";

/** Twelve columns, about as wide together as a letter's page at 9.5 points; the first is wide enough for a day. */
const COLUMNS = 12;
const WIDTH = 7.9;
const DAY_WIDTH = 11;
export const LAST = COLUMNS - 1;

export const newLetter = (workbook: Workbook, document: string, title: string): Paper =>
  newPaper(workbook, { document, title, widths: Array.from({ length: COLUMNS }, (_, at) => (at === 0 ? DAY_WIDTH : WIDTH)) });

const NAME_HEIGHT = 44;
const LINE_HEIGHT = 14;

/** The practice at the left, what the paper is and its day at the right; there is room for a logo above the title. */
export const addLetterhead = (paper: Paper, row: number, title: string, withNumbers: boolean): number => {
  const [address, city, phone, numbers] = [row + 1, row + 2, row + 3, row + 4];
  const last = withNumbers ? numbers : phone;
  field(paper, row, 0, 5, "Practice.Name", { font: NAME, vertical: "bottom" });
  words(paper, row, 6, LAST, title, { font: { ...TITLE, size: 17 }, align: "right", vertical: "bottom" });
  field(paper, address, 0, 6, "Practice.Address");
  words(paper, address, 7, 9, "Date", { font: LABEL, align: "right", vertical: "middle" });
  field(paper, address, 10, LAST, "IssuedOn", { format: DATE, align: "right" });
  field(paper, city, 0, 6, "Practice.CityLine");
  field(paper, phone, 0, 1, "Practice.Phone");
  field(paper, phone, 2, 7, "Practice.FaxAndEmail");
  if (withNumbers) {
    words(paper, numbers, 0, 0, "Tax ID", { font: LABEL, vertical: "middle" });
    field(paper, numbers, 1, 2, "Practice.TaxId");
    words(paper, numbers, 3, 3, "Group NPI", { font: LABEL, vertical: "middle" });
    field(paper, numbers, 4, 6, "Practice.Npi");
  }
  height(paper, row, NAME_HEIGHT);
  for (let line = address; line <= last; line++) height(paper, line, LINE_HEIGHT);
  ruleBelow(paper, last, true);
  height(paper, last + 1, 10);
  return last + 2;
};

/** Words over what follows. */
export const addHeading = (paper: Paper, row: number, text: string): number => {
  words(paper, row, 0, LAST, text, { font: STRONG, vertical: "bottom" });
  height(paper, row, 22);
  return row + 1;
};

/** A heading that is there only where something follows. */
export const addNamedHeading = (paper: Paper, row: number, name: string): number => {
  field(paper, row, 0, LAST, name, { font: STRONG, vertical: "bottom" });
  height(paper, row, 20);
  return row + 1;
};

/** Sentences that are filled in, as long as they like. */
export const addParagraph = (paper: Paper, row: number, name: string, points = 16): number => {
  field(paper, row, 0, LAST, name, { vertical: "middle" });
  height(paper, row, points);
  return row + 1;
};

/** Sentences of the template itself. @param lines how many lines they take. */
export const addText = (paper: Paper, row: number, text: string, lines = 1, look: Parameters<typeof words>[5] = {}): number => {
  words(paper, row, 0, LAST, text, look);
  height(paper, row, 13 * lines + 3);
  return row + 1;
};

export const addSpace = (paper: Paper, row: number, points = 8): number => {
  height(paper, row, points);
  return row + 1;
};

/** A label, and empty lines to write on below it. */
export const addWritingLines = (paper: Paper, row: number, label: string, lines: number): number => {
  words(paper, row, 0, LAST, label, { font: LABEL, vertical: "bottom" });
  height(paper, row, 15);
  for (let line = row + 1; line <= row + lines; line++) {
    height(paper, line, 19);
    lineToSign(paper, line, 0, LAST);
  }
  return row + lines + 1;
};

/** A line to sign or write on, from one column to another. */
interface Line {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** Lines side by side, with what belongs on each below it. */
export const addLines = (paper: Paper, row: number, lines: readonly Line[], points = 30): number => {
  height(paper, row, points);
  height(paper, row + 1, 12);
  for (const { label, from, to } of lines) {
    lineToSign(paper, row, from, to);
    words(paper, row + 1, from, to, label, { font: LABEL });
  }
  return row + 2;
};

/** A box to tick, with what it means. */
export const addTickBoxes = (paper: Paper, row: number, boxes: readonly string[], perRow: number): number => {
  const wide = COLUMNS / perRow;
  boxes.forEach((box, at) => {
    const from = (at % perRow) * wide;
    words(paper, row + Math.floor(at / perRow), from, from + wide - 1, `\u2610 ${box}`, { vertical: "middle" });
  });
  const next = row + Math.ceil(boxes.length / perRow);
  for (let line = row; line < next; line++) height(paper, line, 16);
  return next;
};

export const addFootnote = (paper: Paper, row: number, text: string, lines = 1): number =>
  addText(paper, row, text, lines, { font: QUIET, vertical: "middle" });
