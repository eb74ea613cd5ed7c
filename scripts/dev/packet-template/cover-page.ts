import type { Workbook } from "exceljs";
import { addItems } from "../paper/block";
import { field, height, LABEL, MONEY, STRONG, words, type Paper } from "../paper/paper";
import { addHeading, addLetterhead, addLines, addParagraph, addSpace, addText, LAST, newLetter } from "../letter-templates/letter-page";

const addRecipient = (paper: Paper, row: number): number => {
  field(paper, row, 0, 6, "Recipient.Name", { font: STRONG });
  field(paper, row + 1, 0, 6, "Recipient.Attention");
  field(paper, row + 2, 0, 6, "Recipient.Address");
  field(paper, row + 3, 0, 6, "Recipient.CityLine");
  for (let line = row; line < row + 4; line++) height(paper, line, 14);
  return row + 4;
};

const SUMS = [
  ["Charges", "Charges"],
  ["Paid", "Paid"],
  ["Adjusted", "Adjusted"],
  ["Balance", "Balance"],
] as const;

const addSums = (paper: Paper, row: number): number => {
  SUMS.forEach(([label, name], at) => {
    const from = at * 3;
    words(paper, row, from, from, `${label} $`, { font: LABEL, vertical: "middle" });
    field(paper, row, from + 1, from + 2, name, { font: STRONG, format: MONEY, align: "left", vertical: "middle" });
  });
  height(paper, row, 18);
  return row + 1;
};

/** To whom, about what, what is asked, and what is enclosed; only what there is has a row. */
export const addCoverPage = (workbook: Workbook): void => {
  const paper = newLetter(workbook, "Packet.Cover", "Cover letter");
  let row = addLetterhead(paper, 1, "Claim packet", false);
  row = addSpace(paper, addRecipient(paper, row), 12);
  field(paper, row, 0, LAST, "Subject", { font: STRONG, vertical: "middle" });
  height(paper, row, 18);
  row = addSpace(paper, row + 1, 4);
  row = addItems(paper, row, "Facts", [
    { key: "Label", from: 0, to: 2 },
    { key: "Value", from: 3, to: LAST },
  ]);
  row = addParagraph(paper, addSpace(paper, row), "Letter", 30);
  row = addSpace(paper, addSums(paper, row), 4);
  row = addItems(paper, addHeading(paper, row, "Enclosed"), "Enclosures", [{ key: "Item", from: 0, to: LAST }]);
  row = addText(paper, addSpace(paper, row, 10), "Sincerely,");
  row = addLines(paper, row, [
    { label: "Signature", from: 0, to: 4 },
    { label: "Name and title", from: 6, to: 9 },
    { label: "Date", from: LAST, to: LAST },
  ]);
  field(paper, row, 0, LAST, "Signer", { vertical: "middle" });
  height(paper, row, 18);
};
