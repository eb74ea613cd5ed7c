import { z } from "zod";
import { isoDate } from "../values/calendar-date";
import type { Finding } from "../findings/finding";
import { SEVERITIES } from "../findings/severity";
import type { CheckReport } from "./check-workbook";

const cell = z.union([z.null(), z.number(), z.string(), z.boolean(), z.object({ error: z.string() })]);
const detail = z.union([z.number(), z.string(), z.boolean(), z.array(z.string()), z.array(z.number())]);
const skipped = z.object({ row: z.int(), reason: z.enum(["blank row", "totals row", "repeated header", "banner"]) });

const finding = z.object({
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  sheet: z.string(),
  cell: z.string(),
  row: z.int(),
  column: z.string(),
  visit: z.string().optional(),
  patient: z.string().optional(),
  patientName: z.string().optional(),
  payer: z.string().optional(),
  message: z.string(),
  remedy: z.string(),
  details: z.record(z.string(), detail),
  fixes: z.array(
    z.object({ label: z.string(), writes: z.array(z.object({ sheet: z.string(), cell: z.string(), value: cell, was: cell })) }),
  ),
  key: z.string(),
  fingerprint: z.string(),
  ignoredBefore: z.object({ on: z.string().optional(), reason: z.string() }).optional(),
});

/** What `claimsheet check --json` prints for one file (contracts section 2). */
export const checkSchema = z.object({
  schema: z.literal("claimsheet.check/1"),
  file: z.string(),
  today: z.string(),
  read: z.array(
    z.object({ table: z.string(), sheet: z.string(), headerRow: z.int(), rows: z.int(), used: z.int(), skipped: z.array(skipped) }),
  ),
  summary: z.object({ error: z.int(), warning: z.int(), note: z.int() }),
  findings: z.array(finding),
  ignored: z.array(z.object({ key: z.string(), rule: z.string() })),
  switchedOff: z.array(z.object({ rule: z.string(), payer: z.string().optional(), count: z.int() })),
  programErrors: z.array(z.object({ rule: z.string(), cause: z.string() })),
});

export type CheckJson = z.infer<typeof checkSchema>;

/** A file of a batch that could not be read. */
export const unreadableFileSchema = z.object({
  schema: z.literal("claimsheet.check/1"),
  file: z.string(),
  error: z.object({ code: z.string(), message: z.string() }),
});

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
