import type { Overview } from "../../billing/tasks/overview";
import type { CalendarDate } from "../../billing/values/calendar-date";
import { cents } from "../../billing/values/cents";

const at = (sheet: string, row: number) => ({ sheet, cell: `A${row}`, row });
const NOVEMBER_23 = 20_780;

const NOVEMBER: Overview["all"] = {
  ready: { visits: 41, charges: cents(624_000) },
  mustFix: { visits: 3, charges: cents(54_000) },
  waiting: { claims: 27, amount: cents(411_500), over30: 6, over60: 2, first: at("Claims", 12) },
  denied: { lines: 4, amount: cents(31_000), first: at("Visits", 77) },
};

const OCTOBER: Overview["all"] = {
  ready: { visits: 0, charges: cents(0) },
  mustFix: { visits: 0, charges: cents(0) },
  waiting: { claims: 0, amount: cents(0), over30: 0, over60: 0 },
  denied: { lines: 0, amount: cents(0) },
};

/** A clinic's overview, as the screens are handed it. */
export const overview = (more: Partial<Overview> = {}): Overview => ({
  months: ["2026-11", "2026-10"],
  all: { ...NOVEMBER, ready: { visits: 44, charges: cents(678_000) } },
  byMonth: { "2026-11": NOVEMBER, "2026-10": OCTOBER },
  runningOut: [
    { rule: "visit-limit-nearly-reached", message: "1 of 20 visits left this year.", patient: "P-0042", place: at("Policies", 4) },
    { rule: "license-expiring", message: "Jae Park's license ends on 12/15/2026.", patient: undefined, place: at("Providers", 2) },
  ],
  deadlines: [
    {
      kind: "file",
      payer: "Evergreen Health",
      patient: "P-0042",
      dateOfService: (NOVEMBER_23 - 81) as CalendarDate,
      due: (NOVEMBER_23 + 9) as CalendarDate,
      daysLeft: 9,
      visits: 2,
      place: at("Visits", 9),
    },
    {
      kind: "appeal",
      payer: "Cascade Mutual",
      patient: undefined,
      dateOfService: (NOVEMBER_23 - 100) as CalendarDate,
      due: (NOVEMBER_23 - 1) as CalendarDate,
      daysLeft: -1,
      visits: 1,
      place: at("Visits", 3),
    },
  ],
  ...more,
});

export const EMPTY_OVERVIEW = overview({ months: [], all: OCTOBER, byMonth: {}, runningOut: [], deadlines: [] });
