import type { Workbook } from "exceljs";
import { addBlock } from "../paper/block";
import { field, height, MONEY, newPaper, STRONG, words, type Paper } from "../paper/paper";
import { addPageHead } from "./page-head";

/** Box, label and value, twice side by side; the columns of the lines below share them. */
const WIDTHS = [6, 6, 7, 8, 9, 10, 9, 7, 6, 12, 13, 12];
const LAST = WIDTHS.length - 1;

const addHeading = (paper: Paper, row: number, text: string): number => {
  words(paper, row, 0, LAST, text, { font: STRONG, vertical: "bottom" });
  height(paper, row, 22);
  return row + 1;
};

const addForms = (paper: Paper, row: number): void => {
  const next = addBlock(paper, addHeading(paper, row, "Each form with its own total"), "Forms", [
    { key: "Form", header: "Form", from: 0, to: 0, format: "0", align: "left" },
    { key: "Lines", header: "Lines", from: 1, to: 2, format: "0", align: "center" },
    { key: "Total", header: "28 Charges $", from: 3, to: 5, format: MONEY, align: "right" },
    { key: "Paid", header: "29 Paid $", from: 6, to: 9, format: MONEY, align: "right" },
  ]);
  words(paper, next, 0, 2, "All forms", { font: STRONG, vertical: "middle" });
  field(paper, next, 3, 5, "Total", { font: STRONG, format: MONEY, align: "right", vertical: "middle" });
  height(paper, next, 18);
};

/** What to type into a portal, or to read a printed form by: each box by its official number. */
export const addClaimPage = (workbook: Workbook): void => {
  const paper = newPaper(workbook, { document: "Packet.Claim", title: "Claim data", widths: WIDTHS });
  const row = addBlock(paper, addPageHead(paper, "Claim data by box"), "Boxes", [
    { key: "Box", header: "Box", from: 0, to: 0 },
    { key: "Label", header: "What it is", from: 1, to: 3 },
    { key: "Value", header: "What it says", from: 4, to: 6 },
    { key: "RightBox", header: "Box", from: 7, to: 7 },
    { key: "RightLabel", header: "What it is", from: 8, to: 9 },
    { key: "RightValue", header: "What it says", from: 10, to: LAST },
  ]);
  const heading = addHeading(paper, row, "Lines, box 24");
  paper.sheet.pageSetup.printTitlesRow = `${heading}:${heading}`;
  const lines = addBlock(paper, heading, "Lines", [
    { key: "Form", header: "Form", from: 0, to: 0, format: "0", align: "left" },
    { key: "Date", header: "A Date", from: 1, to: 2 },
    { key: "Place", header: "B POS", from: 3, to: 3, align: "center" },
    { key: "Code", header: "D Code", from: 4, to: 4, align: "center" },
    { key: "Modifiers", header: "D Modifiers", from: 5, to: 5, align: "center" },
    { key: "Pointers", header: "E Pointers", from: 6, to: 6, align: "center" },
    { key: "Units", header: "G Units", from: 7, to: 7, align: "center" },
    { key: "Charge", header: "F Charge $", from: 8, to: 9, format: MONEY, align: "right" },
    { key: "OtherId", header: "I, J Other ID", from: 10, to: 10, align: "center" },
    { key: "Npi", header: "J NPI", from: LAST, to: LAST, align: "right" },
  ]);
  addForms(paper, lines);
};
