import { addBlock, addItems } from "../paper/block";
import { addCards, type Card } from "../paper/cards";
import { newWorkbook } from "../new-workbook";
import { letterSized } from "../paper/letter-size";
import { DATE, field, height, MONEY, STRONG, tint, words, type Paper } from "../paper/paper";
import { addHeading, addLetterhead, addLines, addNamedHeading, addParagraph, addSpace, addText, LAST, newLetter } from "./letter-page";

const addAddressee = (paper: Paper, row: number): number => {
  words(paper, row, 0, 6, "Appeals department", {});
  field(paper, row + 1, 0, 6, "Insurance.Payer", { font: STRONG });
  field(paper, row + 2, 0, LAST, "Insurance.Address");
  field(paper, row + 3, 0, LAST, "Insurance.CityLine");
  for (let line = row; line < row + 4; line++) height(paper, line, 14);
  return row + 4;
};

const CARDS: readonly (readonly Card[])[] = [
  [
    { label: "Member", name: "Patient.Name", from: 0, to: 4, look: { font: STRONG } },
    { label: "Birth date", name: "Patient.BirthDate", from: 5, to: 6, look: { format: DATE } },
    { label: "Member ID", name: "Insurance.MemberId", from: 7, to: 9 },
    { label: "Group number", name: "Insurance.GroupNumber", from: 10, to: LAST },
  ],
  [
    { label: "Your claim number", name: "Claim.PayerNumber", from: 0, to: 2, look: { font: STRONG } },
    { label: "Our claim number", name: "Claim.Number", from: 3, to: 4 },
    { label: "Denied on", name: "DeniedOn", from: 5, to: 6, look: { format: DATE } },
    { label: "Appeal level", name: "Level", from: 7, to: 8, look: { format: "0" } },
    { label: "Appeal due by", name: "Deadline", from: 9, to: 10, look: { format: DATE } },
    { label: "Patient ID", name: "Patient.Id", from: 11, to: LAST },
  ],
  [
    { label: "Dates of service", name: "DatesOfService", from: 0, to: 4 },
    { label: "Treated by", name: "Therapist", from: 5, to: LAST },
  ],
];

const addDenied = (paper: Paper, row: number): number => {
  const next = addBlock(paper, row, "Lines", [
    { key: "Date", header: "Date", from: 0, to: 0, format: DATE },
    { key: "Code", header: "Code", from: 1, to: 1 },
    { key: "Service", header: "Service", from: 2, to: 3 },
    { key: "Diagnosis", header: "Diagnosis", from: 4, to: 4 },
    { key: "Minutes", header: "Minutes", from: 5, to: 5, format: "0", align: "center" },
    { key: "Units", header: "Units", from: 6, to: 6, format: "0", align: "center" },
    { key: "Reasons", header: "Your reason", from: 7, to: 10 },
    { key: "Amount", header: "Denied $", from: LAST, to: LAST, format: MONEY, align: "right" },
  ]);
  words(paper, next, 8, 10, "Total denied", { align: "right", vertical: "middle" });
  field(paper, next, LAST, LAST, "Total", { font: STRONG, format: MONEY, align: "right", vertical: "middle" });
  height(paper, next, 18);
  return next + 1;
};

const addFacts = (paper: Paper, row: number): number =>
  addItems(paper, addNamedHeading(paper, row, "FactsHeading"), "Facts", [
    { key: "About", from: 0, to: 2 },
    { key: "Services", from: 3, to: 4 },
    { key: "Text", from: 5, to: LAST, indent: 1 },
  ]);

const addRequest = (paper: Paper, row: number): number => {
  const next = addParagraph(paper, addHeading(paper, row, "What we ask for"), "Request", 30);
  tint(paper, next - 1, 0, LAST);
  return next;
};

/** The shipped appeal. */
export const buildAppeal = (): Promise<Uint8Array> => {
  const workbook = newWorkbook();
  const paper = newLetter(workbook, "Appeal", "Appeal");
  let row = addLetterhead(paper, 1, "Appeal", true);
  row = addSpace(paper, addAddressee(paper, row));
  row = addSpace(paper, addCards(paper, row, CARDS));
  row = addParagraph(paper, addText(paper, row, "To the appeals department:"), "Opening", 18);
  paper.sheet.pageSetup.printTitlesRow = `${row}:${row}`;
  row = addDenied(paper, row);
  row = addFacts(paper, row);
  row = addRequest(paper, row);
  row = addItems(paper, addHeading(paper, row, "Enclosed"), "Enclosures", [{ key: "Text", from: 0, to: LAST }]);
  addLines(paper, row, [
    { label: "Signature", from: 0, to: 4 },
    { label: "Name and title", from: 6, to: 9 },
    { label: "Date", from: 11, to: LAST },
  ]);
  return letterSized(workbook);
};
