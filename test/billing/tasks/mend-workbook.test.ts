import type { CellWrite, Finding } from "../../../billing/findings/finding";
import { openCheck, type CheckedWorkbook } from "../../../billing/tasks/check-workbook";
import { mendWorkbook, type Mended, type Mending } from "../../../billing/tasks/mend-workbook";
import type { CalendarDate } from "../../../billing/values/calendar-date";
import { withEdits } from "../../../billing/workbook/with-edits";
import { clinicWorkbook } from "../../../scripts/dev/clinic-workbook";
import { sampleClinic } from "../../../scripts/dev/sample-clinic/clinic";
import { addressIn, clinicWith, type Row } from "../../clinics/clinic-with";

const ON = { clock: 20_780 as CalendarDate };
const EVERYTHING: Mending = { isWanted: () => true, isWritable: () => true };

const checkedVisits = (...visits: readonly Row[]): CheckedWorkbook => openCheck(clinicWith({ Visits: visits }), ON);
const mended = (checked: CheckedWorkbook, mending: Partial<Mending> = {}): Mended =>
  mendWorkbook(checked, ON, { ...EVERYTHING, ...mending });

const written = ({ planned }: Mended): readonly (readonly unknown[])[] =>
  planned.map(({ write: { cell, was, value } }) => [cell, was, value]);
const rulesOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ rule }) => rule);
const leftAs = ({ left }: Mended): readonly (readonly string[])[] => left.map(({ finding, because }) => [finding.rule, because]);

const [UNITS, CHARGE] = [addressIn("Visits", 0, "units"), addressIn("Visits", 0, "charge")];

test("a charge is worked out from the units as they are mended, not as they were, and is one write", () => {
  const plan = mended(checkedVisits({ units: 5, charge: 200 }));
  expect([...written(plan)].sort()).toEqual([
    [UNITS, 5, 4],
    [CHARGE, 200, 180],
  ]);
  expect(rulesOf(plan.gone)).toEqual(expect.arrayContaining(["units-exceed-minutes", "charge-differs-from-fee"]));
  expect(rulesOf([...plan.appeared, ...plan.left.map(({ finding }) => finding)])).not.toContain("charge-differs-from-fee");
});

test("an amount stored as text that is wrong as well is left: one rule keeps it, the other sets another", () => {
  const plan = mended(checkedVisits({ units: 4, charge: "200" }));
  expect(plan.planned).toEqual([]);
  expect(leftAs(plan)).toEqual(
    expect.arrayContaining([
      ["number-stored-as-text", "conflicting"],
      ["charge-differs-from-fee", "conflicting"],
    ]),
  );
  expect(written(mended(checkedVisits({ units: 4, charge: "200" }), { isWanted: (rule) => rule === "charge-differs-from-fee" }))).toEqual([
    [CHARGE, "200", 180],
  ]);
});

test("the edit holds for the workbook as it was: no cell that it writes is also named as it stands in between", () => {
  const checked = checkedVisits({ units: 5, charge: 200 });
  const { edit } = mended(checked);
  const places = edit.writes.map(({ cell }) => cell);
  expect(edit.identity.filter(({ cell }) => places.includes(cell))).toEqual([]);
  expect(withEdits(checked.workbook, [edit])).not.toBe(checked.workbook);
});

test("only what is wanted is mended; what that brings about is told all the same, and not mended", () => {
  const plan = mended(checkedVisits({ units: 5, charge: 225 }), { isWanted: (rule) => rule === "units-exceed-minutes" });
  expect(written(plan)).toEqual([[UNITS, 5, 4]]);
  expect(rulesOf(plan.appeared)).toContain("charge-differs-from-fee");
  expect(plan.left).toEqual([]);
});

test("a cell that cannot be written leaves its finding, and no other", () => {
  const plan = mended(checkedVisits({ units: 5, charge: 225 }, { dateOfService: "2026-11-11", units: 5, charge: 225 }), {
    isWanted: (rule) => rule === "units-exceed-minutes",
    isWritable: ({ cell }) => cell !== UNITS,
  });
  expect(written(plan)).toEqual([[addressIn("Visits", 1, "units"), 5, 4]]);
  expect(leftAs(plan)).toEqual([["units-exceed-minutes", "not writable"]]);
});

const write = (value: number): CellWrite => ({ sheet: "Visits", cell: UNITS, was: 5, value });

test("where another rule would set the cell differently, both findings are left", () => {
  const checked = checkedVisits({ units: 5, charge: 225 });
  const found = checked.report.findings.find(({ rule }) => rule === "units-exceed-minutes")!;
  const rival: Finding = {
    ...found,
    rule: "charge-differs-from-fee",
    key: "rival",
    fixes: [{ label: "Set 3 units", writes: [write(3)], identity: [] }],
  };
  const plan = mended({ ...checked, report: { ...checked.report, findings: [found, rival] } });
  expect(plan.planned).toEqual([]);
  expect(leftAs(plan)).toEqual([
    ["units-exceed-minutes", "conflicting"],
    ["charge-differs-from-fee", "conflicting"],
  ]);
});

test("where there is more than one way, a person chooses", () => {
  const checked = checkedVisits({ units: 5, charge: 225 });
  const found = checked.report.findings.find(({ rule }) => rule === "units-exceed-minutes")!;
  const twoWays = { ...found, fixes: [4, 3].map((value) => ({ label: `Set ${value} units`, writes: [write(value)], identity: [] })) };
  const plan = mended({ ...checked, report: { ...checked.report, findings: [twoWays] } });
  expect(plan.planned).toEqual([]);
  expect(leftAs(plan)).toEqual([["units-exceed-minutes", "more than one way"]]);
});

test("a finding that the clinic ignores is not mended", () => {
  const visit = { units: 5, charge: 225 };
  const { key, rule, fingerprint } = checkedVisits(visit).report.findings.find((one) => one.rule === "units-exceed-minutes")!;
  const ignoring = { findingKey: key, rule, reason: "agreed with the payer", fingerprint };
  const checked = openCheck(clinicWith({ Visits: [visit], Ignored: [ignoring] }), ON);
  expect(rulesOf(checked.report.ignored)).toEqual(["units-exceed-minutes"]);
  expect(written(mended(checked)).map(([cell]) => cell)).not.toContain(UNITS);
});

test("of the sample clinic: what was to be gone is gone, and what a new check finds is what was left and what was told to appear", () => {
  const checked = openCheck(clinicWorkbook(sampleClinic), ON);
  const plan = mended(checked);
  expect(plan.gone.length).toBeGreaterThan(5);
  const after = openCheck(withEdits(checked.workbook, [plan.edit]), ON).report.findings;
  const keys = (findings: readonly Finding[]): readonly string[] => findings.map(({ key }) => key).sort();
  expect(keys(after)).toEqual(keys([...plan.left.map(({ finding }) => finding), ...plan.appeared]));
  expect(keys(checked.report.findings)).toEqual(keys([...plan.gone, ...plan.left.map(({ finding }) => finding)]));
  expect(plan.appeared.filter(({ column }) => column !== "Charge")).toEqual([]); // units were mended, and the charges no longer fit them
});

test("mended until nothing changes, a workbook has no finding left whose fix needs no judgement", () => {
  let checked = openCheck(clinicWorkbook(sampleClinic), ON);
  for (let run = 0; run < 3; run++) checked = openCheck(withEdits(checked.workbook, [mended(checked).edit]), ON);
  expect(checked.report.findings.filter(({ fixes }) => fixes.length === 1)).toEqual([]);
});
