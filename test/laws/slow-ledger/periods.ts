import type { PolicyRecord } from "../../../billing/records/policies";
import type { LIMIT_PERIODS } from "../../../billing/records/words";
import { addMonths, calendarDate, daysInMonth, partsOf, type CalendarDate } from "../../../billing/values/calendar-date";

export type Period = (typeof LIMIT_PERIODS)[number];

/** The day on which the policy's benefit year began that holds the date; begun on February 29, it begins on the 28th in other years. */
export const benefitYearOf = (policy: PolicyRecord, date: CalendarDate): CalendarDate => {
  const { month, day } = policy.benefitYearStarts === undefined ? { month: 1, day: 1 } : partsOf(policy.benefitYearStarts);
  const beginningIn = (year: number): CalendarDate => {
    const begins = calendarDate(year, month, Math.min(day, daysInMonth(year, month)));
    if (begins === undefined) throw new Error(`no benefit year begins in ${year}`);
    return begins;
  };
  const { year } = partsOf(date);
  return beginningIn(year) <= date ? beginningIn(year) : beginningIn(year - 1);
};

/** Whether a day, not after `on`, lies in the window that holds `on`. Which prescription a visit is under is not a matter of days. */
export const isInWindow = (period: Period, policy: PolicyRecord, day: CalendarDate, on: CalendarDate): boolean => {
  if (day > on) return false;
  switch (period) {
    case "Calendar year":
      return partsOf(day).year === partsOf(on).year;
    case "Benefit year":
      return benefitYearOf(policy, day) === benefitYearOf(policy, on);
    case "Rolling 12 months":
      return day > addMonths(on, -12);
    case "Injury":
      return policy.accidentDate === undefined || day >= policy.accidentDate;
    case "Claim":
    case "Prescription":
      return true;
  }
};
