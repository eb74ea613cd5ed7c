import type { Family } from "../../billing/rules/define-rule";
import { SEVERITY_WORDS, type Severity } from "../../billing/findings/severity";
import { counted } from "../../billing/findings/words";

/** Rule families as a biller names them. */
export const FAMILY_WORDS: Readonly<Record<Family, string>> = {
  records: "Reading the workbook",
  units: "Units and time",
  codes: "Codes and modifiers",
  diagnoses: "Diagnoses",
  prescriptions: "Prescriptions",
  authorizations: "Authorizations",
  limits: "Visit and dollar limits",
  benefits: "Coverage and patient share",
  providers: "The clinic and its therapists",
  claims: "Claims and deadlines",
  payments: "Payments",
};

/** "3 Must fix", "11 Review", "4 Tips", "1 Tip". */
export const severityCount = (severity: Severity, count: number): string =>
  severity === "note" ? counted(count, SEVERITY_WORDS.note) : `${count} ${SEVERITY_WORDS[severity]}`;

/** "9:14 AM". */
export const timeOfDay = (when: Date): string => when.toLocaleTimeString("en-US", { hour: "numeric", minute: "2-digit" });

export const checkWords = {
  checkNow: "Check now",
  checkAgain: "Check again",
  checking: "Checking...",
  beforeFirst: "Press Check now. It reads the sheets and changes nothing.",
  cancel: "Cancel",
  tryAgain: "Try again",
  stopped: "Stopped. Nothing was changed.",
  stages: { waiting: "Waiting for Excel", reading: "Reading the sheets", checking: "Checking" },
  progress: (done: number, of: number) => `Checking ${done.toLocaleString("en-US")} of ${of.toLocaleString("en-US")} visits`,
  fault: "The check stopped because of a fault in ClaimSheet. Nothing was changed. Copy the details and report them.",
  stillEditing: "Excel has not answered yet. If you are typing in a cell, press Enter, then the check goes on.",
  severities: "Show only",
  behind: "The workbook changed since. Press Check again.",
  rowChecked: (rows: number, mustFix: number, review: number) =>
    `${rows === 1 ? "Row" : `${rows} rows`} checked again. ${mustFix + review === 0 ? "No problems there." : `${mustFix} must fix${review > 0 ? `, ${review} to review` : ""}.`}`,
  checked: (visits: number, at: string) => `${counted(visits, "visit")} checked, ${at}`,
  finished: (mustFix: number, review: number, tips: number) =>
    `Check finished. ${mustFix} must fix, ${review} to review, ${counted(tips, "tip")}.`,
  finishedClean: (visits: number) => `Check finished. No problems found in ${counted(visits, "visit")}.`,
  clean: (visits: number) => `No problems found in ${counted(visits, "visit")}.`,
  readyToBill: (visits: number) => `Ready to bill: ${counted(visits, "visit")}.`,
  cleanNote: "ClaimSheet cannot see what the payer decides.",
  noneOfThese: "Nothing of this kind in the list.",
  showAll: "Show all findings",
  onlyRule: (summary: string) => `Only: ${summary}`,
  findingsCounted: (count: number) => (count === 1 ? "finding" : "findings"),
  showMore: (more: number) => `Show ${more} more`,
  nextFinding: "Next finding",
  previousFinding: "Previous finding",
  position: (at: number, of: number) => `${at} of ${of}`,
  switchedOff: (count: number) => `${counted(count, "finding")} of rules that are switched off`,
  programError: (rule: string) => `One check stopped (rule ${rule}). The others ran.`,
  copyDetails: "Copy details",
  copied: "Copied.",
  notCopied: "Copying is not allowed here. Select the text and press Ctrl+C.",
  findings: "Findings",
  copyJson: "Copy findings as JSON",
} as const;

export const findingWords = {
  goToCell: "Go to cell",
  copyAddress: "Copy address",
  more: "More actions",
  explain: "Explain",
  hideExplanation: "Hide explanation",
  showKind: "Show all of this kind",
  copy: "Copy",
  place: (sheet: string, row: number, column: string) => `${sheet} row ${row}, ${column}`,
  ignoredBefore: (reason: string, on: string | undefined) =>
    `You ignored this${on === undefined ? "" : ` on ${on}`} (${reason}); the facts changed since.`,
  why: "Why it matters",
  source: "Where the rule is from",
  settings: "What switches it",
  sum: "How it is worked out",
  decidedBy: "What decided",
  known: (how: string) => `How it is known: ${how}`,
  goToRow: "Go to row",
  rule: (id: string) => `Rule ${id}`,
} as const;
