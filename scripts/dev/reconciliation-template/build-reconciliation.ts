import type { Workbook } from "exceljs";
import { newWorkbook } from "../new-workbook";
import { letterSized } from "../paper/letter-size";
import { addAgeing, addCredits, addDenials, addDeposits, addMatches, addUnmatched } from "./pages";
import { addHeading, addTable, addTitle, COUNT, DATE, field, LABEL, MONEY, newPage, STRONG, words, type Page } from "./page";

/** A label with its amount or count; the column from 0. */
type Entry = readonly [label: string, name: string, format: string];

const CHARGES: readonly Entry[] = [
  ["Charges", "Charges", MONEY],
  ["less paid by payers", "PaidByPayers", MONEY],
  ["less paid by patients", "PaidByPatients", MONEY],
  ["less written off", "WrittenOff", MONEY],
  ["less otherwise adjusted", "OtherAdjusted", MONEY],
  ["Still open", "Open", MONEY],
];

const WORK: readonly Entry[] = [
  ["Exact matches", "Exact", COUNT],
  ["Likely matches", "Likely", COUNT],
  ["Without a match", "UnmatchedCount", COUNT],
  ["Sums that do not add up", "ImbalanceCount", COUNT],
  ["At stake in denials", "DenialTotal", MONEY],
  ["Short of contracts", "UnderpaidTotal", MONEY],
];

const MONEY_AT_THE_BANK: readonly Entry[] = [
  ["Deposits", "DepositTotal", MONEY],
  ["in payments or explained", "DepositExplained", MONEY],
  ["unexplained", "DepositUnexplained", MONEY],
  ["Payments without a deposit", "MissingTotal", MONEY],
  ["To give back to payers", "CreditPayers", MONEY],
  ["To give back to patients", "CreditPatients", MONEY],
];

const addEntries = (page: Page, row: number, column: number, entries: readonly Entry[]): void => {
  entries.forEach(([label, name, format], at) => {
    const isSum = name === "Open" || name === "Charges";
    words(page, row + at, column, column + 1, label, isSum ? { font: STRONG } : {});
    field(page, row + at, column + 2, column + 2, name, isSum ? { font: STRONG, format } : { format });
    page.sheet.getRow(row + at).height = 15;
  });
};

const addSummary = (workbook: Workbook): void => {
  const page = newPage(workbook, "Summary", [18, 14, 12, 12, 12, 12, 12, 12, 12, 12]);
  const title = addTitle(page, "Reconciliation", "Every cent of each payment and each deposit in one place; nothing is made up to fit.");
  field(page, title, 0, 3, "Practice.Name", { font: STRONG });
  field(page, title, 4, 6, "Span");
  words(page, title, 7, 7, "As of", { font: LABEL, align: "right" });
  field(page, title, 8, 8, "AsOf", { format: DATE });
  page.sheet.getRow(title).height = 15;
  const row = title + 2;
  addEntries(page, row, 0, CHARGES);
  addEntries(page, row, 3, WORK);
  addEntries(page, row, 6, MONEY_AT_THE_BANK);
  const ageing = row + CHARGES.length + 1;
  words(page, ageing, 0, 1, "Open with insurers");
  field(page, ageing, 2, 2, "InsurerOpen", { format: MONEY });
  words(page, ageing, 3, 4, "Open with patients");
  field(page, ageing, 5, 5, "PatientOpen", { format: MONEY });
  words(page, ageing, 6, 7, "Lines");
  field(page, ageing, 8, 8, "Lines", { format: COUNT });
  const payments = addTable(page, addHeading(page, ageing + 2, "Payments"), "Payments", [
    { key: "Payer", header: "Payer" },
    { key: "Number", header: "Payment" },
    { key: "Date", header: "Date", format: DATE },
    { key: "Total", header: "Total", format: MONEY },
    { key: "Posted", header: "Posted", format: MONEY },
    { key: "Exact", header: "Exact", format: MONEY },
    { key: "Likely", header: "Likely", format: MONEY },
    { key: "Unmatched", header: "No match", format: MONEY },
    { key: "Adjustments", header: "Adjusted", format: MONEY },
    { key: "Left", header: "Left over", format: MONEY },
  ]);
  addTable(page, addHeading(page, payments, "What does not add up"), "Imbalances", [
    { key: "Where", header: "File, line" },
    { key: "What", header: "What", wide: 8 },
    { key: "Difference", header: "Difference", format: MONEY },
  ]);
};

/** The shipped report: Letter, landscape, one page wide, a sheet for each question, no formulas. */
export const buildReconciliationTemplate = (): Promise<Uint8Array> => {
  const workbook = newWorkbook();
  for (const add of [addSummary, addMatches, addUnmatched, addDenials, addAgeing, addDeposits, addCredits]) add(workbook);
  return letterSized(workbook);
};
