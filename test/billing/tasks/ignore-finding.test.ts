import { checkWorkbook } from "../../../billing/tasks/check-workbook";
import { ignoreFinding } from "../../../billing/tasks/ignore-finding";
import type { CalendarDate } from "../../../billing/values/calendar-date";
import type { Workbook } from "../../../billing/workbook/workbook";
import { withEdits } from "../../../billing/workbook/with-edits";
import { addressIn, clinicWith } from "../../clinics/clinic-with";

const NOVEMBER_23 = 20_780 as CalendarDate;
const RULE = "units-exceed-minutes";

const clinic = clinicWith({ Visits: [{ units: 5, charge: 225 }] });
const checked = (workbook: Workbook) => {
  const { findings, ignored } = checkWorkbook(workbook, { clock: NOVEMBER_23 });
  return { findings: findings.filter(({ rule }) => rule === RULE), ignored, all: findings };
};
const [found] = checked(clinic).findings;
const IGNORING = { reason: "Payer confirmed by phone", note: "ref 8841", by: "DW", on: NOVEMBER_23 };
const ignored = withEdits(clinic, [ignoreFinding(found!, IGNORING, 1900)]);

test("an ignored finding leaves the list, with who, when and why", () => {
  expect(checked(ignored).findings).toEqual([]);
  expect(checked(ignored).ignored).toMatchObject([
    { key: found!.key, ignoredAs: { reason: "Payer confirmed by phone", note: "ref 8841", by: "DW", on: "11/23/2026" } },
  ]);
});

test("the row it writes is a finding in nothing", () => {
  expect(checked(ignored).all).toEqual(checked(clinic).all.filter(({ rule }) => rule !== RULE));
});

test("it comes back when its facts change, and says so", () => {
  const edit = {
    does: "setCells",
    writes: [{ sheet: "Visits", cell: addressIn("Visits", 0, "units"), was: 5, value: 6 }],
    identity: [],
  } as const;
  expect(checked(withEdits(ignored, [edit])).findings).toMatchObject([
    { ignoredBefore: { on: "11/23/2026", reason: "Payer confirmed by phone" } },
  ]);
});

test("brought back, it is in the list as before, and the row stays for people to read", () => {
  const [fix] = checked(ignored).ignored[0]!.ignoredAs!.bringBack;
  const back = withEdits(ignored, [{ does: "setCells", ...fix! }]);
  expect(checked(back).all).toEqual(checked(clinic).all);
  expect(checked(back).ignored).toEqual([]);
  const row = back.sheets.find(({ name }) => name === "Ignored")!.rows.at(-1)!;
  expect(row.cells).toEqual(expect.arrayContaining([`brought back: ${found!.key}`, "Payer confirmed by phone", "DW"]));
});

test("ignored twice, it takes one step to bring it back", () => {
  const twice = withEdits(ignored, [ignoreFinding(found!, { ...IGNORING, reason: "Other" }, 1900)]);
  const [fix] = checked(twice).ignored[0]!.ignoredAs!.bringBack;
  expect(checked(withEdits(twice, [{ does: "setCells", ...fix! }])).findings).toEqual([found]);
});
