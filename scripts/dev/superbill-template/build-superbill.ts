import { addBlock } from "../paper/block";
import { newWorkbook } from "../new-workbook";
import { letterSized } from "../paper/letter-size";
import { height, STRONG, field, words, MONEY, DATE, QUIET, newPaper, type Paper } from "../paper/paper";
import { addFoot, addTotals } from "./foot";
import { addHead } from "./head";
import { addParties } from "./parties";

/** Characters of each column: date, place, code, service, modifiers, diagnoses, minutes, units, charge, paid, therapist. */
const WIDTHS = [11, 6, 8, 24, 8, 8, 7, 6, 11, 11, 11];

const addServices = (paper: Paper, row: number): number => {
  words(paper, row, 0, 3, "Services", { font: STRONG, vertical: "bottom" });
  field(paper, row, 4, 10, "Reference", { font: QUIET, align: "right", vertical: "bottom" });
  height(paper, row, 22);
  addBlock(paper, row + 1, "ServiceLines", [
    { key: "Date", header: "Date", from: 0, to: 0, format: DATE },
    { key: "PlaceOfService", header: "POS", from: 1, to: 1, align: "center" },
    { key: "Code", header: "Code", from: 2, to: 2, align: "center" },
    { key: "Service", header: "Service", from: 3, to: 3 },
    { key: "Modifiers", header: "Modifiers", from: 4, to: 4, align: "center" },
    { key: "Pointers", header: "Diagnosis", from: 5, to: 5, align: "center" },
    { key: "Minutes", header: "Minutes", from: 6, to: 6, format: "0", align: "center" },
    { key: "Units", header: "Units", from: 7, to: 7, format: "0", align: "center" },
    { key: "Charge", header: "Charge $", from: 8, to: 8, format: MONEY, align: "right" },
    { key: "Paid", header: "Patient paid $", from: 9, to: 9, format: MONEY, align: "right" },
    { key: "Provider", header: "Therapist", from: 10, to: 10, align: "center" },
  ]);
  paper.sheet.pageSetup.printTitlesRow = `${row}:${row + 1}`;
  return addTotals(paper, row + 3);
};

const addDiagnoses = (paper: Paper, row: number): number => {
  words(paper, row, 0, 3, "Diagnoses (ICD-10)", { font: STRONG, vertical: "bottom" });
  height(paper, row, 22);
  addBlock(paper, row + 1, "Diagnoses", [
    { key: "Pointer", header: "Letter", from: 0, to: 0 },
    { key: "Code", header: "Code", from: 1, to: 3 },
  ]);
  return row + 3;
};

const addProviders = (paper: Paper, row: number): number => {
  words(paper, row, 0, 3, "Treated by", { font: STRONG, vertical: "bottom" });
  height(paper, row, 22);
  addBlock(paper, row + 1, "Providers", [
    { key: "Initials", header: "Therapist", from: 0, to: 0 },
    { key: "Name", header: "Name", from: 1, to: 3 },
    { key: "Credential", header: "Credential", from: 4, to: 5 },
    { key: "LicenseNumber", header: "License number", from: 6, to: 7 },
    { key: "LicenseState", header: "License state", from: 8, to: 8 },
    { key: "Npi", header: "NPI", from: 9, to: 9 },
    { key: "Taxonomy", header: "Taxonomy", from: 10, to: 10 },
  ]);
  return row + 3;
};

const addPayments = (paper: Paper, row: number): number => {
  words(paper, row, 0, 3, "Payments received", { font: STRONG, vertical: "bottom" });
  height(paper, row, 22);
  addBlock(paper, row + 1, "Payments", [
    { key: "Date", header: "Date", from: 0, to: 0, format: DATE },
    { key: "How", header: "Paid by", from: 1, to: 7 },
    { key: "Amount", header: "Amount $", from: 8, to: 9, format: MONEY, align: "right" },
  ]);
  return row + 3;
};

/** The shipped superbill: Letter, upright, one page wide, every name of its description in one cell, no formulas. */
export const buildSuperbillTemplate = (): Promise<Uint8Array> => {
  const workbook = newWorkbook();
  const paper = newPaper(workbook, { document: "Superbill", widths: WIDTHS });
  const sections = [addHead, addParties, addDiagnoses, addProviders, addServices, addPayments, addFoot];
  sections.reduce((row, add) => add(paper, row), 1);
  return letterSized(workbook);
};
