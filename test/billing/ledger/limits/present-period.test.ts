import type { LimitPeriod } from "../../../../billing/ledger/coverage/benefit-period";
import { isWithin, presentPeriod } from "../../../../billing/ledger/limits/present-period";
import { isoDate, parseIsoDate, type CalendarDate } from "../../../../billing/values/calendar-date";
import { visitsOn } from "../../../clinics/case-rows";
import type { Row } from "../../../clinics/clinic-with";
import { firstPatient } from "../first-patient";

const day = (iso: string): CalendarDate => parseIsoDate(iso) as CalendarDate;

const periodOf = (per: LimitPeriod, policy: Row, days: readonly string[] = [], today = "2026-11-23") => {
  const [coverage] = firstPatient({ Policies: [{ starts: "2020-01-01", ...policy }], Visits: visitsOn(days) }).benefits.coverages;
  return coverage && presentPeriod(per, coverage, day(today));
};

test.each<[LimitPeriod, Row, readonly string[], string, string]>([
  ["Calendar year", { benefitYearStarts: "2025-07-01" }, [], "2026-01-01", "2026-12-31"],
  ["Benefit year", {}, [], "2026-01-01", "2026-12-31"],
  ["Benefit year", { benefitYearStarts: "2025-07-01" }, [], "2026-07-01", "2027-06-30"],
  ["Benefit year", { benefitYearStarts: "2025-11-23" }, [], "2026-11-23", "2027-11-22"],
  ["Benefit year", { benefitYearStarts: "2025-11-24" }, [], "2025-11-24", "2026-11-23"],
  ["Benefit year", { benefitYearStarts: "2024-02-29" }, [], "2026-02-28", "2027-02-27"],
  ["Rolling 12 months", {}, [], "2025-11-24", "2026-11-23"],
  ["Rolling 12 months", {}, ["2026-11-02"], "2025-11-24", "2026-11-23"],
  ["Rolling 12 months", {}, ["2026-12-07"], "2025-12-08", "2026-12-07"],
])("per %s, %j, visits on %j: %s to %s", (per, policy, days, from, to) => {
  const period = periodOf(per, policy, days);
  expect(period && [isoDate(period.from), isoDate(period.to)]).toEqual([from, to]);
});

test("per Injury from its date, or ever, on", () => {
  const isIn = (policy: Row, iso: string): boolean => {
    const period = periodOf("Injury", policy);
    return period !== undefined && isWithin(period, day(iso));
  };
  const accident = { accidentDate: "2026-11-02" };
  expect([isIn(accident, "2026-11-01"), isIn(accident, "2026-11-02"), isIn(accident, "2040-01-01"), isIn({}, "2020-01-01")]).toEqual([
    false,
    true,
    true,
    true,
  ]);
});

test("only while the policy is in force, its first and last day too", () => {
  const inForce = (policy: Row): boolean => periodOf("Claim", policy) !== undefined;
  expect([
    inForce({ starts: "2026-11-23" }),
    inForce({ starts: "2026-11-24" }),
    inForce({ ends: "2026-11-23" }),
    inForce({ ends: "2026-11-22" }),
  ]).toEqual([true, false, true, false]);
});
