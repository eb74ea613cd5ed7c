import { addMonths, calendarDate, daysInMonth, partsOf, type CalendarDate } from "../../values/calendar-date";
import type { PolicyRecord } from "../../records/policies";
import type { LIMIT_PERIODS } from "../../records/words";

export type LimitPeriod = (typeof LIMIT_PERIODS)[number];

/** A span of days with its first day in it and its end not: the next period begins there. */
export interface BenefitPeriod {
  readonly starts: CalendarDate;
  readonly next: CalendarDate;
}

/** The day and month on which benefits begin anew: February 29 is February 28 in other years (rule book 4.3 L-01). */
const anniversary = (year: number, month: number, day: number): CalendarDate =>
  calendarDate(year, month, Math.min(day, daysInMonth(year, month))) ?? (0 as CalendarDate);

/** The year of benefits that a day lies in, counted from the month and day of `begins`; without it from January 1. */
export const benefitYearOf = (begins: CalendarDate | undefined, date: CalendarDate): BenefitPeriod => {
  const { month, day } = begins === undefined ? { month: 1, day: 1 } : partsOf(begins);
  const { year } = partsOf(date);
  const thisYears = anniversary(year, month, day);
  return date >= thisYears
    ? { starts: thisYears, next: anniversary(year + 1, month, day) }
    : { starts: anniversary(year - 1, month, day), next: thisYears };
};

const EVER = Number.MIN_SAFE_INTEGER as CalendarDate;

/** The first day that counts with a visit of `date` toward a limit (contracts section 8, limits); per prescription the day does not decide. */
export const windowStart = (per: LimitPeriod, policy: PolicyRecord, date: CalendarDate): CalendarDate => {
  switch (per) {
    case "Calendar year":
      return benefitYearOf(undefined, date).starts;
    case "Benefit year":
      return benefitYearOf(policy.benefitYearStarts, date).starts;
    case "Rolling 12 months":
      return (addMonths(date, -12) + 1) as CalendarDate;
    case "Injury":
      return policy.accidentDate ?? EVER;
    case "Claim":
    case "Prescription":
      return EVER;
  }
};
