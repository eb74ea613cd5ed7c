import fc from "fast-check";
import { checkAgain, openCheck, type CheckedWorkbook } from "../../billing/tasks/check-workbook";
import { checkJson } from "../../billing/tasks/check-json";
import type { Circumstances } from "../../billing/tasks/circumstances";
import type { CalendarDate } from "../../billing/values/calendar-date";
import { NOT_CALCULATED, type Cell } from "../../billing/values/cell";
import { replaceRows } from "../../billing/workbook/replace-rows";
import type { Sheet, SheetRow, Workbook } from "../../billing/workbook/workbook";
import { clinicWorkbook } from "../../scripts/dev/clinic-workbook";
import { MISSING_COLUMNS, sampleClinic } from "../../scripts/dev/sample-clinic/clinic";
import { cleanClinic } from "../clinics/clean-clinic";
import { messyClinic } from "../clinics/messy-clinic";

const NOVEMBER_23 = 20_780 as CalendarDate;
const ON: Circumstances = { clock: NOVEMBER_23 };

const CLINICS: Readonly<Record<string, Workbook>> = {
  sample: clinicWorkbook(sampleClinic, MISSING_COLUMNS),
  messy: messyClinic,
  clean: cleanClinic(200),
};

/** Something that happens to a workbook; the numbers pick a sheet, a row and a column of whatever is there. */
type Happens = (workbook: Workbook, sheet: number, row: number, column: number) => Workbook;

const pick = <Item>(items: readonly Item[], at: number): Item | undefined => items[at % Math.max(1, items.length)];

const withSheet = (workbook: Workbook, at: number, change: (sheet: Sheet) => Sheet): Workbook => {
  const changed = pick(workbook.sheets, at);
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet === changed ? change(sheet) : sheet)) };
};

/** Reads one row again, as a host does after an edit; the header row too when the number falls on it. */
const withRow = (workbook: Workbook, at: number, nth: number, change: (row: SheetRow, sheet: Sheet) => SheetRow | undefined): Workbook => {
  const sheet = pick(workbook.sheets, at);
  const row = sheet && pick(sheet.rows, nth);
  if (!sheet || !row) return workbook;
  const changed = change(row, sheet);
  return replaceRows(workbook, { sheet: sheet.name, top: row.row, bottom: row.row, rows: changed ? [changed] : [] });
};

const typing =
  (cellFor: (sheet: Sheet, column: number) => Cell): Happens =>
  (workbook, sheet, row, column) =>
    withRow(workbook, sheet, row, (one, of) => {
      const at = column % Math.max(1, one.cells.length);
      return { ...one, cells: one.cells.with(at, cellFor(of, at)) };
    });

const shifted = (rows: readonly SheetRow[], by: number): readonly SheetRow[] => rows.map((row) => ({ ...row, row: row.row + by }));

const inserted: Happens = (workbook, sheet, row) =>
  withSheet(workbook, sheet, (one) => {
    const at = row % Math.max(1, one.rows.length);
    return { ...one, rows: [...one.rows.slice(0, at + 1), ...shifted(one.rows.slice(at), 1)] };
  });

const deleted: Happens = (workbook, sheet, row) =>
  withSheet(workbook, sheet, (one) => {
    const at = row % Math.max(1, one.rows.length);
    return { ...one, rows: [...one.rows.slice(0, at), ...shifted(one.rows.slice(at + 1), -1)] };
  });

const happening: fc.Arbitrary<Happens> = fc.oneof(
  { weight: 6, arbitrary: fc.nat(40).map((other) => typing((sheet, at) => pick(sheet.rows, other)?.cells[at] ?? null)) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom<Cell>(null, "", "3/4/2026", "25/4/2026", "lots", "P-3", "60", 0, 46_331, { error: "#N/A" }, { error: NOT_CALCULATED })
      .map((cell) => typing(() => cell)),
  },
  { weight: 1, arbitrary: fc.constant<Happens>((workbook, sheet, row) => withRow(workbook, sheet, row, () => undefined)) },
  { weight: 1, arbitrary: fc.constant<Happens>((workbook, sheet, row) => withRow(workbook, sheet, row, (one) => ({ ...one }))) },
  { weight: 1, arbitrary: fc.constantFrom(inserted, deleted) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Happens>(
      (workbook) => ({ ...workbook, sheets: workbook.sheets.toReversed() }),
      (workbook, sheet) => withSheet(workbook, sheet, (one) => ({ ...one, name: `${one.name} 2` })),
      (workbook, sheet) => ({ ...workbook, sheets: workbook.sheets.toSpliced(sheet % workbook.sheets.length, 1) }),
      (workbook, sheet) => withSheet(workbook, sheet, (one) => ({ ...one, percentCells: new Set() })),
      (workbook) => ({ ...workbook, dateSystem: workbook.dateSystem === 1900 ? 1904 : 1900 }),
    ),
  },
);

const places = fc.tuple(fc.nat(40), fc.nat(400), fc.nat(60));
const change = fc.record({ happens: happening, place: places });

const expectTheSame = (again: CheckedWorkbook, fresh: CheckedWorkbook): void => {
  expect(checkJson("clinic.xlsx", again.report)).toEqual(checkJson("clinic.xlsx", fresh.report));
  expect(again.report).toEqual(fresh.report);
};

describe.each(Object.entries(CLINICS))("checking the %s clinic again", (_, clinic) => {
  const opened = openCheck(clinic, ON);

  test("says after any chain of changes what a first check of the workbook says", () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        let before = opened;
        for (const { happens, place } of changes) {
          const workbook = happens(before.workbook, ...place);
          before = checkAgain(before, workbook, ON);
          expectTheSame(before, openCheck(workbook, ON));
        }
      }),
      { numRuns: 20 },
    );
  });

  test("says on another day, and with other rules, what a first check says", () => {
    for (const on of [
      { clock: NOVEMBER_23, today: (NOVEMBER_23 + 40) as CalendarDate },
      { ...ON, skipRules: ["units-exceed-minutes"] },
    ])
      expectTheSame(checkAgain(opened, clinic, on), openCheck(clinic, on));
  });

  test("reads every sheet of the workbook again after each of its first rows was emptied", () => {
    clinic.sheets.forEach((sheet, at) => {
      const workbook = withRow(clinic, at, 1, (row) => ({ ...row, cells: row.cells.map(() => null) }));
      expectTheSame(checkAgain(opened, workbook, ON), openCheck(workbook, ON));
    });
  });
});

/** Types into a cell of the messy clinic; rows as Excel counts, columns from 0. */
const typed = (name: string, row: number, column: number, cell: Cell): Workbook => {
  const old = messyClinic.sheets.find((sheet) => sheet.name === name)?.rows.find((one) => one.row === row);
  if (!old) throw new Error(`${name} has no row ${row}`);
  return replaceRows(messyClinic, { sheet: name, top: row, bottom: row, rows: [{ ...old, cells: old.cells.with(column, cell) }] });
};

const withoutPercentages: Workbook = {
  ...messyClinic,
  sheets: messyClinic.sheets.map((sheet) => ({ ...sheet, percentCells: new Set<number>() })),
};

/** A changed row that changes what is said of others. */
const REACHES_FURTHER: Readonly<Record<string, Workbook>> = {
  "a date that tells day from month for its whole column": typed("Oct visits", 3, 0, "25/4/2026"),
  "a first cell without a result that gets one, so that the next is told": typed("Oct visits", 5, 3, 60),
  "a row of somebody without an ID, whose rows are numbered with others'": typed("Oct visits", 3, 4, "97140"),
  "the first spelling of a payer that is in no list": typed("Oct visits", 3, 6, "HARBOR mutual"),
  "a sum that no longer adds up": typed("Oct visits", 3, 3, 61),
  "the first word in a column that was unused": typed("Oct visits", 6, 10, "Yes"),
  "a payer's terms": typed("Payers", 2, 3, "Required"),
  "the number of a prescription that another patient's visit names": typed("Prescriptions", 4, 0, "RX-9"),
  "a fee": typed("Fees", 2, 4, 50),
  "the practice's day": typed("Practice", 4, 1, "12/20/2026"),
  "a header": typed("Nov visits", 1, 4, "Notes"),
  "what Mapping says": typed("Mapping", 4, 3, "Therapist"),
  "a setting of a rule": typed("RuleSettings", 3, 3, "Tip"),
  "the name of a patient": typed("Patients", 3, 2, "Dora"),
  "the format of percentages": withoutPercentages,
};

test.each(Object.entries(REACHES_FURTHER))("follows %s", (_, workbook) => {
  const [opened, fresh] = [openCheck(messyClinic, ON), openCheck(workbook, ON)];
  expect(fresh.report).not.toEqual(opened.report);
  expectTheSame(checkAgain(opened, workbook, ON), fresh);
  expectTheSame(checkAgain(fresh, messyClinic, ON), opened);
});

test("only the patient whose row changed is worked out again", () => {
  const clinic = cleanClinic(1000);
  const before = openCheck(clinic, ON);
  const workbook = replaceRows(clinic, { sheet: "Visits", top: 2, bottom: 2, rows: [{ ...clinic.sheets[0]!.rows[1]!, cells: [] }] });
  const again = checkAgain(before, workbook, ON);
  const others = before.ledger.patients.filter((patient) => again.ledger.patients.includes(patient));
  expect(others.length).toBeGreaterThan(1);
  expect(others).toHaveLength(before.ledger.patients.length - 1);
});
