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

const DID_NOT_TAKE_PLACE: ReadonlySet<string> = new Set(["Cancelled", "No-show"]);

/** From the first Start to the last End; without an End, Start plus the minutes of the lines. */
const bookingOf = (patient: PatientLedger, visit: Visit): Booking | undefined => {
  const lines = visit.lines.filter(({ record }) => record.start !== undefined && !DID_NOT_TAKE_PLACE.has(record.status ?? ""));
  const [first] = lines; // content order begins with the earliest Start
  const starts = first?.record.start;
  if (!first || starts === undefined) return undefined;
  const ends = Math.max(...lines.map(({ record }) => record.end ?? -1));
  const treated = visit.lines.reduce((sum, line) => sum + wholeMinutes(line), 0);
  return { patient, visit, line: first, starts, ends: ends >= 0 ? ends : starts + treated };
};

const canBeOnAClaim = ({ visit }: Booking): boolean => visit.claimLines.length > 0;

const overlapsOf = (bookings: Booking[]): readonly DoubleBooking[] => {
  bookings.sort((a, b) => a.starts - b.starts || byContent(a.line.record, b.line.record));
  return bookings.flatMap((later, at) => {
    const earlier = bookings.slice(0, at).find((other) => later.starts < other.ends && (canBeOnAClaim(other) || canBeOnAClaim(later)));
    return earlier ? [{ earlier, later }] : [];
  });
};

/** Visits that overlap an earlier one of the same therapist and day, at least one of the two for an insurer; back to back is fine. */
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
