import type { CalendarDate } from "../../values/calendar-date";
import { covers } from "../../values/date-span";
import { benefitYearOf, windowStart, type LimitPeriod } from "../coverage/benefit-period";
import type { Coverage } from "../coverage/coverage";

/** The days that a limit counts over at present, both ends in it. */
export interface PresentPeriod {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const FOREVER = Number.MAX_SAFE_INTEGER as CalendarDate;

/**
 * The period that holds today, to its end, so that what is booked counts; one that moves with the visits ends at the last booked one.
 * Undefined where the policy is not in force today.
 */
export const presentPeriod = (per: LimitPeriod, { policy, visits }: Coverage, today: CalendarDate): PresentPeriod | undefined => {
  if (!policy || !covers(policy, today)) return undefined;
  if (per === "Calendar year" || per === "Benefit year") {
    const year = benefitYearOf(per === "Benefit year" ? policy.benefitYearStarts : undefined, today);
    return { from: year.starts, to: (year.next - 1) as CalendarDate };
  }
  const last = visits.at(-1)?.date ?? today;
  const to = per !== "Rolling 12 months" ? FOREVER : last > today ? last : today;
  return { from: windowStart(per, policy, to), to };
};

export const isWithin = ({ from, to }: PresentPeriod, date: CalendarDate): boolean => from <= date && date <= to;
