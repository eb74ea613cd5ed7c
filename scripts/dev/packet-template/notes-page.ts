import type { Workbook } from "exceljs";
import { addBlock } from "../paper/block";
import { DATE } from "../paper/paper";
import { addText, LAST, newLetter } from "../letter-templates/letter-page";
import { addPageHead } from "./page-head";

/** Which notes belong with the packet, one for each visit. */
export const addNotesPage = (workbook: Workbook): void => {
  const paper = newLetter(workbook, "Packet.Notes", "Treatment notes");
  const row = addText(paper, addPageHead(paper, "Treatment notes"), "Put the note of each visit behind this page, in this order.");
  paper.sheet.pageSetup.printTitlesRow = `${row}:${row}`;
  addBlock(paper, row, "Visits", [
    { key: "Date", header: "Date of service", from: 0, to: 2, format: DATE },
    { key: "Therapist", header: "Therapist", from: 3, to: 5 },
    { key: "Codes", header: "Codes", from: 6, to: 8 },
    { key: "Note", header: "Note", from: 9, to: LAST },
  ]);
};
