import { checkWorkbook } from "../../../billing/tasks/check-workbook";
import { switchOffRule } from "../../../billing/tasks/switch-off-rule";
import type { CalendarDate } from "../../../billing/values/calendar-date";
import type { Workbook } from "../../../billing/workbook/workbook";
import { withEdits } from "../../../billing/workbook/with-edits";
import { clinicWith } from "../../clinics/clinic-with";

const NOVEMBER_23 = 20_780 as CalendarDate;
const RULE = "units-exceed-minutes";
const BECAUSE = { reason: "Payer confirmed by phone: ref 8841", by: "DW", on: NOVEMBER_23 };

const clinic = clinicWith({ Visits: [{ units: 5, charge: 225 }] });
const checked = (workbook: Workbook) => checkWorkbook(workbook, { clock: NOVEMBER_23 });
const found = checked(clinic).findings.find(({ rule }) => rule === RULE)!;
const offFor = (payer: string) => withEdits(clinic, [switchOffRule(RULE, payer, BECAUSE, 1900)]);
const off = offFor(found.payer!);

test("a rule switched off for a payer finds nothing there, is counted, and nothing else changes", () => {
  const { findings, switchedOff } = checked(off);
  expect(findings).toEqual(checked(clinic).findings.filter(({ rule }) => rule !== RULE));
  expect(switchedOff).toEqual([{ rule: RULE, payer: found.payer, count: 1 }]);
});

test("the row says who, when and why", () => {
  const row = off.sheets.find(({ name }) => name === "RuleSettings")!.rows.at(-1)!;
  expect(row.cells).toEqual(expect.arrayContaining([RULE, found.payer, "Off", BECAUSE.reason, "DW"]));
});

test("another payer's findings stay", () => {
  expect(checked(offFor("Another payer")).findings).toContainEqual(found);
});
