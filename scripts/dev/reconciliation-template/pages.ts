import type { Workbook } from "exceljs";
import { addHeading, addTable, addTitle, COUNT, DATE, MONEY, newPage, repeatAtTop, type Column } from "./page";

const PATIENT: readonly Column[] = [
  { key: "Patient", header: "Patient" },
  { key: "Date", header: "Date", format: DATE },
  { key: "Code", header: "Code" },
  { key: "Claim", header: "Claim" },
];

const AGES: readonly Column[] = [
  { key: "Days30", header: "0-30 days", format: MONEY },
  { key: "Days60", header: "31-60", format: MONEY },
  { key: "Days90", header: "61-90", format: MONEY },
  { key: "Days120", header: "91-120", format: MONEY },
  { key: "Older", header: "121 and more", format: MONEY },
  { key: "Total", header: "Total", format: MONEY },
];

export const addMatches = (workbook: Workbook): void => {
  const page = newPage(workbook, "Matches", [7, 15, 18, 10, 8, 10, 10, 10, 10, 10, 9, 52]);
  const row = addTitle(page, "Matches", "Each answer of a payer with the line it is about. Likely ones wait for a person.");
  repeatAtTop(page, row);
  addTable(page, row, "Matches", [
    { key: "Grade", header: "Match" },
    { key: "Number", header: "Payment" },
    ...PATIENT,
    { key: "Billed", header: "Billed", format: MONEY },
    { key: "Paid", header: "Paid", format: MONEY },
    { key: "Share", header: "Patient's", format: MONEY },
    { key: "WriteOff", header: "Write-off", format: MONEY },
    { key: "Other", header: "Other", format: MONEY },
    { key: "Why", header: "Why" },
  ]);
};

export const addUnmatched = (workbook: Workbook): void => {
  const page = newPage(workbook, "Unmatched", [22, 15, 12, 10, 8, 10, 10, 52, 34]);
  const row = addTitle(page, "Without a match", "Answers for which no line was found, or several that nothing tells apart.");
  repeatAtTop(page, row);
  addTable(page, row, "Unmatched", [
    { key: "Payer", header: "Payer" },
    { key: "Number", header: "Payment" },
    { key: "Claim", header: "Claim" },
    { key: "Date", header: "Date", format: DATE },
    { key: "Code", header: "Code" },
    { key: "Billed", header: "Billed", format: MONEY },
    { key: "Paid", header: "Paid", format: MONEY },
    { key: "Why", header: "Why" },
    { key: "Perhaps", header: "Perhaps" },
  ]);
};

export const addDenials = (workbook: Workbook): void => {
  const page = newPage(workbook, "Denials", [11, 18, 10, 8, 11, 22, 11, 9, 36, 40, 11]);
  const title = addTitle(
    page,
    "Denials and underpayments",
    "The most money with the fewest days left first. What can still be paid is never written off.",
  );
  repeatAtTop(page, title);
  const row = addTable(page, title, "Denials", [
    { key: "Amount", header: "Amount", format: MONEY },
    ...PATIENT,
    { key: "Payer", header: "Payer" },
    { key: "Due", header: "Appeal by", format: DATE },
    { key: "DaysLeft", header: "Days left", format: COUNT },
    { key: "Reasons", header: "Reason" },
    { key: "Remedy", header: "What to do" },
    { key: "WriteOff", header: "Write off?" },
  ]);
  const next = addTable(page, addHeading(page, row, "Paid below what the contract or the payer itself allows"), "Underpayments", [
    { key: "Short", header: "Short", format: MONEY },
    ...PATIENT,
    { key: "Payer", header: "Payer" },
    { key: "Counted", header: "Paid and patient's", format: MONEY },
    { key: "Expected", header: "Should be", format: MONEY },
  ]);
  addTable(page, addHeading(page, next, "The payer leaves the patient another part than the plan"), "ShareDifferences", [
    { key: "Posted", header: "Posted", format: MONEY },
    ...PATIENT,
    { key: "Expected", header: "By the plan", format: MONEY },
  ]);
};

export const addAgeing = (workbook: Workbook): void => {
  const page = newPage(workbook, "Ageing", [34, 14, 14, 14, 14, 14, 15]);
  const title = addTitle(
    page,
    "Open by age",
    "Days from the day of service. A line is split between its insurer and its patient; credits are on their own sheet.",
  );
  const row = addTable(page, addHeading(page, title, "With insurers"), "AgeingPayers", [{ key: "Who", header: "Payer" }, ...AGES]);
  addTable(page, addHeading(page, row, "With patients"), "AgeingPatients", [{ key: "Who", header: "Patient" }, ...AGES]);
};

export const addDeposits = (workbook: Workbook): void => {
  const page = newPage(workbook, "Deposits", [16, 11, 12, 48, 34, 12, 9]);
  const title = addTitle(page, "Deposits", "What reached the bank, and what should have.");
  repeatAtTop(page, title);
  const row = addTable(page, title, "Deposits", [
    { key: "Ref", header: "Deposit" },
    { key: "Date", header: "Date", format: DATE },
    { key: "Amount", header: "Amount", format: MONEY },
    { key: "Holds", header: "Payments in it" },
    { key: "Explained", header: "Explained" },
    { key: "Unexplained", header: "Unexplained", format: MONEY },
    { key: "Age", header: "Days ago", format: COUNT },
  ]);
  addTable(page, addHeading(page, row, "Payments without a deposit"), "MissingDeposits", [
    { key: "Number", header: "Payment" },
    { key: "Date", header: "Date", format: DATE },
    { key: "Amount", header: "Amount", format: MONEY },
    { key: "What", header: "From" },
    { key: "Age", header: "Days ago", format: COUNT },
  ]);
};

export const addCredits = (workbook: Workbook): void => {
  const page = newPage(workbook, "Credits", [28, 18, 12, 12, 12, 12, 13, 13]);
  const title = addTitle(page, "Credits", "To give back, line by line: never netted between patients, nor between a payer and a patient.");
  const row = addTable(page, addHeading(page, title, "Credits"), "Credits", [
    { key: "OwedTo", header: "Owed to" },
    ...PATIENT,
    { key: "Amount", header: "Amount", format: MONEY },
  ]);
  const next = addTable(page, addHeading(page, row, "Taken back by payers"), "Takebacks", [
    { key: "Payer", header: "Payer" },
    { key: "Patient", header: "Patient" },
    { key: "Received", header: "Received", format: DATE },
    { key: "Date", header: "Service", format: DATE },
    { key: "Amount", header: "Amount", format: MONEY },
  ]);
  addTable(page, addHeading(page, next, "What patients paid"), "PatientMoney", [
    { key: "Patient", header: "Patient" },
    { key: "Received", header: "Payments", format: MONEY },
    { key: "Matched", header: "On visits", format: MONEY },
    { key: "Unapplied", header: "On none", format: MONEY },
    { key: "Since", header: "Since", format: DATE },
    { key: "OverApplied", header: "Too much", format: MONEY },
    { key: "OnlyInVisits", header: "Visits alone", format: MONEY },
    { key: "PackagesLeft", header: "Packages left", format: MONEY },
  ]);
};
