import type { Workbook } from "exceljs";
import { TEAL } from "../../sheet-look";
import { addBlock } from "../paper/block";
import { addCards, type Card } from "../paper/cards";
import { DATE, field, height, MONEY, newPaper, onTeal, STRONG, tint, words, type Look, type Paper } from "../paper/paper";
import { addPageHead } from "./page-head";

/** Date, code, modifiers, service, diagnosis, minutes, units, charge, paid, adjusted, balance, therapist. */
const WIDTHS = [11, 7, 9, 20, 15, 7, 6, 10, 10, 10, 10, 9];
const LAST = WIDTHS.length - 1;

const CARDS: readonly (readonly Card[])[] = [
  [
    { label: "Patient", name: "Patient", from: 0, to: 3, look: { font: STRONG } },
    { label: "Birth date", name: "BirthDate", from: 4, to: 4, look: { format: DATE } },
    { label: "Billed to", name: "Payer", from: 5, to: 9, look: { font: STRONG } },
    { label: "Accident", name: "AccidentDate", from: 10, to: LAST, look: { format: DATE } },
  ],
  [
    { label: "Patient's address", name: "PatientAddress", from: 0, to: 4 },
    { label: "Practice's address", name: "Address", from: 5, to: LAST },
  ],
  [
    { label: "Practice's phone", name: "Phone", from: 0, to: 2 },
    { label: "Tax ID", name: "TaxId", from: 3, to: 3 },
    { label: "Group NPI", name: "Npi", from: 4, to: 4 },
    { label: "Made on", name: "IssuedOn", from: 5, to: 7, look: { format: DATE } },
    { label: "Paid by the patient $", name: "PaidByPatient", from: 8, to: 9, look: { format: MONEY, align: "left" } },
    { label: "Paid by insurers $", name: "PaidByPayers", from: 10, to: LAST, look: { format: MONEY, align: "left" } },
  ],
];

const addTherapists = (paper: Paper, row: number): number => {
  words(paper, row, 0, LAST, "Treated by", { font: STRONG, vertical: "bottom" });
  height(paper, row, 20);
  return addBlock(paper, row + 1, "Therapists", [
    { key: "Id", header: "Therapist", from: 0, to: 0 },
    { key: "Name", header: "Name and credential", from: 1, to: 4 },
    { key: "License", header: "License", from: 5, to: 8 },
    { key: "Npi", header: "NPI", from: 9, to: LAST },
  ]);
};

const SUMS = ["Charges", "Paid", "Adjusted", "Balance"] as const;

const addTotals = (paper: Paper, row: number): number => {
  words(paper, row, 0, 6, "Charges = paid + adjusted + balance", { font: onTeal(), align: "right", vertical: "middle" });
  SUMS.forEach((name, at) => {
    const look: Look = { font: onTeal(), format: MONEY, align: "right", vertical: "middle" };
    field(paper, row, 7 + at, 7 + at, `Total.${name}`, look);
  });
  tint(paper, row, 0, LAST, TEAL);
  height(paper, row, 19);
  return row + 1;
};

/** Every line with what came for it and what is open. */
export const addStatementPage = (workbook: Workbook): void => {
  const paper = newPaper(workbook, { document: "Packet.Statement", title: "Itemized statement", widths: WIDTHS });
  const therapists = addTherapists(paper, addCards(paper, addPageHead(paper, "Itemized statement"), CARDS));
  height(paper, therapists, 10);
  const row = therapists + 1;
  paper.sheet.pageSetup.printTitlesRow = `${row}:${row}`;
  const totals = addBlock(paper, row, "Lines", [
    { key: "Date", header: "Date", from: 0, to: 0, format: DATE },
    { key: "Code", header: "Code", from: 1, to: 1, align: "center" },
    { key: "Modifiers", header: "Modifiers", from: 2, to: 2, align: "center" },
    { key: "Service", header: "Service", from: 3, to: 3 },
    { key: "Diagnosis", header: "Diagnosis", from: 4, to: 4 },
    { key: "Minutes", header: "Minutes", from: 5, to: 5, format: "0", align: "center" },
    { key: "Units", header: "Units", from: 6, to: 6, format: "0", align: "center" },
    { key: "Charge", header: "Charge $", from: 7, to: 7, format: MONEY, align: "right" },
    { key: "Paid", header: "Paid $", from: 8, to: 8, format: MONEY, align: "right" },
    { key: "Adjusted", header: "Adjusted $", from: 9, to: 9, format: MONEY, align: "right" },
    { key: "Balance", header: "Balance $", from: 10, to: 10, format: MONEY, align: "right" },
    { key: "Therapist", header: "Therapist", from: LAST, to: LAST, align: "center" },
  ]);
  const says = addTotals(paper, totals);
  height(paper, says, 8);
  field(paper, says + 1, 0, LAST, "Says", { font: STRONG, vertical: "middle" });
  height(paper, says + 1, 30);
};
