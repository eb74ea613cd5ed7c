import { parseIsoDate, type CalendarDate } from "../../../billing/values/calendar-date";
import type { Details, Finding } from "../../../billing/findings/finding";
import type { Severity } from "../../../billing/findings/severity";
import { buildLedger } from "../../../billing/ledger/ledger";
import type { AnyRule, Rule } from "../../../billing/rules/define-rule";
import { runRules } from "../../../billing/rules/run-rules";
import type { Scope } from "../../../billing/rules/scopes";
import { readRecords } from "../../../billing/workbook/read-records";
import type { Workbook } from "../../../billing/workbook/workbook";
import { clinicWith, type Rows } from "../../clinics/clinic-with";

export interface PassingCase {
  /** A sentence a biller can read. */
  readonly name: string;
  readonly clinic: Rows | Workbook;
  /** 2026-11-23 unless given. */
  readonly today?: string;
}

export interface FailingCase extends PassingCase {
  readonly finds: readonly {
    /** "Visits!H2" */
    readonly cell: string;
    readonly says?: string;
    readonly severity?: Severity;
    readonly details?: Details;
    /** Labels of the fixes offered. */
    readonly fixes?: readonly string[];
  }[];
}

export interface RuleCases {
  readonly passes: readonly PassingCase[];
  readonly fails: readonly FailingCase[];
}

const CASES = new Map<string, RuleCases>();

/** The cases of a rule once its test file is loaded; the gallery and the house tests read them. */
export const casesOf = (ruleId: string): RuleCases | undefined => CASES.get(ruleId);

const isWorkbook = (clinic: Rows | Workbook): clinic is Workbook => "sheets" in clinic && "dateSystem" in clinic;

/** Runs one rule (and the rules given beside it) on a case. */
export const findingsOf = (rule: AnyRule, one: PassingCase, beside: readonly AnyRule[] = []): readonly Finding[] => {
  const workbook = isWorkbook(one.clinic) ? one.clinic : clinicWith(one.clinic);
  const today = parseIsoDate(one.today ?? "2026-11-23") as CalendarDate;
  const run = runRules([rule, ...beside], buildLedger(readRecords(workbook), today));
  if (run.programErrors[0]) throw new Error(run.programErrors[0].cause);
  return run.findings.filter((finding) => finding.rule === rule.id);
};

/** The same sheets with the rows below each header in another order: findings must not change but for their addresses. */
const turned = (workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => {
    const [header, ...rows] = sheet.rows;
    if (!header || sheet.tables.length > 0 || header.row !== 1) return sheet;
    const numbers = rows.map(({ row }) => row);
    return { ...sheet, rows: [header, ...rows.reverse().map((row, at) => ({ ...row, row: numbers[at] ?? row.row }))] };
  }),
});

const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ severity, visit, message }) => `${severity} ${visit ?? ""} ${message}`).sort();

/** Tests a rule by passing and failing cases; each failing case also with its rows in another order (models.md P3). */
export const testRule = <S extends Scope, D extends Details>(
  defined: Rule<S, D>,
  cases: RuleCases,
  beside: readonly AnyRule[] = [],
): void => {
  const rule = defined as unknown as AnyRule;
  CASES.set(rule.id, cases);
  if (typeof describe === "undefined") return; // loaded by the writer of the gallery
  describe(rule.id, () => {
    test.each(cases.passes)("passes: $name", (one) => {
      expect(findingsOf(rule, one, beside).map(({ cell, message }) => `${cell} ${message}`)).toEqual([]);
    });
    test.each(cases.fails)("fails: $name", (one) => {
      const findings = findingsOf(rule, one, beside);
      expect(findings.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(one.finds.map(({ cell }) => cell));
      one.finds.forEach((expected, at) => {
        const found = findings[at];
        if (expected.says !== undefined) expect(found?.message).toBe(expected.says);
        if (expected.details !== undefined) expect(found?.details).toEqual(expected.details);
        expect(found?.severity).toBe(expected.severity ?? rule.severity);
        if (expected.fixes !== undefined) expect(found?.fixes.map((fix) => fix.label)).toEqual(expected.fixes);
      });
      expect(JSON.parse(JSON.stringify(findings.map(({ details }) => details)))).toEqual(findings.map(({ details }) => details));
    });
    test.each(cases.fails)("says the same with the rows in another order: $name", (one) => {
      const workbook = isWorkbook(one.clinic) ? one.clinic : clinicWith(one.clinic);
      expect(told(findingsOf(rule, { ...one, clinic: turned(workbook) }, beside))).toEqual(told(findingsOf(rule, one, beside)));
    });
  });
};
