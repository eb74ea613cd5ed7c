import { buildPayers } from "../../../ledger/coverage/payer-terms";
import { buildPatientLedger, type PatientLedger } from "../../../ledger/patient-ledger";
import type { ServiceLine } from "../../../ledger/visits/service-line";
import type { VisitRecord } from "../../../records/visits";
import { addDays, type CalendarDate } from "../../../values/calendar-date";
import { covers } from "../../../values/date-span";
import type { LetterSources } from "../letter";

/** Lines to estimate, and the patient's ledger that they are part of. */
export interface Coming {
  readonly patient: PatientLedger;
  /** In content order. */
  readonly lines: readonly ServiceLine[];
  /** Whether they stand in Visits; else they are the patient's last visit once more. */
  readonly isBooked: boolean;
}

const NOT_COMING: ReadonlySet<string | undefined> = new Set(["Cancelled", "No-show", "Not billable"]);

/** Booked for a day to come, or given and not billed yet. */
const isComing = ({ date, record: { status } }: ServiceLine, today: CalendarDate): boolean =>
  date > today ? !NOT_COMING.has(status) : status === "Draft" || status === "Ready";

const again = (record: VisitRecord, date: CalendarDate): VisitRecord => ({
  ...record,
  dateOfService: date,
  status: "Ready",
  visitNumber: undefined,
  claimNumber: undefined,
  rxNumber: undefined,
  authNumber: undefined,
  paidByPatient: undefined,
  paidHow: undefined,
  paidOn: undefined,
});

const treated = ({ record: { status } }: ServiceLine): boolean => !NOT_COMING.has(status);

/** The last treatment once more, today or tomorrow, so that it is worked out by what is left of the plan now. */
const usualVisit = ({ ledger, patient }: LetterSources): Coming | undefined => {
  const { clinic, today } = ledger;
  const last = patient.visits.findLast(({ date, lines }) => date <= today && lines.some(treated));
  if (!last) return undefined;
  const date = last.date === today ? addDays(today, 1) : today;
  const copies = last.lines.filter(treated).map(({ record }) => again(record, date));
  const withThem = buildPatientLedger({ ...patient.rows, visits: [...patient.rows.visits, ...copies] }, clinic, buildPayers(clinic));
  const isCopy = new Set(copies);
  return { patient: withThem, lines: withThem.lines.filter(({ record }) => isCopy.has(record)), isBooked: false };
};

/** The patient's lines of the days asked for that are still to be billed; where there are none, one visit like the last. */
export const comingVisits = (sources: LetterSources): Coming | undefined => {
  const { ledger, patient, span } = sources;
  const lines = patient.lines.filter((line) => covers(span, line.date) && isComing(line, ledger.today));
  return lines.length > 0 ? { patient, lines, isBooked: true } : usualVisit(sources);
};
