import { openCheck } from "../../../billing/tasks/check-workbook";
import { readyToBill } from "../../../billing/tasks/ready-to-bill";
import type { CalendarDate } from "../../../billing/values/calendar-date";
import { billable } from "../../clinics/case-forms";
import { clinicWith, type Row } from "../../clinics/clinic-with";

const NOVEMBER_23 = 20_780 as CalendarDate;

const readyWith = (...visits: readonly Row[]) => {
  const { ledger, report } = openCheck(
    clinicWith(billable({ Policies: [{ verifiedOn: "2026-01-05" }], Visits: visits.map((visit) => ({ diagnosis: "M54.2", ...visit })) })),
    { clock: NOVEMBER_23 },
  );
  return readyToBill(ledger, report.findings);
};

test("Draft and Ready visits count with the charges of their lines, per patient", () => {
  const ready = readyWith({ status: "Draft" }, { dateOfService: "2026-11-11" });
  expect(ready).toEqual({ patients: [{ patient: "P-0042", visits: 2, charges: 36_000 }], visits: 2, charges: 36_000, held: 0 });
});

test.each(["Billed", "Paid", "Denied", "Written off", "Not billable", "Cancelled", "No-show"])("%s visits do not wait", (status) => {
  expect(readyWith({ status })).toMatchObject({ visits: 0, held: 0 });
});

test("cash visits are never on a claim", () => {
  expect(readyWith({ billTo: "Cash" })).toMatchObject({ visits: 0, held: 0 });
});

test("a visit with something under Must fix is held, the others are ready", () => {
  const ready = readyWith({ units: 5, charge: 225 }, { dateOfService: "2026-11-11" });
  expect(ready).toMatchObject({ visits: 1, charges: 18_000, held: 1 });
});

test("a line that cannot be read holds its visit", () => {
  expect(readyWith({ charge: "lots" })).toMatchObject({ visits: 0, charges: 0, held: 1 });
});
