import type { CalendarDate } from "../../values/calendar-date";
import { remembered } from "../../values/remembered";
import type { TimeOfDay } from "../../values/time-of-day";
import { byContent } from "../content-order";
import type { PatientLedger } from "../patient-ledger";
import { wholeMinutes } from "./pool-units";
import type { ServiceLine } from "./service-line";
import type { Visit } from "./visit";

/** Minutes since midnight; the end is not in it, so that back to back is fine. */
export interface BusySpan {
  readonly starts: TimeOfDay;
  readonly ends: number;
}

/** A visit with the time that its therapist spent on it, in minutes since midnight. */
export interface Booking {
  readonly patient: PatientLedger;
  readonly visit: Visit;
  readonly line: ServiceLine;
  readonly spans: readonly BusySpan[];
}

export interface DoubleBooking {
  readonly earlier: Booking;
  readonly later: Booking;
  /** When the therapist is with the earlier patient. */
  readonly during: BusySpan;
}

/** Each Start to its End; without an End, Start plus the minutes of the lines that share the Start or have none of their own after it. */
const spansOf = (lines: readonly ServiceLine[]): readonly BusySpan[] => {
  const starts = [...new Set(lines.flatMap(({ record }) => record.start ?? []))];
  return starts.map((start, at) => {
    const isLast = at === starts.length - 1;
    const within = lines.filter(({ record }) => record.start === start || (isLast && record.start === undefined));
    const ends = within.flatMap(({ record }) => record.end ?? []);
    return { starts: start, ends: ends.length > 0 ? Math.max(...ends) : start + within.reduce((sum, line) => sum + wholeMinutes(line), 0) };
  });
};

/** Nearly always the first line says it all. */
const timesOf = (lines: readonly ServiceLine[], { record }: ServiceLine, starts: TimeOfDay): readonly BusySpan[] =>
  lines.length === 1 && record.end !== undefined ? [{ starts, ends: record.end }] : spansOf(lines);

const bookingOf = (patient: PatientLedger, visit: Visit): Booking | undefined => {
  const [line] = visit.claimLines; // content order begins with the earliest Start
  const start = line?.record.start;
  if (!line || line.provider === "" || start === undefined) return undefined;
  return { patient, visit, line, spans: timesOf(visit.claimLines, line, start) };
};

const bookingsOf = remembered((patient: PatientLedger): readonly Booking[] =>
  patient.visits.flatMap((visit) => bookingOf(patient, visit) ?? []),
);

/** The bookings of each therapist and day that has several. */
const busyDays = (patients: readonly PatientLedger[]): readonly Booking[][] => {
  const byTherapist = new Map<string, Map<CalendarDate, Booking[]>>();
  for (const patient of patients)
    for (const booking of bookingsOf(patient)) {
      const { provider, date } = booking.line;
      const days = byTherapist.get(provider) ?? new Map<CalendarDate, Booking[]>();
      byTherapist.set(provider, days);
      const day = days.get(date);
      if (day) day.push(booking);
      else days.set(date, [booking]);
    }
  return [...byTherapist.values()].flatMap((days) => [...days.values()].filter((day) => day.length > 1));
};

/** When the therapist is with the earlier patient though the later one has begun. */
const overlap = (earlier: Booking, later: Booking): BusySpan | undefined =>
  earlier.patient === later.patient
    ? undefined
    : earlier.spans.find((span) => later.spans.some((own) => span.starts < own.ends && own.starts < span.ends));

const overlapsOf = (bookings: Booking[]): readonly DoubleBooking[] => {
  // Nearly always there is none, and nothing to put in order.
  if (!bookings.some((one, at) => bookings.some((other, before) => before < at && overlap(other, one)))) return [];
  bookings.sort((a, b) => byContent(a.line.record, b.line.record));
  return bookings.flatMap((later, at) => {
    for (const earlier of bookings.slice(0, at)) {
      const during = overlap(earlier, later);
      if (during) return [{ earlier, later, during }];
    }
    return [];
  });
};

/** Visits for an insurer that overlap an earlier one of the same therapist and day with another patient; back to back is fine. */
export const doubleBookings = (patients: readonly PatientLedger[]): readonly DoubleBooking[] => busyDays(patients).flatMap(overlapsOf);
