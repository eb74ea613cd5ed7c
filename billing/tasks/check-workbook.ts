import { listedName } from "../records/patients";
import { usDate, type CalendarDate } from "../values/calendar-date";
import type { Finding, ProgramError } from "../findings/finding";
import type { Severity } from "../findings/severity";
import { buildLedger, type Ledger } from "../ledger/ledger";
import { allRules } from "../rules/all-rules";
import { runRules, type OnProgress, type RuleRun } from "../rules/run-rules";
import { applyIgnored, applySettings, type SwitchedOff } from "../rules/settings";
import { readRecords } from "../workbook/read-records";
import type { SheetReceipt } from "../workbook/receipt";
import type { Workbook } from "../workbook/workbook";
import type { Circumstances } from "./circumstances";

export interface CheckReport {
  /** The day that counted as today. */
  readonly today: CalendarDate;
  /** One receipt per sheet that was read. */
  readonly read: readonly SheetReceipt[];
  /** How many visits with a readable date and patient were looked at. */
  readonly visits: number;
  readonly summary: Readonly<Record<Severity, number>>;
  readonly findings: readonly Finding[];
  readonly ignored: readonly Finding[];
  readonly switchedOff: readonly SwitchedOff[];
  readonly programErrors: readonly ProgramError[];
  /** Names by Patient ID, for the user's own screen and --show-names. */
  readonly patientNames: ReadonlyMap<string, string>;
}

const summaryOf = (findings: readonly Finding[]): Record<Severity, number> => {
  const summary = { error: 0, warning: 0, note: 0 };
  for (const finding of findings) summary[finding.severity]++;
  return summary;
};

const namesOf = (ledger: Ledger): ReadonlyMap<string, string> =>
  new Map(
    ledger.records.patients.flatMap((patient) => (patient.patientId === undefined ? [] : [[patient.patientId, listedName(patient) ?? ""]])),
  );

/** A check with what was worked out on the way, for the tasks beside it and for the next check. */
export interface CheckedWorkbook {
  readonly workbook: Workbook;
  readonly ledger: Ledger;
  readonly run: RuleRun;
  readonly report: CheckReport;
}

const check = (
  workbook: Workbook,
  on: Circumstances,
  before: CheckedWorkbook | undefined,
  onProgress: OnProgress | undefined,
): CheckedWorkbook => {
  const records = readRecords(workbook, before?.ledger.records);
  const today = on.today ?? records.practice.checkAsOf ?? on.clock;
  const ledger = buildLedger(records, today, before?.ledger);
  const running = allRules.filter((rule) => (!on.onlyRules || on.onlyRules.includes(rule.id)) && !on.skipRules?.includes(rule.id));
  const run = runRules(running, ledger, { known: allRules, before: before?.run, onProgress });
  const set = applySettings(run.findings, records.ruleSettings);
  const { findings, ignored } = applyIgnored(set.findings, records.ignored, (row) => (row.on === undefined ? undefined : usDate(row.on)));
  const report = {
    today,
    read: records.receipts,
    visits: ledger.patients.reduce((count, patient) => count + patient.visits.length, 0),
    summary: summaryOf(findings),
    findings,
    ignored,
    switchedOff: set.switchedOff,
    programErrors: run.programErrors,
    patientNames: namesOf(ledger),
  };
  return { workbook, ledger, run, report };
};

/** Reads the workbook's sheets, runs the rules and applies the clinic's own settings. Changes nothing. */
export const openCheck = (workbook: Workbook, on: Circumstances, onProgress?: OnProgress): CheckedWorkbook =>
  check(workbook, on, undefined, onProgress);

/**
 * The check of a workbook that was checked before a change, with the very report that `openCheck` gives. Rows and sheets that are still
 * the same objects (`replaceRows`) are not read again, and patients none of whose rows changed are not checked again.
 */
export const checkAgain = (before: CheckedWorkbook, workbook: Workbook, on: Circumstances, onProgress?: OnProgress): CheckedWorkbook =>
  check(workbook, on, before, onProgress);

/** The report of a check made once. */
export const checkWorkbook = (workbook: Workbook, on: Circumstances): CheckReport => openCheck(workbook, on).report;
