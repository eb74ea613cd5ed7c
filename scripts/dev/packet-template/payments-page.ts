import type { Workbook } from "exceljs";
import { TEAL } from "../../sheet-look";
import { addBlock } from "../paper/block";
import { DATE, field, height, MONEY, onTeal, tint, words } from "../paper/paper";
import { LAST, newLetter } from "../letter-templates/letter-page";
import { addPageHead } from "./page-head";

/** Each payment, and their sum, which the statement calls paid. */
export const addPaymentsPage = (workbook: Workbook): void => {
  const paper = newLetter(workbook, "Packet.Payments", "Proof of payment");
  const total = addBlock(paper, addPageHead(paper, "Proof of payment"), "Payments", [
    { key: "Date", header: "Received on", from: 0, to: 2, format: DATE },
    { key: "How", header: "Paid by", from: 3, to: 8 },
    { key: "Amount", header: "Amount $", from: 9, to: LAST, format: MONEY, align: "right" },
  ]);
  words(paper, total, 0, 8, "Paid", { font: onTeal(), align: "right", vertical: "middle" });
  field(paper, total, 9, LAST, "Total", { font: onTeal(), format: MONEY, align: "right", vertical: "middle" });
  tint(paper, total, 0, LAST, TEAL);
  height(paper, total, 19);
  height(paper, total + 1, 8);
  field(paper, total + 2, 0, LAST, "Says", { vertical: "middle" });
  height(paper, total + 2, 30);
};
