import type { Workbook } from "exceljs";
import { addBlock, addItems } from "../paper/block";
import { addCards } from "../paper/cards";
import { DATE, field, height, newPaper, QUIET, STRONG, tint, words } from "../paper/paper";
import { addNamedHeading, addSpace, LAST } from "../letter-templates/letter-page";
import { addPageHead } from "./page-head";

/** A number, what it is, whether it must be, where it is, and what it says. */
const WIDTHS = [4, 9, 9, 9, 8, 10, 11, 8, 8, 8, 8, 8];

/** What is in the file, what is on paper and what is missing: for the office, not for the payer. */
export const addChecklistPage = (workbook: Workbook): void => {
  const paper = newPaper(workbook, { document: "Packet.Checklist", title: "Checklist", widths: WIDTHS });
  let row = addPageHead(paper, "Checklist");
  words(paper, row, 0, LAST, "For the office. Take this page out before the packet is sent.", { font: QUIET, vertical: "middle" });
  height(paper, row, 16);
  row = addCards(paper, row + 1, [
    [
      { label: "Packet for", name: "Kind", from: 0, to: 4, look: { font: STRONG } },
      { label: "Made on", name: "IssuedOn", from: 5, to: 5, look: { format: DATE } },
      { label: "File by", name: "FileBy", from: 6, to: 7, look: { format: DATE } },
      { label: "Time left", name: "TimeLeft", from: 8, to: LAST },
    ],
  ]);
  field(paper, row, 0, LAST, "Says", { font: STRONG, vertical: "middle" });
  tint(paper, row, 0, LAST);
  height(paper, row, 30);
  row = addSpace(paper, row + 1);
  paper.sheet.pageSetup.printTitlesRow = `${row}:${row}`;
  row = addBlock(paper, row, "Items", [
    { key: "Nth", header: "", from: 0, to: 0, format: "0", align: "left" },
    { key: "Item", header: "What", from: 1, to: 4 },
    { key: "Needed", header: "Needed", from: 5, to: 5 },
    { key: "State", header: "Where", from: 6, to: 6 },
    { key: "Detail", header: "What it says, or what to do", from: 7, to: LAST },
  ]);
  addItems(paper, addNamedHeading(paper, row, "RemarksHeading"), "Remarks", [{ key: "Says", from: 0, to: LAST }]);
};
