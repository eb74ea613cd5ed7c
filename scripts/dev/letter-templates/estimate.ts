import { addBlock, addItems } from "../paper/block";
import { addCards, type Card } from "../paper/cards";
import { newWorkbook } from "../new-workbook";
import { letterSized } from "../paper/letter-size";
import { DATE, field, height, MONEY, onTeal, STRONG, tint, words, type Paper } from "../paper/paper";
import { TEAL } from "../../sheet-look";
import { addLetterhead, addNamedHeading, addParagraph, addSpace, LAST, newLetter } from "./letter-page";

const CARDS: readonly (readonly Card[])[] = [
  [
    { label: "Patient", name: "Patient.Name", from: 0, to: 4, look: { font: STRONG } },
    { label: "Birth date", name: "Patient.BirthDate", from: 5, to: 6, look: { format: DATE } },
    { label: "Patient ID", name: "Patient.Id", from: 7, to: LAST },
  ],
  [
    { label: "Insurance", name: "Insurance.Payer", from: 0, to: 4 },
    { label: "Member ID", name: "Insurance.MemberId", from: 5, to: 8 },
    { label: "Group number", name: "Insurance.GroupNumber", from: 9, to: LAST },
  ],
];

const TOTALS = [
  ["Charges", "Total.Charges"],
  ["less written off", "Total.WrittenOff"],
  ["less paid by insurance", "Total.InsurancePays"],
  ["Your part", "Total.PatientPays"],
  ["Paid already", "Total.Paid"],
] as const;

const addTotals = (paper: Paper, row: number): number => {
  TOTALS.forEach(([label, name], at) => {
    const isSum = name === "Total.PatientPays";
    const font = isSum ? { font: STRONG } : {};
    words(paper, row + at, 6, 9, label, { ...font, align: "right", vertical: "middle" });
    field(paper, row + at, 10, LAST, name, { ...font, format: MONEY, align: "right", vertical: "middle" });
    height(paper, row + at, 15);
  });
  const due = row + TOTALS.length;
  words(paper, due, 6, 9, "Left to pay, by this estimate", { font: onTeal(), align: "right", vertical: "middle" });
  field(paper, due, 10, LAST, "Total.Due", { font: onTeal({ size: 11 }), format: MONEY, align: "right", vertical: "middle" });
  tint(paper, due, 6, LAST, TEAL);
  height(paper, due, 19);
  return due + 1;
};

const addVisits = (paper: Paper, row: number): number => {
  const amount = (key: string, header: string, at: number) => ({ key, header, from: at, to: at, format: MONEY, align: "right" }) as const;
  const next = addBlock(paper, row, "Visits", [
    { key: "Date", header: "Date", from: 0, to: 0, format: DATE },
    { key: "Services", header: "Services", from: 1, to: 2 },
    amount("Charge", "Charge $", 3),
    amount("WrittenOff", "Written off", 4),
    amount("InsurancePays", "Insurance", 5),
    amount("Deductible", "Deductible", 6),
    amount("Copay", "Copay", 7),
    amount("Coinsurance", "Coinsurance", 8),
    amount("Other", "Other", 9),
    { key: "PatientPays", header: "Your part $", from: 10, to: LAST, format: MONEY, align: "right" },
  ]);
  paper.sheet.pageSetup.printTitlesRow = `${row}:${row}`;
  return addTotals(paper, next);
};

/** The shipped estimate. */
export const buildEstimate = (): Promise<Uint8Array> => {
  const workbook = newWorkbook();
  const paper = newLetter(workbook, "Estimate", "Estimate");
  let row = addLetterhead(paper, 1, "Estimate", true);
  row = addCards(paper, row, CARDS);
  row = addParagraph(paper, addSpace(paper, row), "Opening", 18);
  row = addVisits(paper, row);
  row = addNamedHeading(paper, row, "StepsHeading");
  row = addItems(paper, row, "Steps", [
    { key: "Words", from: 0, to: 6 },
    { key: "Amount", from: 7, to: 8, align: "right" },
  ]);
  row = addParagraph(paper, addSpace(paper, row), "RestsOn", 18);
  row = addParagraph(paper, row, "NoPromise", 30);
  tint(paper, row - 1, 0, LAST);
  return letterSized(workbook);
};
