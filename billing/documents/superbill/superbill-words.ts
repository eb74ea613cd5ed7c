import { counted, listed } from "../../findings/words";
import { usDate, type CalendarDate } from "../../values/calendar-date";
import { usd, type Cents } from "../../values/cents";

/** Sentences of superbills: what stands on the paper, and what the office is told beside it. */

export const PAID_IN_FULL = "Paid in full by the patient. Please reimburse the patient.";
export const NOTHING_OWED = "Nothing is owed any more.";

const days = (dates: readonly CalendarDate[]): string => listed([...new Set(dates)].map(usDate));

/** So that nobody files the same services twice. */
export const claimWasSent = (payers: readonly string[], isAll: boolean, dates: readonly CalendarDate[]): string =>
  isAll
    ? `This office has sent the claim for these services to ${listed(payers)}. Please do not file them again.`
    : `This office has sent the claim for the services of ${days(dates)} to ${listed(payers)}. Please do not file those again.`;

export const balanceDue = (open: Cents): string => `Balance due: ${usd(open)}.`;

export const partlyPaid = (paid: Cents, open: Cents): string => `The patient has paid ${usd(paid)}; ${usd(open)} is still due.`;

/** @param credit above zero. @param isPatients whether nobody but the patient paid. */
export const creditOf = (credit: Cents, isPatients: boolean): string =>
  isPatients ? `The patient has a credit of ${usd(credit)}.` : `There is a credit of ${usd(credit)} on these services.`;

export const PAID_WITH_CREDIT = "Paid in full by the patient.";
export const PLEASE_REIMBURSE = "Please reimburse the patient.";

export const linesLeftOff = (lines: number, why: string, dates: readonly CalendarDate[]): string =>
  `${counted(lines, "line")} left off, ${why}: ${days(dates)}.`;

export const chargesLeftOff = (kind: string, rows: number, amount: Cents): string =>
  `${kind} left off (${counted(rows, "row")} of OtherCharges, ${usd(amount)}): insurers do not pay for it, so it goes on a receipt of its own.`;

export const draftVisits = (visits: number): string =>
  `${counted(visits, "visit")} of it ${visits === 1 ? "is" : "are"} still a Draft in Visits. Look ${visits === 1 ? "it" : "them"} over before the superbill leaves the office.`;

export const billedAlready = (payers: readonly string[], dates: readonly CalendarDate[]): string =>
  `Billed to ${listed(payers)} by the clinic already: ${days(dates)}. The superbill says so, so that nobody files these twice.`;

export const clinicFiles = (payers: readonly string[], dates: readonly CalendarDate[]): string =>
  `The services of ${days(dates)} are to be billed to ${listed(payers)} by the clinic. A patient who files them too makes a duplicate.`;

export const tooManyDiagnoses = (count: number, most: number): string =>
  `${count} different diagnoses: insurers take ${most} on one form. Make two superbills, each for a part of the dates.`;

export const severalPolicies = (payers: readonly string[]): string =>
  `The lines are billed to ${counted(payers.length, "policy", "policies")}: ${listed(payers)}. The superbill shows the first as the patient's insurance and names the others below it. Where each wants its own, make one superbill for each part of the dates.`;

export const severalPrescriptions = (count: number): string =>
  `The lines are treated under ${counted(count, "prescription")}. The superbill shows the first in full and names the others below it.`;
