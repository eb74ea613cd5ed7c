import { join } from "node:path";
import { buildLedger } from "../../billing/ledger/ledger";
import type { AnyRule } from "../../billing/rules/define-rule";
import { runRules, type RuleRun } from "../../billing/rules/run-rules";
import { readRecords } from "../../billing/workbook/read-records";
import type { Workbook } from "../../billing/workbook/workbook";
import { clinicWorkbook } from "../../scripts/dev/clinic-workbook";
import { ruleFiles } from "../../scripts/dev/docs/rule-index";
import { TODAY } from "./clean-calendar";
import { cleanClinic, cleanRows } from "./clean-clinic";
import { BREAKS, type Break } from "./clean-clinic-breaks";

const RULES = join(__dirname, "../../billing/rules");

/** Every rule that is written, so that a new one meets the clean clinic before the hosts run it. */
const rules = ruleFiles(RULES).map(
  ({ family, id, exported }) => jest.requireActual<Readonly<Record<string, AnyRule>>>(join(RULES, family, id))[exported] as AnyRule,
);

const checked = (workbook: Workbook): RuleRun => runRules(rules, buildLedger(readRecords(workbook), TODAY));

test("20,000 lines over three years, five therapists and eight payers give no finding", () => {
  const clinic = cleanClinic(20_000);
  const { findings, programErrors } = checked(clinic);
  expect(findings).toEqual([]);
  expect(programErrors).toEqual([]);
  const rows = (table: string): number => (clinic.sheets.find(({ name }) => name === table)?.rows.length ?? 0) - 1;
  expect([rows("Visits"), rows("Providers"), rows("Payers")]).toEqual([20_000, 5, 8]);
});

test.each([1, 2, 77, 78, 79, 233, 689, 1000, 1777])("%d lines give as many lines and no finding", (lines) => {
  const { findings, programErrors, ledger } = checked(cleanClinic(lines));
  expect([findings, programErrors]).toEqual([[], []]);
  expect(ledger.patients.reduce((count, patient) => count + patient.lines.length, 0)).toBe(lines);
});

test("the clinic is always the same", () => {
  expect(cleanRows(700)).toEqual(cleanRows(700));
});

const rows = cleanRows(5000);

const withCell = ({ table, row, cell }: Break): Workbook => {
  const all = rows[table] ?? [];
  const at = all.findIndex((one) => Object.entries(row).every(([key, value]) => one[key] === value));
  if (at < 0) throw new Error(`${table} has no such row`);
  return clinicWorkbook({ ...rows, [table]: all.map((one, index) => (index === at ? { ...one, ...cell } : one)) });
};

test.each(BREAKS)("is found, and nothing else: $broken", (broken) => {
  const { findings, programErrors } = checked(withCell(broken));
  expect(programErrors).toEqual([]);
  expect(
    findings.map(({ rule, sheet, column, visit, policy, patient, details }) => [
      rule,
      `${sheet}.${column}`,
      sheet === "Visits" ? visit : sheet === "Policies" ? policy : patient,
      details,
    ]),
  ).toEqual(broken.found.map(([rule, place, about, details]) => [rule, place, about, expect.objectContaining(details) as unknown]));
});
