import { TEAL } from "../../sheet-look";
import { field, height, LABEL, lineToSign, MONEY, onTeal, QUIET, STRONG, tint, words, type Paper } from "../paper/paper";

const LINE_HEIGHT = 15;

const TOTALS = [
  ["Total charges", "Total.Charges"],
  ["Paid by the patient", "Total.PaidByPatient"],
  ["Paid by insurance", "Total.PaidByPayers"],
  ["Adjustments", "Total.Adjustments"],
] as const;

/** The sums below the charges, the balance emphasised. */
export const addTotals = (paper: Paper, row: number): number => {
  TOTALS.forEach(([label, name], at) => {
    words(paper, row + at, 5, 7, label, { align: "right", vertical: "middle" });
    field(paper, row + at, 8, 8, name, { format: MONEY, align: "right", vertical: "middle", ...(at === 0 ? { font: STRONG } : {}) });
    height(paper, row + at, LINE_HEIGHT);
  });
  const balance = row + TOTALS.length;
  words(paper, balance, 5, 7, "Balance due", { font: onTeal(), align: "right", vertical: "middle" });
  field(paper, balance, 8, 8, "Total.Balance", { font: onTeal({ size: 11 }), format: MONEY, align: "right", vertical: "middle" });
  tint(paper, balance, 5, 8, TEAL);
  height(paper, balance, 19);
  return balance + 1;
};

/** What is asked of the insurer, where to sign, and the clinic's own last line. */
export const addFoot = (paper: Paper, row: number): number => {
  height(paper, row, 10);
  field(paper, row + 1, 0, 10, "Statement", { font: STRONG, vertical: "middle" });
  tint(paper, row + 1, 0, 10);
  height(paper, row + 1, 34);
  height(paper, row + 2, 30);
  words(paper, row + 3, 0, 3, "Therapist's signature", { font: LABEL });
  words(paper, row + 3, 6, 8, "Date", { font: LABEL });
  lineToSign(paper, row + 2, 0, 3);
  lineToSign(paper, row + 2, 6, 8);
  field(paper, row + 4, 0, 10, "Footer", { font: QUIET });
  height(paper, row + 4, 24);
  return row + 5;
};
