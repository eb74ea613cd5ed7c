import type { Workbook } from "exceljs";
import { addBlock } from "../paper/block";
import { DATE, newPaper } from "../paper/paper";
import { addHeading, LAST } from "../letter-templates/letter-page";
import { addPageHead } from "./page-head";

/** Number, payer, first and last day, how much, used here, codes, who agreed. */
const WIDTHS = [9, 9, 10, 10, 11, 11, 7, 7, 10, 10, 9, 9];

/** What the payer agreed to, and which days are counted under it. */
export const addAuthorizationPage = (workbook: Workbook): void => {
  const paper = newPaper(workbook, { document: "Packet.Authorization", title: "Authorization", widths: WIDTHS });
  const next = addBlock(paper, addPageHead(paper, "Authorization"), "Authorizations", [
    { key: "Number", header: "Number, box 23", from: 0, to: 1 },
    { key: "Payer", header: "Payer", from: 2, to: 3 },
    { key: "Starts", header: "Starts", from: 4, to: 4, format: DATE },
    { key: "Ends", header: "Ends", from: 5, to: 5, format: DATE },
    { key: "Amount", header: "For", from: 6, to: 7 },
    { key: "UsedHere", header: "Used here", from: 8, to: 8 },
    { key: "Codes", header: "Codes", from: 9, to: 9 },
    { key: "ApprovedBy", header: "Approved by", from: 10, to: LAST },
  ]);
  addBlock(paper, addHeading(paper, next, "Counted under it"), "Visits", [
    { key: "Date", header: "Date of service", from: 0, to: 2, format: DATE },
    { key: "Number", header: "Authorization", from: 3, to: 6 },
    { key: "Counted", header: "Counts", from: 7, to: LAST },
  ]);
};
