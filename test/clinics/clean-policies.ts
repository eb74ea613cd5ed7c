import { addDays, addMonths, type CalendarDate } from "../../billing/values/calendar-date";
import type { AnyRow } from "../../scripts/dev/clinic-rows";
import { cellOf, dayOf, TODAY, yearOf } from "./clean-calendar";
import { stepOf, type CleanPatient, type PlannedVisit } from "./clean-schedule";

/** A row of Policies: one benefit year, or one accident. */
export interface CleanPolicy {
  readonly number: string;
  readonly patient: CleanPatient;
  readonly starts: CalendarDate;
  /** Undefined while it lasts. */
  readonly ends: CalendarDate | undefined;
  readonly accident: { readonly date: CalendarDate; readonly claimNumber: string } | undefined;
}

/** Treatment begins ten days after an accident, and its policy lasts a month longer than treatment. */
const DAYS_TO_TREATMENT = 10;
const DAYS_AFTER_TREATMENT = 30;

const policyOfYear = (patient: CleanPatient, date: CalendarDate, begins: number): CleanPolicy => {
  const year = date < dayOf(yearOf(date), begins, 1) ? yearOf(date) - 1 : yearOf(date);
  const starts = dayOf(year, begins, 1);
  return {
    number: `PL${patient.id.slice(1)}-${year}`,
    patient,
    starts,
    ends: addDays(addMonths(starts, 12), -1),
    accident: undefined,
  };
};

const policyOfAccident = ({ patient, date, accident, position }: PlannedVisit): CleanPolicy => {
  const { rhythm, policiesOfAClaim = 1 } = patient.payer;
  const visits = rhythm.afterAccident ?? 0;
  const visitsOfEach = visits / policiesOfAClaim;
  const part = Math.floor(position / visitsOfEach);
  const firstVisit = addDays(date, -position * stepOf(patient.payer));
  const happened = addDays(firstVisit, -DAYS_TO_TREATMENT);
  const claimNumber = `TEST-${patient.at + 1}-${accident + 1}`;
  const partStarts = addDays(firstVisit, part * visitsOfEach * stepOf(patient.payer));
  const partEnds = addDays(firstVisit, (part + 1) * visitsOfEach * stepOf(patient.payer) - 1);
  const isLast = part === policiesOfAClaim - 1;
  const over = addDays(partEnds, DAYS_AFTER_TREATMENT);
  return {
    number: `PL${patient.id.slice(1)}-A${accident + 1}${policiesOfAClaim === 1 ? "" : `-${part + 1}`}`,
    patient,
    starts: part === 0 ? happened : partStarts,
    ends: isLast ? (over < TODAY ? over : undefined) : partEnds,
    accident: { date: happened, claimNumber },
  };
};

/** The policy that pays for a visit. */
export const policyOf = (visit: PlannedVisit): CleanPolicy => {
  const { patient, date } = visit;
  const { yearBegins } = patient.payer;
  return yearBegins === undefined ? policyOfAccident(visit) : policyOfYear(patient, date, yearBegins);
};

/** What a policy's lines are billed to: with the last accident's policy still in force, only its number tells which. */
export const billToOf = ({ patient: { payer }, number, accident }: CleanPolicy): string =>
  accident !== undefined && payer.policiesOfAClaim === undefined ? number : payer.name;

/** @param more cells of this row alone. */
export const policyRow = ({ number, patient, starts, ends, accident }: CleanPolicy, more: AnyRow): AnyRow => ({
  policyNumber: number,
  patient: patient.id,
  payer: patient.payer.name,
  rank: "1",
  hsaQualified: "No",
  memberId: `TEST${patient.at + 1}`,
  relationship: "Self",
  starts: cellOf(starts),
  ...(ends === undefined ? {} : { ends: cellOf(ends) }),
  massageCovered: "Yes",
  verifiedOn: cellOf(starts),
  verifiedBy: "T1",
  ...(accident === undefined
    ? { benefitYearStarts: cellOf(starts) }
    : { accidentDate: cellOf(accident.date), accidentClaimNumber: accident.claimNumber, accidentState: "OR" }),
  ...patient.payer.policy,
  ...more,
});
