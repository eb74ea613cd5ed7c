import { allRules } from "../../billing/rules/all-rules";
import { openCheck, type CheckReport } from "../../billing/tasks/check-workbook";
import { inspectWorkbook } from "../../billing/tasks/inspect-workbook";
import { paymentsReceived } from "../../billing/tasks/payments-received";
import { readyToBill } from "../../billing/tasks/ready-to-bill";
import type { Workbook } from "../../billing/workbook/workbook";
import { readClinic } from "../../files/xlsx/read-clinic";
import type { CheckJob, CheckOutcome, CheckRequest, RuleInWords, Stage } from "./job";

const workbookOf = (job: CheckJob): Workbook | Promise<Workbook> => (job.from === "excel" ? job.workbook : readClinic(job.bytes));

const rulesInWords = (report: CheckReport): Record<string, RuleInWords> => {
  const found = new Set(report.findings.map((finding) => finding.rule));
  return Object.fromEntries(
    allRules
      .filter((rule) => found.has(rule.id))
      .map(({ id, family, summary, why, source, settings }) => [id, { family, summary, why, source: source.title, settings }]),
  );
};

/** Reads and checks; the same in the pane and the page. */
export const doCheck = async ({ job, clock }: CheckRequest, onStage: (stage: Stage) => void): Promise<CheckOutcome> => {
  onStage("reading");
  const workbook = await workbookOf(job);
  onStage("checking");
  const { ledger, report } = openCheck(workbook, { clock });
  return {
    file: job.file,
    report,
    inspected: inspectWorkbook(workbook, report.read),
    rules: rulesInWords(report),
    readyToBill: readyToBill(ledger, report.findings),
    received: paymentsReceived(ledger.records.payments),
  };
};
