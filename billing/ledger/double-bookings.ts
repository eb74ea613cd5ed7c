import type { TimeOfDay } from "../values/time-of-day";
import type { Ledger } from "./ledger";
import { byContent } from "./content-order";
import type { PatientLedger } from "./patient-ledger";
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

const bookingOf = (patient: PatientLedger, visit: Visit): Booking | undefined => {
  const [line] = visit.claimLines; // content order begins with the earliest Start
  const spans = spansOf(visit.claimLines);
  return line && spans.length > 0 ? { patient, visit, line, spans } : undefined;
};

const overlap = (a: BusySpan, b: BusySpan): boolean => a.starts < b.ends && b.starts < a.ends;

const overlapsOf = (bookings: Booking[]): readonly DoubleBooking[] => {
  bookings.sort((a, b) => byContent(a.line.record, b.line.record));
  return bookings.flatMap((later, at) => {
    for (const earlier of bookings.slice(0, at)) {
      const [during] =
        earlier.patient === later.patient ? [] : earlier.spans.filter((span) => later.spans.some((own) => overlap(span, own)));
      if (during) return [{ earlier, later, during }];
    }
    return [];
  });
};

/** Visits for an insurer that overlap an earlier one of the same therapist and day with another patient; back to back is fine. */
export const doubleBookings = (ledger: Ledger): readonly DoubleBooking[] => {
  const days = new Map<string, Booking[]>();
  for (const patient of ledger.patients)
    for (const visit of patient.visits) {
      const booking = bookingOf(patient, visit);
      if (!booking || booking.line.provider === "") continue;
      const key = `${visit.date}/${booking.line.provider}`;
      const day = days.get(key);
      if (day) day.push(booking);
      else days.set(key, [booking]);
    }
  return [...days.values()].flatMap((bookings) => (bookings.length > 1 ? overlapsOf(bookings) : []));
};
