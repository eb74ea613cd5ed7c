import type { CalendarDate } from "./calendar-date";

/** A span of days with both ends in it; an end that is not given is open. */
export interface DateSpan {
  readonly starts?: CalendarDate | undefined;
  readonly ends?: CalendarDate | undefined;
}

export const covers = (span: DateSpan, date: CalendarDate): boolean =>
  (span.starts === undefined || span.starts <= date) && (span.ends === undefined || date <= span.ends);
