import { checkWorkbook } from "../../../billing/tasks/check-workbook";
import { changesOf, headerAt } from "../../../billing/tasks/change-log";
import { fixAll } from "../../../billing/tasks/fix-all";
import { serialFromDate, type CalendarDate } from "../../../billing/values/calendar-date";
import { addressIn, clinicWith } from "../../clinics/clinic-with";

const NOVEMBER_23 = 20_780 as CalendarDate;
const report = checkWorkbook(clinicWith({ Visits: [{ units: 5, charge: 225 }] }), { clock: NOVEMBER_23 });
const { edit } = fixAll(report.findings, "units-exceed-minutes");
const CHANGING = { by: "DW", when: NOVEMBER_23, action: "Fix: Set 4 units" };

test("each replaced cell is one row with when, who, where, old and new", () => {
  const log = changesOf(edit, report.read, CHANGING, 1900);
  expect(log).toMatchObject({ does: "appendRows", table: "Changes" });
  expect(log.rows).toEqual([
    {
      when: serialFromDate(NOVEMBER_23, 1900),
      by: "DW",
      sheet: "Visits",
      rowKey: "11/04/2026 / P-0042 / JP / 60 / 97124 / Evergreen Health / 225 / Ready / row 2",
      column: "Units",
      old: 5,
      new: 4,
      action: "Fix: Set 4 units",
    },
  ]);
});

test("dates are serials of the workbook's own system, and an unknown person is an empty cell", () => {
  const [row] = changesOf(edit, report.read, { ...CHANGING, by: undefined }, 1904).rows;
  expect(row).toMatchObject({ when: serialFromDate(NOVEMBER_23, 1904), by: null });
});

test("a column of theirs is named by ours, one that is not ours by its letters", () => {
  expect(headerAt(report.read, "Visits", addressIn("Visits", 7, "charge"))).toBe("Charge");
  expect(headerAt(report.read, "Visits", "AZ9")).toBe("AZ");
});
