import { isoDate } from "../values/calendar-date";
import type { Finding } from "../findings/finding";
import type { CheckJson } from "./check-schema";
import type { CheckReport } from "./check-workbook";

export interface CheckJsonOptions {
  /** Adds people's names; IDs are always there. */
  readonly showNames?: boolean;
}

/** Plain JSON of a finding, fields in the contract's order; what is not known is left out. */
const findingJson = (found: Finding, names: ReadonlyMap<string, string> | undefined): CheckJson["findings"][number] => {
  const patientName = found.patient === undefined ? undefined : names?.get(found.patient);
  return {
    rule: found.rule,
    severity: found.severity,
    sheet: found.sheet,
    cell: found.cell,
    row: found.row,
    column: found.column,
    ...(found.visit === undefined ? {} : { visit: found.visit }),
    ...(found.patient === undefined ? {} : { patient: found.patient }),
    ...(patientName === undefined ? {} : { patientName }),
    ...(found.payer === undefined ? {} : { payer: found.payer }),
    message: found.message,
    remedy: found.remedy,
    details: structuredDetails(found.details),
    fixes: found.fixes.map((fix) => ({ label: fix.label, writes: fix.writes.map((write) => ({ ...write })) })),
    key: found.key,
    fingerprint: found.fingerprint,
    ...(found.ignoredBefore === undefined ? {} : { ignoredBefore: ignoredJson(found.ignoredBefore) }),
  };
};

const structuredDetails = (details: Finding["details"]): CheckJson["findings"][number]["details"] =>
  Object.fromEntries(
    Object.entries(details).map(([word, value]) => [word, typeof value === "object" ? ([...value] as string[] | number[]) : value]),
  );

const ignoredJson = (earlier: NonNullable<Finding["ignoredBefore"]>): { on?: string; reason: string } => ({
  ...(earlier.on === undefined ? {} : { on: earlier.on }),
  reason: earlier.reason,
});

/** The report as the contract's JSON; the same in the pane, the page and on the command line. */
export const checkJson = (file: string, report: CheckReport, options: CheckJsonOptions = {}): CheckJson => ({
  schema: "claimsheet.check/1",
  file,
  today: isoDate(report.today),
  read: report.read.map(({ table, sheet, headerRow, rows, used, skipped }) => ({
    table,
    sheet,
    headerRow,
    rows,
    used,
    skipped: skipped.map((row) => ({ ...row })),
  })),
  summary: { ...report.summary },
  findings: report.findings.map((found) => findingJson(found, options.showNames === true ? report.patientNames : undefined)),
  ignored: report.ignored.map(({ key, rule }) => ({ key, rule })),
  switchedOff: report.switchedOff.map(({ rule, payer, count }) => ({ rule, ...(payer === undefined ? {} : { payer }), count })),
  programErrors: report.programErrors.map((fault) => ({ ...fault })),
});
