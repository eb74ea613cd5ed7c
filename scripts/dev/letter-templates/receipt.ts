import { addBlock } from "../paper/block";
import { addCards, type Card } from "../paper/cards";
import { newWorkbook } from "../new-workbook";
import { letterSized } from "../paper/letter-size";
import { DATE, field, height, MONEY, onTeal, STRONG, tint, words, type Paper } from "../paper/paper";
import { TEAL } from "../../sheet-look";
import { addLetterhead, addLines, addParagraph, addSpace, LAST, newLetter } from "./letter-page";

const CARDS: readonly (readonly Card[])[] = [
  [
    { label: "Received from", name: "Patient.Name", from: 0, to: 4, look: { font: STRONG } },
    { label: "Patient ID", name: "Patient.Id", from: 5, to: LAST },
  ],
  [
    { label: "Receipt number", name: "Number", from: 0, to: 4 },
    { label: "For", name: "Days", from: 5, to: LAST },
  ],
];

const addTotals = (paper: Paper, row: number): number => {
  for (const [at, label, name] of [
    [0, "Total", "Total"],
    [1, "Paid", "Paid"],
  ] as const) {
    words(paper, row + at, 7, 9, label, { align: "right", vertical: "middle" });
    field(paper, row + at, 10, LAST, name, { font: STRONG, format: MONEY, align: "right", vertical: "middle" });
    height(paper, row + at, 16);
  }
  words(paper, row + 2, 7, 9, "Still due", { font: onTeal(), align: "right", vertical: "middle" });
  field(paper, row + 2, 10, LAST, "Open", { font: onTeal({ size: 11 }), format: MONEY, align: "right", vertical: "middle" });
  tint(paper, row + 2, 7, LAST, TEAL);
  height(paper, row + 2, 19);
  return row + 3;
};

/** The shipped receipt for what is on no superbill. */
export const buildReceipt = (): Promise<Uint8Array> => {
  const workbook = newWorkbook();
  const paper = newLetter(workbook, "Receipt", "Receipt");
  let row = addLetterhead(paper, 1, "Receipt", true);
  row = addSpace(paper, addCards(paper, row, CARDS));
  paper.sheet.pageSetup.printTitlesRow = `${row}:${row}`;
  row = addBlock(paper, row, "Charges", [
    { key: "Date", header: "Date", from: 0, to: 1, format: DATE },
    { key: "What", header: "For", from: 2, to: 6 },
    { key: "How", header: "Paid by", from: 7, to: 9 },
    { key: "Amount", header: "Amount $", from: 10, to: LAST, format: MONEY, align: "right" },
  ]);
  row = addSpace(paper, addTotals(paper, row));
  row = addParagraph(paper, row, "Statement", 30);
  tint(paper, row - 1, 0, LAST);
  addLines(paper, row, [
    { label: "Signature", from: 0, to: 4 },
    { label: "Date", from: 6, to: 8 },
  ]);
  return letterSized(workbook);
};
