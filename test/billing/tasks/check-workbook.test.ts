import { checkAgain, openCheck } from "../../../billing/tasks/check-workbook";
import type { CalendarDate } from "../../../billing/values/calendar-date";
import { cleanClinic } from "../../clinics/clean-clinic";

const ON = { clock: 20_780 as CalendarDate };
const clinic = cleanClinic(2500);

type Told = readonly [done: number, of: number];

/** What is told of the progress, and how many visits there are. */
const progressOf = (check: (onProgress: (done: number, of: number) => void) => { readonly report: { readonly visits: number } }) => {
  const told: Told[] = [];
  const { visits } = check((done, of) => void told.push([done, of])).report;
  return { told, visits };
};

test.each(["a first check", "a check of the same workbook again"])("%s counts its visits, every few hundred of them", (which) => {
  const { told, visits } = progressOf((onProgress) =>
    which === "a first check" ? openCheck(clinic, ON, onProgress) : checkAgain(openCheck(clinic, ON), clinic, ON, onProgress),
  );
  expect(told.length).toBeGreaterThan(1);
  expect(told.length).toBeLessThanOrEqual(visits / 500);
  expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).toSorted((a, b) => a - b));
  expect(told.every(([done, of]) => done <= of && of === visits)).toBe(true);
});

test("a workbook that is checked again unchanged keeps every patient, and its report", () => {
  const before = openCheck(clinic, ON);
  const again = checkAgain(before, clinic, ON);
  expect(again.ledger.patients).toHaveLength(before.ledger.patients.length);
  expect(again.ledger.patients.every((patient, at) => patient === before.ledger.patients[at])).toBe(true);
  expect(again.report).toEqual(before.report);
});
