import { addDays, type CalendarDate } from "../../billing/values/calendar-date";
import type { AnyRow } from "../../scripts/dev/clinic-rows";
import { cellOf, TODAY } from "./clean-calendar";
import type { CleanPolicy } from "./clean-policies";
import { stepOf, type CleanPatient, type PlannedVisit } from "./clean-schedule";

/** A course of treatment: the visits that one paper is for. */
interface Course {
  readonly accident: number;
  /** From 0. */
  readonly course: number;
  /** The day of its first visit. */
  readonly starts: CalendarDate;
}

const courseOf = ({ patient, date, accident, position }: PlannedVisit, visits: number): Course => ({
  accident,
  course: Math.floor(position / visits),
  starts: addDays(date, -(position % visits) * stepOf(patient.payer)),
});

/** Every course with a visit, and the one after the last: an orderly clinic has the next paper before it needs it. */
const coursesOf = (visits: readonly PlannedVisit[], visitsOfEach: number): readonly Course[] => {
  const courses = new Map<CalendarDate, Course>();
  for (const visit of visits) {
    const course = courseOf(visit, visitsOfEach);
    courses.set(course.starts, course);
  }
  const last = visits.at(-1);
  if (last === undefined) return [];
  const { accident, course, starts } = courseOf(last, visitsOfEach);
  const next = addDays(starts, visitsOfEach * stepOf(last.patient.payer));
  return [...courses.values(), { accident, course: course + 1, starts: next }];
};

const numberOf = (prefix: string, { id }: CleanPatient, { accident, course }: Pick<Course, "accident" | "course">): string =>
  `${prefix}${id.slice(1)}-${accident + 1}-${course + 1}`;

/** The second visit of each course names no paper: the only one that covers the date is taken. */
const isNamed = (position: number, visits: number): boolean => position % visits !== 1;

export const rxNumberOf = (visit: PlannedVisit): string | undefined => {
  const { prescribed } = visit.patient.payer;
  if (prescribed === undefined || !isNamed(visit.position, prescribed)) return undefined;
  return numberOf("RX", visit.patient, courseOf(visit, prescribed));
};

/** @param ordinal which visit of its policy it is, from 1. */
export const authNumberOf = (visit: PlannedVisit, policy: CleanPolicy, ordinal: number): string | undefined => {
  const { leave } = visit.patient.payer;
  if (leave === undefined) return undefined;
  if (leave.visits === undefined) return ordinal > leave.free ? `AU${policy.number.slice(2)}` : undefined;
  if (visit.position < leave.free || (leave.basis === "Visits" && !isNamed(visit.position, leave.visits))) return undefined;
  return numberOf("AU", visit.patient, courseOf(visit, leave.visits));
};

const FREQUENCIES: Readonly<Record<number, string>> = { 1: "1 per week", 2: "every 2 weeks" };
const REPORT_AFTER = 5;

/** The day of a course's fifth visit, when the progress report goes out; undefined before it. */
const reportedOn = ({ payer }: CleanPatient, { starts }: Course): CalendarDate | undefined => {
  const fifth = addDays(starts, (REPORT_AFTER - 1) * stepOf(payer));
  return payer.row["programme"] === "LNI" && fifth < TODAY ? fifth : undefined;
};

export const prescriptionRows = (patient: CleanPatient, visits: readonly PlannedVisit[]): readonly AnyRow[] => {
  const { prescribed, rhythm } = patient.payer;
  if (prescribed === undefined) return [];
  return coursesOf(visits, prescribed).map((course): AnyRow => {
    const reported = reportedOn(patient, course);
    return {
      rxNumber: numberOf("RX", patient, course),
      patient: patient.id,
      prescriber: "Hale, Morgan",
      prescriberType: patient.at % 3 === 0 ? "DO" : "MD",
      prescriberNpi: "2000000002",
      written: cellOf(addDays(course.starts, -3)),
      starts: cellOf(course.starts),
      visits: prescribed,
      frequency: FREQUENCIES[rhythm.every] ?? "",
      diagnosis1: rhythm.afterAccident === undefined ? "M54.2" : "S13.4XXD",
      bodyAreas: "neck, shoulders",
      minutesPerVisit: 75,
      signed: "Yes",
      ...(reported === undefined ? {} : { progressReportSent: cellOf(reported) }),
    };
  });
};

const authorizationRow = (patient: CleanPatient, number: string, starts: CalendarDate, ends: CalendarDate): AnyRow => ({
  authNumber: number,
  patient: patient.id,
  payer: patient.payer.name,
  starts: cellOf(starts),
  ends: cellOf(ends),
  basis: patient.payer.leave?.basis ?? "Visits",
  amount: patient.payer.leave?.amount ?? 0,
  codes: patient.payer.services.map(({ code }) => code).join("; "),
  approvedBy: "Kim",
});

/** One for each course, to the day before the next one's; or one for each year of a policy. */
export const authorizationRows = (
  patient: CleanPatient,
  visits: readonly PlannedVisit[],
  policies: readonly CleanPolicy[],
): readonly AnyRow[] => {
  const { leave } = patient.payer;
  if (leave === undefined) return [];
  const ofEach = leave.visits;
  if (ofEach === undefined)
    return policies.map(({ number, starts, ends = TODAY }) => authorizationRow(patient, `AU${number.slice(2)}`, starts, ends));
  return coursesOf(visits, ofEach)
    .filter(({ course }) => course * ofEach >= leave.free)
    .map((course) =>
      authorizationRow(patient, numberOf("AU", patient, course), course.starts, addDays(course.starts, ofEach * stepOf(patient.payer) - 1)),
    );
};
