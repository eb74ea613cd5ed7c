import type { Ledger } from "../../billing/ledger/ledger";
import { usDate, type CalendarDate } from "../../billing/values/calendar-date";
import { EXIT, Stop } from "../exit-codes";

export interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export interface SpanFlags {
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly month?: Span;
}

const firstDay = ({ patients }: Ledger): CalendarDate | undefined =>
  patients
    .flatMap(({ lines: [first] }) => first?.date ?? [])
    .reduce<CalendarDate | undefined>((earliest, date) => (earliest === undefined || date < earliest ? date : earliest), undefined);

/** The days asked for: a month, or from one day to another; by default from the first visit of the workbook until today. */
export const spanOf = ({ from, to, month }: SpanFlags, ledger: Ledger): Span => {
  if (month && (from !== undefined || to !== undefined))
    throw new Stop(EXIT.wrongUsage, "--month takes a whole month, --from and --to other days. Give one or the other.");
  if (month) return month;
  const last = to ?? ledger.today;
  const first = from ?? firstDay(ledger) ?? last;
  if (from !== undefined && first > last)
    throw new Stop(
      EXIT.wrongUsage,
      `--from ${usDate(first)} is after ${to === undefined ? "today" : "--to"}, ${usDate(last)}. Give the earlier day first.`,
    );
  return { from: first < last ? first : last, to: last };
};
