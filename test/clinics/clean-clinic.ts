import { calendarDate, addDays, addMonths, isoDate, partsOf, type CalendarDate } from "../../billing/values/calendar-date";
import type { Workbook } from "../../billing/workbook/workbook";
import type { AnyRow, ClinicRows } from "../../scripts/dev/clinic-rows";
import { clinicWorkbook } from "../../scripts/dev/clinic-workbook";
import { ALLOWED, COPAY, FEE, numbered, officeRows, PAYER, peopleRows } from "./clean-office";

const WEEKS = 154; // three years
const VISITS_A_COURSE = 12;
const VISITS_OF_THE_CURRENT_COURSE = 6;
const PATIENTS_A_THERAPIST = 40; // five days of eight hours, each patient once a week
const MINUTES = [60, 45, 30, 53];

const therapistOf = (patient: number): number => Math.floor(patient / PATIENTS_A_THERAPIST);

const dayOf = (year: number, month: number, day: number): CalendarDate => {
  const date = calendarDate(year, month, day);
  if (date === undefined) throw new Error(`there is no ${year}-${month}-${day}`);
  return date;
};

const LAST_MONDAY = dayOf(2026, 11, 16);

/** The nth patient's kth visit, counted back from the last week: always the same weekday and hour, so that nobody is double-booked. */
interface PlannedVisit {
  readonly patient: number;
  readonly date: CalendarDate;
  /** Counts courses of treatment back from the current one. */
  readonly course: number;
  readonly minutes: number;
}

const plannedVisits = (lines: number): readonly PlannedVisit[] =>
  Array.from({ length: lines }, (_, at) => {
    const patient = Math.floor(at / WEEKS);
    const back = at % WEEKS;
    const weekday = patient % 5;
    return {
      patient,
      date: addDays(LAST_MONDAY, weekday - 7 * back),
      course: back < VISITS_OF_THE_CURRENT_COURSE ? 0 : 1 + Math.floor((back - VISITS_OF_THE_CURRENT_COURSE) / VISITS_A_COURSE),
      minutes: MINUTES[(patient * 7 + back * 13) % MINUTES.length] ?? 60,
    };
  }).reverse();

const unitsOf = ({ minutes }: PlannedVisit): number => Math.floor((minutes + 7) / 15);
const isSent = ({ date }: PlannedVisit): boolean => date < dayOf(2026, 10, 1);
const claimOf = ({ patient, date }: PlannedVisit): string => `${numbered("C", patient + 1)}-${isoDate(date).slice(0, 7)}`;
const rxOf = ({ patient, course }: PlannedVisit): string => `${numbered("RX", patient + 1)}-${String(course).padStart(2, "0")}`;

const visitRow = (visit: PlannedVisit): AnyRow => {
  const start = (9 + (Math.floor(visit.patient / 5) % 8)) / 24;
  return {
    dateOfService: isoDate(visit.date),
    patient: numbered("P", visit.patient + 1),
    provider: `T${therapistOf(visit.patient) + 1}`,
    start,
    end: start + visit.minutes / 1440,
    minutes: visit.minutes,
    code: "97124",
    units: unitsOf(visit),
    billTo: PAYER,
    rxNumber: rxOf(visit),
    charge: FEE * unitsOf(visit),
    paidByPatient: COPAY,
    paidHow: "Card",
    paidOn: isoDate(visit.date),
    noteDone: "Yes",
    ...(isSent(visit) ? { status: "Paid", claimNumber: claimOf(visit) } : { status: "Ready" }),
  };
};

const paymentRow = (visit: PlannedVisit, at: number): AnyRow => {
  const allowed = ALLOWED * unitsOf(visit);
  const billed = FEE * unitsOf(visit);
  return {
    paymentNumber: `PM-${at + 1}`,
    received: isoDate(addDays(sentOn(visit), 20)),
    from: "Payer",
    payerOrPatient: PAYER,
    method: "EFT",
    claimNumber: claimOf(visit),
    patient: numbered("P", visit.patient + 1),
    dateOfService: isoDate(visit.date),
    code: "97124",
    units: unitsOf(visit),
    billed,
    allowed,
    paid: allowed - COPAY,
    copay: COPAY,
    writeOff: billed - allowed,
    reasonCodes: "CO-45; PR-3",
  };
};

const grouped = (visits: readonly PlannedVisit[], keyOf: (visit: PlannedVisit) => string): readonly (readonly PlannedVisit[])[] => {
  const groups = new Map<string, PlannedVisit[]>();
  for (const visit of visits) {
    const key = keyOf(visit);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [visit]);
    else group.push(visit);
  }
  return [...groups.values()];
};

/** The third of the following month. */
const sentOn = ({ date }: PlannedVisit): CalendarDate => {
  const { year, month } = partsOf(date);
  return addDays(addMonths(dayOf(year, month, 1), 1), 2);
};

const claimRow = (lines: readonly PlannedVisit[]): readonly AnyRow[] =>
  lines.slice(0, 1).map((first) => ({
    claimNumber: claimOf(first),
    patient: numbered("P", first.patient + 1),
    payer: PAYER,
    kind: "Original",
    billed: lines.reduce((sum, line) => sum + FEE * unitsOf(line), 0),
    sentOn: isoDate(sentOn(first)),
    sentBy: "Clearinghouse",
    status: "Paid",
  }));

/** Twelve visits from the day of the course's first; only the current course has visits left. */
const prescriptionRow = (visits: readonly PlannedVisit[]): readonly AnyRow[] =>
  visits.slice(0, 1).map((first) => ({
    rxNumber: rxOf(first),
    patient: numbered("P", first.patient + 1),
    prescriber: "Hale, Morgan",
    prescriberType: "MD",
    prescriberNpi: "2000000002",
    written: isoDate(addDays(first.date, -3)),
    starts: isoDate(first.date),
    ends: isoDate(addDays(first.date, 7 * VISITS_A_COURSE)),
    visits: VISITS_A_COURSE,
    frequency: "1 per week",
    diagnosis1: "M54.2",
    signed: "Yes",
  }));

/** Rows of a clinic in perfect order, with as many service lines as asked for: nothing in it is a finding. Always the same. */
export const cleanRows = (lines: number): ClinicRows => {
  const visits = plannedVisits(lines);
  const patients = Math.ceil(lines / WEEKS);
  return {
    Visits: visits.map(visitRow),
    Payments: visits.filter(isSent).map(paymentRow),
    Claims: grouped(visits.filter(isSent), claimOf).flatMap(claimRow),
    ...peopleRows(patients),
    Prescriptions: grouped(visits, rxOf).flatMap(prescriptionRow),
    ...officeRows(Math.ceil(patients / PATIENTS_A_THERAPIST)),
  };
};

export const cleanClinic = (lines: number): Workbook => clinicWorkbook(cleanRows(lines));
