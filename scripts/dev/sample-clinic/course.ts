import type { visitSheet } from "../../../billing/records/visits";
import type { RowFor } from "../clinic-rows";
import { picked, type PatientId } from "./people";

export type VisitRow = RowFor<typeof visitSheet>;

const FEE_PER_UNIT = 45;
const MINUTES_PER_UNIT = 15;
const MINUTES_A_DAY = 1440;

/** "09:30" as Excel keeps a time: a fraction of the day. */
export const clock = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return (hours * 60 + minutes) / MINUTES_A_DAY;
};

/** What the visits of one course of treatment share. */
export interface Course {
  readonly patient: PatientId;
  readonly provider: string;
  readonly billTo: string;
  readonly start: string;
  readonly minutes?: number;
  readonly rx?: string;
  /** What the patient pays on the day, by card. */
  readonly copay?: number;
  readonly more?: VisitRow;
}

/** One correct line of a course; `change` is what differs that day. */
export const line = (
  { patient, provider, billTo, start, minutes = 60, rx, copay, more }: Course,
  date: string,
  change: VisitRow = {},
): VisitRow => {
  const units = minutes / MINUTES_PER_UNIT;
  return {
    dateOfService: date,
    patient: picked(patient),
    provider,
    start: clock(start),
    end: clock(start) + minutes / MINUTES_A_DAY,
    minutes,
    code: "97124",
    units,
    billTo,
    ...(rx === undefined ? {} : { rxNumber: rx }),
    charge: units * FEE_PER_UNIT,
    ...(copay === undefined ? {} : { paidByPatient: copay, paidHow: "Card", paidOn: date }),
    status: "Ready",
    noteDone: "Yes",
    ...more,
    ...change,
  };
};

/** Lines of a course that are claimed and paid. */
export const paid = (course: Course, claimNumber: string, dates: readonly string[]): readonly VisitRow[] =>
  dates.map((date) => line(course, date, { status: "Paid", claimNumber }));

/** Lines of a course on a claim that was sent lately. */
export const sent = (course: Course, claimNumber: string, dates: readonly string[]): readonly VisitRow[] =>
  dates.map((date) => line(course, date, { status: "Billed", claimNumber }));

/** Lines of a course that wait to be billed. */
export const ready = (course: Course, dates: readonly string[]): readonly VisitRow[] => dates.map((date) => line(course, date));
