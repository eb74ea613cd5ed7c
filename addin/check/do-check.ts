import { allRules } from "../../billing/rules/all-rules";
import { checkAgain, openCheck, type CheckedWorkbook, type CheckReport } from "../../billing/tasks/check-workbook";
import { inspectWorkbook } from "../../billing/tasks/inspect-workbook";
import { overviewOf } from "../../billing/tasks/overview-of";
import { paymentsReceived } from "../../billing/tasks/payments-received";
import { readyToBill } from "../../billing/tasks/ready-to-bill";
import type { CalendarDate } from "../../billing/values/calendar-date";
import { replaceRows, type ChangedRows } from "../../billing/workbook/replace-rows";
import { withEdits } from "../../billing/workbook/with-edits";
import type { Workbook } from "../../billing/workbook/workbook";
import { readClinic } from "../../files/xlsx/read-clinic";
import type { OnProgress } from "./check-session";
import type { CheckJob, CheckOutcome, RuleInWords } from "./job";

/** A check that is done, with all that the next re-check builds on. */
export interface CheckDone {
  readonly file: string;
  readonly checked: CheckedWorkbook;
}

const workbookOf = (job: CheckJob): Workbook | Promise<Workbook> =>
  job.from === "excel" ? job.workbook : withEdits(readClinic(job.bytes), job.edits ?? []);

const rulesInWords = (report: CheckReport): Record<string, RuleInWords> => {
  const found = new Set(report.findings.map((finding) => finding.rule));
  return Object.fromEntries(
    allRules
      .filter((rule) => found.has(rule.id))
      .map(({ id, family, summary, why, source, settings }) => [id, { family, summary, why, source: source.title, settings }]),
  );
};

/** Reads and checks; the same in the pane and the page. */
export const checkAll = async (job: CheckJob, clock: CalendarDate, onProgress: OnProgress): Promise<CheckDone> => {
  onProgress({ stage: "reading" });
  const workbook = await workbookOf(job);
  onProgress({ stage: "checking" });
  return { file: job.file, checked: openCheck(workbook, { clock }, (done, of) => onProgress({ stage: "checking", done, of })) };
};

/** Whether the rows are of sheets that the check before has read. */
export const knowsSheets = ({ checked }: CheckDone, changes: readonly ChangedRows[]): boolean =>
  changes.every(({ sheet }) => checked.workbook.sheets.some(({ name }) => name === sheet));

/** Checks what the changed rows touch, and keeps the rest of the check before. */
export const checkRows = (before: CheckDone, changes: readonly ChangedRows[], clock: CalendarDate, onProgress: OnProgress): CheckDone => {
  onProgress({ stage: "checking" });
  const workbook = changes.reduce(replaceRows, before.checked.workbook);
  const checked = checkAgain(before.checked, workbook, { clock }, (done, of) => onProgress({ stage: "checking", done, of }));
  return { file: before.file, checked };
};

/** What the screens show of a check. */
export const outcomeOf = ({ file, checked: { workbook, ledger, report } }: CheckDone): CheckOutcome => ({
  file,
  dateSystem: workbook.dateSystem,
  report,
  inspected: inspectWorkbook(workbook, report.read),
  rules: rulesInWords(report),
  readyToBill: readyToBill(ledger, report.findings),
  overview: overviewOf(ledger, report.findings),
  received: paymentsReceived(ledger.records.payments),
});
