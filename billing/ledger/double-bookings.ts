import type { TimeOfDay } from "../values/time-of-day";
import type { Ledger } from "./ledger";
import { byContent } from "./content-order";
import type { PatientLedger } from "./patient-ledger";
import { wholeMinutes } from "./pool-units";
import type { ServiceLine } from "./service-line";
import type { Visit } from "./visit";

/** A visit with the time that its therapist spent on it, in minutes since midnight. */
export interface Booking {
  readonly patient: PatientLedger;
  readonly visit: Visit;
  readonly line: ServiceLine;
  readonly starts: TimeOfDay;
  readonly ends: number;
}

export interface DoubleBooking {
  readonly earlier: Booking;
  readonly later: Booking;
}

/** From the first Start to the last End; without an End, Start plus the minutes of the lines. */
const bookingOf = (patient: PatientLedger, visit: Visit): Booking | undefined => {
  const [line] = visit.claimLines; // content order begins with the earliest Start
  const starts = line?.record.start;
  if (!line || starts === undefined) return undefined;
  const ends = Math.max(...visit.claimLines.map(({ record }) => record.end ?? -1));
  const treated = visit.claimLines.reduce((sum, one) => sum + wholeMinutes(one), 0);
  return { patient, visit, line, starts, ends: ends >= 0 ? ends : starts + treated };
};

const overlapsOf = (bookings: Booking[]): readonly DoubleBooking[] => {
  bookings.sort((a, b) => byContent(a.line.record, b.line.record));
  return bookings.flatMap((later, at) => {
    const earlier = bookings.slice(0, at).find((other) => other.patient !== later.patient && later.starts < other.ends);
    return earlier ? [{ earlier, later }] : [];
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
