import { calendarDate, type CalendarDate } from "../../billing/values/calendar-date";

/** The day of a moment on this computer's calendar. */
export const dayOf = (now: Date): CalendarDate => calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? (0 as CalendarDate);
