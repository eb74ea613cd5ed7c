import type { Workbook } from "exceljs";
import { columnLetters } from "../../../billing/values/cell-ref";
import { addBlock } from "../paper/block";
import { addCards, type Card } from "../paper/cards";
import { DATE, ruleBelow, sheetRef, STRONG, type Paper } from "../paper/paper";
import { addHeading, LAST, newLetter } from "../letter-templates/letter-page";
import { addPageHead } from "./page-head";

const CARDS: readonly (readonly Card[])[] = [
  [
    { label: "Prescription", name: "Prescriptions.Number", from: 0, to: 1, look: { font: STRONG } },
    { label: "Prescribed by", name: "Prescriptions.Prescriber", from: 2, to: 6, look: { font: STRONG } },
    { label: "Prescriber's NPI", name: "Prescriptions.Npi", from: 7, to: 8 },
    { label: "Written on", name: "Prescriptions.WrittenOn", from: 9, to: LAST, look: { format: DATE } },
  ],
  [
    { label: "Starts", name: "Prescriptions.Starts", from: 0, to: 1, look: { format: DATE } },
    { label: "Ends", name: "Prescriptions.Ends", from: 2, to: 3, look: { format: DATE } },
    { label: "Visits", name: "Prescriptions.Visits", from: 4, to: 4, look: { format: "0", align: "left" } },
    { label: "How often", name: "Prescriptions.Frequency", from: 5, to: 6 },
    { label: "Minutes for each", name: "Prescriptions.Minutes", from: 7, to: 8, look: { format: "0", align: "left" } },
    { label: "Signed", name: "Prescriptions.Signed", from: 9, to: LAST },
  ],
  [
    { label: "Diagnoses", name: "Prescriptions.Diagnoses", from: 0, to: 3 },
    { label: "Body areas", name: "Prescriptions.Areas", from: 4, to: 6 },
    { label: "Copy kept at", name: "Prescriptions.CopyKeptAt", from: 7, to: LAST },
  ],
];

/** The rows of all cards are repeated for each prescription. */
const addPrescriptions = (paper: Paper, row: number): number => {
  const next = addCards(paper, row, CARDS);
  ruleBelow(paper, next - 1);
  const range = `${sheetRef(paper)}!$A$${row}:$${columnLetters(LAST)}$${next - 1}`;
  paper.workbook.definedNames.add(range, `${paper.document}.Prescriptions`);
  return next;
};

/** What was prescribed, where the paper is, and which days were treated under it. */
export const addPrescriptionPage = (workbook: Workbook): void => {
  const paper = newLetter(workbook, "Packet.Prescription", "Prescription");
  const next = addPrescriptions(paper, addPageHead(paper, "Prescription"));
  addBlock(paper, addHeading(paper, next, "Treated under it"), "Treated", [
    { key: "Date", header: "Date of service", from: 0, to: 2, format: DATE },
    { key: "Number", header: "Prescription", from: 3, to: LAST },
  ]);
};
