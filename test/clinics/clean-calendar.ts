import { addDays, addMonths, calendarDate, partsOf, serialFromDate, type CalendarDate } from "../../billing/values/calendar-date";

export const dayOf = (year: number, month: number, day: number): CalendarDate => {
  const date = calendarDate(year, month, day);
  if (date === undefined) throw new Error(`there is no ${year}-${month}-${day}`);
  return date;
};

/** The day on which the clean clinic is checked, a Monday. */
export const TODAY = dayOf(2026, 11, 23);

/** Three years; the last two weeks are booked. */
export const WEEKS = 156;

const LAST_MONDAY = dayOf(2026, 11, 30);

/** @param week from 0. @param weekday Monday is 0. */
export const dayIn = (week: number, weekday: number): CalendarDate => addDays(LAST_MONDAY, weekday - 7 * (WEEKS - 1 - week));

/** A day as its cell holds it. */
export const cellOf = (date: CalendarDate): number => serialFromDate(date, 1900);

export const yearOf = (date: CalendarDate): number => partsOf(date).year;

/** "2026-11": the lines of one month are sent together. */
export const monthOf = (date: CalendarDate): string => {
  const { year, month } = partsOf(date);
  return `${year}-${String(month).padStart(2, "0")}`;
};

/** Claims go out on the third of the following month. */
export const sentOn = (date: CalendarDate): CalendarDate => {
  const { year, month } = partsOf(date);
  return addDays(addMonths(dayOf(year, month, 1), 1), 2);
};

/** Payers answer after twenty days. */
export const answeredOn = (date: CalendarDate): CalendarDate => addDays(sentOn(date), 20);

export type Stage = "Paid" | "Billed" | "Ready" | "Draft";

/** How far the work on a day's visits has come: answered, sent, waiting for the end of the month, or only booked. */
export const stageOf = (date: CalendarDate): Stage => {
  if (answeredOn(date) <= TODAY) return "Paid";
  if (sentOn(date) <= TODAY) return "Billed";
  return date < TODAY ? "Ready" : "Draft";
};
