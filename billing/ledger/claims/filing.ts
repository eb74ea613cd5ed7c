import type { PracticeSettings } from "../../records/practice";
import type { CalendarDate } from "../../values/calendar-date";
import { filingDue } from "../deadlines";
import type { PatientLedger } from "../patient-ledger";
import type { ServiceLine } from "../visits/service-line";
import type { Visit } from "../visits/visit";
import { isAwaited } from "./awaited";
import { isFiledByPatient, wasSent, type ClaimInUse } from "./patient-claims";

/** A line that still must go to its payer, and the last day for it. */
export interface Unfiled {
  readonly visit: Visit;
  readonly line: ServiceLine;
  readonly due: CalendarDate;
}

/** Waits to be billed. */
export const isUnsent = ({ record: { status } }: ServiceLine): boolean => status === "Draft" || status === "Ready";

/** The service, or for a payer that pays second the first one's answer (rule book 5.1, COB); undefined before that answer. */
const countedFrom = ({ claimOf, benefits }: PatientLedger, line: ServiceLine): CalendarDate | undefined => {
  const posted = benefits.posted();
  const others = posted.payerRowsOf(line).length === 0 ? [] : posted.ofOthers(line);
  if (others.length === 0) return claimOf(line)?.kind === "Secondary" ? undefined : line.date;
  return others
    .flatMap(({ received }) => received ?? [])
    .reduce<CalendarDate | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
};

const dueOf = (patient: PatientLedger, line: ServiceLine, practice: PracticeSettings): CalendarDate | undefined => {
  const from = line.payer && countedFrom(patient, line);
  return line.payer === undefined || from === undefined ? undefined : filingDue(line.payer, practice, from);
};

/** The first of the last days for these lines, sent or not; undefined where no limit can be read, and before a first payer's answer. */
export const filingDueOf = (patient: PatientLedger, lines: readonly ServiceLine[], practice: PracticeSettings): CalendarDate | undefined =>
  lines
    .flatMap((line) => dueOf(patient, line, practice) ?? [])
    .reduce<CalendarDate | undefined>((first, due) => (first === undefined || due < first ? due : first), undefined);

/** What the payer has answered has reached it, whatever the status says. */
const isUnfiled = ({ claimOf, benefits }: PatientLedger, line: ServiceLine): boolean =>
  isUnsent(line) && !isFiledByPatient(line.payer, undefined) && !wasSent(claimOf(line)) && benefits.posted().ofPayer(line) === undefined;

/** One patient's lines that were given and not sent, in date order; a payer whose limit cannot be read has none. */
export const unfiledLines = (patient: PatientLedger, practice: PracticeSettings, today: CalendarDate): readonly Unfiled[] => {
  const unfiled: Unfiled[] = [];
  for (const visit of patient.visits) {
    if (visit.date > today) break;
    for (const line of visit.claimLines) {
      const due = isUnfiled(patient, line) ? dueOf(patient, line, practice) : undefined;
      if (due !== undefined) unfiled.push({ visit, line, due });
    }
  }
  return unfiled;
};

/**
 * The last day for a sent claim that went out after it, while its payer has not answered; undefined for one in time.
 * A corrected claim has a time of its own, which payers count from their answer.
 */
export const missedDue = (
  patient: PatientLedger,
  { record, payer, lines }: ClaimInUse,
  practice: PracticeSettings,
): CalendarDate | undefined => {
  const { sentOn, kind } = record;
  if (sentOn === undefined || kind === "Corrected" || isFiledByPatient(payer, record)) return undefined;
  let first: CalendarDate | undefined;
  for (const line of lines) {
    const due = isAwaited(patient, line) ? dueOf(patient, line, practice) : undefined;
    if (due !== undefined && due < sentOn && (first === undefined || due < first)) first = due;
  }
  return first;
};
