import { medicareFilingLimit, usualAppealDays, usualFilingLimit, type FilingLimit } from "../reference/filing-limits";
import type { PracticeSettings } from "../records/practice";
import { addDays, addMonths, type CalendarDate } from "../values/calendar-date";
import type { Payer } from "./coverage/payer-terms";

/** "Filing and appeal deadlines: 14 days" (contracts section 8, near and soon). */
export const NEAR_DAYS = 14;

/** Payers, else Practice, else twelve months for Medicare, else 90 days (contracts section 8, smaller points). */
const filingLimit = (payer: Payer, practice: PracticeSettings, date: CalendarDate): FilingLimit | undefined => {
  const { record } = payer;
  if (record?.unreadable?.has("fileWithinDays")) return undefined;
  const days = record?.fileWithinDays ?? practice.fileWithinDays;
  if (days !== undefined) return { days };
  return (record?.kind === "Medicare" ? medicareFilingLimit : usualFilingLimit).on(date)?.value;
};

/** The last day on which a claim for the date of service is in time; undefined where the payer's limit cannot be read. */
export const filingDue = (payer: Payer, practice: PracticeSettings, date: CalendarDate): CalendarDate | undefined => {
  const limit = filingLimit(payer, practice, date);
  if (!limit) return undefined;
  return limit.months === undefined ? addDays(date, limit.days ?? 0) : addMonths(date, limit.months);
};

/** What is taken for a filing limit that neither the payer's row nor the practice says; undefined where one does, or the law does. */
export const assumedFilingDays = ({ record }: Payer, practice: PracticeSettings, date: CalendarDate): number | undefined => {
  const isTyped =
    record?.fileWithinDays !== undefined || practice.fileWithinDays !== undefined || record?.unreadable?.has("fileWithinDays");
  return isTyped || record?.kind === "Medicare" ? undefined : usualFilingLimit.on(date)?.value.days;
};

/** The last day for appealing a denial. */
export const appealDue = (payer: Payer, denied: CalendarDate): CalendarDate | undefined => {
  const { record } = payer;
  if (record?.unreadable?.has("appealWithinDays")) return undefined;
  const days = record?.appealWithinDays ?? usualAppealDays.on(denied)?.value;
  return days === undefined ? undefined : addDays(denied, days);
};

/** "the payer's usual days to pay, else 30" (contracts section 8, near and soon). */
const USUAL_DAYS_TO_ANSWER = 30;

/** How long a payer usually takes to answer, in days; undefined where it cannot be read. */
export const daysToAnswer = ({ record }: Payer): number | undefined =>
  record?.unreadable?.has("usualDaysToPay") ? undefined : (record?.usualDaysToPay ?? USUAL_DAYS_TO_ANSWER);
