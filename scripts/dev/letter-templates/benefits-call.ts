import { CALL_SECTIONS, type CallQuestion } from "../../../billing/documents/letters/benefits-call/call-questions";
import { addCards, type Card } from "../paper/cards";
import { newWorkbook } from "../new-workbook";
import { letterSized } from "../paper/letter-size";
import { DATE, field, height, lineToSign, STRONG, tint, type, words, type Paper } from "../paper/paper";
import { addLetterhead, addLines, addParagraph, addWritingLines, LAST, newLetter } from "./letter-page";

const CARDS: readonly (readonly Card[])[] = [
  [
    { label: "Payer", name: "Insurance.Payer", from: 0, to: 4, look: { font: STRONG } },
    { label: "Provider line", name: "Insurance.Phone", from: 5, to: 7, look: { font: STRONG } },
    { label: "Member ID", name: "Insurance.MemberId", from: 8, to: 9 },
    { label: "Group number", name: "Insurance.GroupNumber", from: 10, to: LAST },
  ],
  [
    { label: "Patient", name: "Patient.Name", from: 0, to: 4, look: { font: STRONG } },
    { label: "Birth date", name: "Patient.BirthDate", from: 5, to: 6, look: { format: DATE } },
    { label: "Patient ID", name: "Patient.Id", from: 7, to: 7 },
    { label: "Subscriber", name: "Insurance.Subscriber", from: 8, to: LAST },
  ],
];

const ASKED = type({ size: 8.5 });

/** A question in the left half of a row or in the right one. */
const addQuestion = (paper: Paper, row: number, { asks, name }: CallQuestion, from: number): void => {
  words(paper, row, from, from + 2, asks, { font: ASKED, vertical: "bottom", indent: from === 0 ? 0 : 1 });
  field(paper, row, from + 3, from + 5, name, { font: STRONG, vertical: "bottom" });
  lineToSign(paper, row, from + 3, from + 5);
};

const addSection = (paper: Paper, row: number, { heading, questions }: (typeof CALL_SECTIONS)[number]): number => {
  words(paper, row, 0, LAST, heading, { font: STRONG, vertical: "middle" });
  tint(paper, row, 0, LAST);
  height(paper, row, 16);
  const rows = Math.ceil(questions.length / 2);
  questions.forEach((question, at) => {
    addQuestion(paper, row + 1 + Math.floor(at / 2), question, at % 2 === 0 ? 0 : 6);
  });
  for (let line = row + 1; line <= row + rows; line++) height(paper, line, 23);
  return row + rows + 1;
};

/** The shipped call sheet. */
export const buildBenefitsCall = (): Promise<Uint8Array> => {
  const workbook = newWorkbook();
  const paper = newLetter(workbook, "BenefitsCall", "Benefits call");
  let row = addLetterhead(paper, 1, "Benefits call", true);
  row = addCards(paper, row, CARDS);
  row = addParagraph(paper, row, "LastCall");
  row = addLines(
    paper,
    row,
    [
      { label: "Date and time of this call", from: 0, to: 2 },
      { label: "Spoke to", from: 4, to: 5 },
      { label: "Call reference", from: 7, to: 8 },
      { label: "Called by", from: 10, to: LAST },
    ],
    24,
  );
  for (const section of CALL_SECTIONS) row = addSection(paper, row, section);
  addWritingLines(paper, row, "Anything else they said", 2);
  return letterSized(workbook);
};
