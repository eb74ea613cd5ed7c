import type { CellWrite, Finding, Fix } from "../../../billing/findings/finding";
import { checkWorkbook } from "../../../billing/tasks/check-workbook";
import { fixAll, fixEvery } from "../../../billing/tasks/fix-all";
import type { CalendarDate } from "../../../billing/values/calendar-date";
import { withEdits } from "../../../billing/workbook/with-edits";
import { addressIn, clinicWith } from "../../clinics/clinic-with";

const NOVEMBER_23 = 20_780 as CalendarDate;
const RULE = "units-exceed-minutes";

const found = (workbook: Parameters<typeof checkWorkbook>[0]) => checkWorkbook(workbook, { clock: NOVEMBER_23 }).findings;

const OVER = { units: 5, charge: 225 };
const clinic = clinicWith({ Visits: [OVER, { ...OVER, dateOfService: "2026-11-11" }, { dateOfService: "2026-11-18" }] });

test("every finding of the rule is mended by one edit, and the others are left alone", () => {
  const plan = fixAll(found(clinic), RULE);
  expect(plan.planned.map(({ write }) => [write.cell, write.was, write.value])).toEqual([
    [addressIn("Visits", 0, "units"), 5, 4],
    [addressIn("Visits", 1, "units"), 5, 4],
  ]);
  expect(plan).toMatchObject({ mends: 2, conflicting: [], toChoose: [] });
  expect(found(withEdits(clinic, [plan.edit])).filter(({ rule }) => rule === RULE)).toEqual([]);
});

test("the edit says which rows it is for, so that a host can tell when they moved", () => {
  const { edit } = fixAll(found(clinic), RULE);
  expect(edit.identity).toEqual(expect.arrayContaining([{ sheet: "Visits", cell: addressIn("Visits", 1, "patient"), was: "P-0042" }]));
});

const write = (cell: string, value: number): CellWrite => ({ sheet: "Visits", cell, was: 5, value });
const fix = (...writes: readonly CellWrite[]): Fix => ({ label: "Set", writes, identity: [] });
const [real] = found(clinic);
const finding = (key: string, ...fixes: readonly Fix[]): Finding => ({ ...real!, rule: "r", key, fixes });

test("fixes that would write different values into one cell are all left out, and said", () => {
  const plan = fixAll([finding("a", fix(write("H2", 4))), finding("b", fix(write("H2", 3))), finding("c", fix(write("H3", 4)))], "r");
  expect(plan.conflicting.map(({ key }) => key)).toEqual(["a", "b"]);
  expect(plan.edit.writes).toEqual([write("H3", 4)]);
  expect(plan.mends).toBe(1);
});

test("two findings that want the same value in one cell are mended by writing it once", () => {
  const plan = fixAll([finding("a", fix(write("H2", 4))), finding("b", fix(write("H2", 4)))], "r");
  expect(plan.edit.writes).toEqual([write("H2", 4)]);
  expect(plan).toMatchObject({ mends: 2, conflicting: [] });
});

test("where there is more than one way to mend, a person chooses; where there is none, nothing is done", () => {
  const plan = fixAll([finding("a", fix(write("H2", 4)), fix(write("H2", 3))), finding("b")], "r");
  expect(plan.toChoose.map(({ key }) => key)).toEqual(["a"]);
  expect(plan).toMatchObject({ planned: [], mends: 0 });
});

test("over several rules, two of them that would write different values into one cell are both left out", () => {
  const other: Finding = { ...finding("b", fix(write("H2", 3))), rule: "s" };
  const same: Finding = { ...finding("d", fix(write("H3", 4))), rule: "s" };
  const plan = fixEvery([finding("a", fix(write("H2", 4))), other, finding("c", fix(write("H3", 4))), same]);
  expect(plan.conflicting.map(({ key }) => key)).toEqual(["a", "b"]);
  expect(plan.edit.writes).toEqual([write("H3", 4)]);
  expect(plan.mends).toBe(2);
  expect(fixAll([finding("a", fix(write("H2", 4))), other], "r").edit.writes).toEqual([write("H2", 4)]);
});
