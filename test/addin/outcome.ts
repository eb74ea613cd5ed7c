import type { Finding, Fix } from "../../billing/findings/finding";
import type { CheckReport } from "../../billing/tasks/check-workbook";
import { cents } from "../../billing/values/cents";
import type { CalendarDate } from "../../billing/values/calendar-date";
import type { CheckOutcome, RuleInWords } from "../../addin/check/job";
import { overview } from "./overview";

const TODAY = 20_780 as CalendarDate;

export const finding = (row: number, more: Partial<Finding> = {}): Finding => ({
  rule: "units-exceed-minutes",
  severity: "error",
  sheet: "Visits",
  sheetIndex: 1,
  cell: `H${row}`,
  row,
  columnIndex: 7,
  column: "Units",
  visit: `V-${row}`,
  patient: "P-0042",
  message: `5 units billed for 60 minutes on row ${row}; 60 minutes support 4.`,
  remedy: "Lower the units or correct the documented minutes.",
  details: { billed: 5, minutes: 60, supported: 4 },
  fixes: [],
  key: `units-exceed-minutes Visits ${row}`,
  fingerprint: '{"billed":5}',
  ...more,
});

/** "Set 4 units" in the Units cell of a row. */
export const setUnits = (row: number, value = 4): Fix => ({
  label: `Set ${value} units`,
  writes: [{ sheet: "Visits", cell: `H${row}`, was: 5, value }],
  identity: [{ sheet: "Visits", cell: `B${row}`, was: "P-0042" }],
});

/** A finding with one fix. */
export const fixable = (row: number, more: Partial<Finding> = {}): Finding => finding(row, { fixes: [setUnits(row)], ...more });

export const openEnded = (row: number): Finding =>
  finding(row, {
    rule: "prescription-open-ended",
    severity: "warning",
    sheet: "Prescriptions",
    message: `Rx on row ${row} has no end.`,
    key: `rx ${row}`,
  });

export const textNumber = (row: number): Finding =>
  finding(row, { rule: "number-stored-as-text", severity: "note", message: `Row ${row} holds a number as text.`, key: `text ${row}` });

const inWords = (family: RuleInWords["family"], summary: string): RuleInWords => ({
  family,
  summary,
  why: "A payer pays timed codes by units.",
  source: "Medicare Claims Processing Manual, chapter 5",
  settings: undefined,
});

const RULES = {
  "units-exceed-minutes": inWords("units", "More units than the minutes support."),
  "prescription-open-ended": inWords("prescriptions", "The prescription has no end."),
  "number-stored-as-text": inWords("records", "A number is stored as text."),
};

const summaryOf = (findings: readonly Finding[]): CheckReport["summary"] => {
  const count = (severity: Finding["severity"]): number => findings.filter((found) => found.severity === severity).length;
  return { error: count("error"), warning: count("warning"), note: count("note") };
};

/** What a check gave, as the screens are handed it. */
export const outcome = (findings: readonly Finding[], report: Partial<CheckReport> = {}): CheckOutcome => ({
  file: "clinic.xlsx",
  dateSystem: 1900,
  report: {
    today: TODAY,
    read: [
      {
        table: "Visits",
        sheet: "Visits",
        headerRow: 1,
        rows: 312,
        used: 310,
        skipped: [
          { row: 41, reason: "totals row" },
          { row: 42, reason: "blank row" },
        ],
        columns: [{ ours: "Units", theirs: "Units", cell: "H1" }],
        unknown: ["Mood"],
        hiddenRows: 0,
      },
    ],
    visits: 300,
    summary: summaryOf(findings),
    findings,
    ignored: [],
    switchedOff: [],
    programErrors: [],
    patientNames: new Map([["P-0042", "Whitfield, Dana"]]),
    ...report,
  },
  inspected: { sheets: [], otherSheets: ["Rent"] },
  rules: RULES,
  readyToBill: { patients: [{ patient: "P-0042", visits: 2, charges: cents(36_000) }], visits: 2, charges: cents(36_000), held: 1 },
  overview: overview(),
  received: {
    months: [{ month: "2026-11", from: "Payer", payer: "Evergreen Health", rows: 3, paid: cents(31_203) }],
    total: cents(31_203),
    rows: 3,
    unread: 1,
  },
});
