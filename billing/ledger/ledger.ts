import type { CalendarDate } from "../values/calendar-date";
import { once } from "../values/once";
import type { PaymentRecord } from "../records/payments";
import type { VisitRecord } from "../records/visits";
import type { ClinicRecords } from "../workbook/read-records";
import { gatherRows, sameRows, type GatheredRows, type PatientRows } from "./gather-rows";
import { lineIdentities } from "./visits/line-identity";
import { buildPatientLedger, type PatientLedger } from "./patient-ledger";
import { buildPayers } from "./coverage/payer-terms";
import { buildPeople, type FindPerson } from "./people";
import { wrongReferences, type WrongReferences } from "./references";
import { surroundingsOf, type Surroundings } from "./surroundings";

/** Everything the rules and documents need, worked out once. */
export interface Ledger extends Surroundings {
  readonly records: ClinicRecords;
  readonly patients: readonly PatientLedger[];
  /** Rows of Payments that name nobody. */
  readonly strayPayments: readonly PaymentRecord[];
  readonly person: FindPerson;
  readonly wrongReferences: WrongReferences;
  /** Patient, date, provider, code and nth of a row of Visits, for finding keys. */
  readonly lineIdentity: (record: VisitRecord) => string;
}

const identitiesIn = ({ visits }: ClinicRecords, { patients, of }: GatheredRows): Ledger["lineIdentity"] => {
  const patientOf = ({ patient }: VisitRecord): string => of(patient)?.id ?? "";
  const byId = once(() => new Map(patients.map((patient) => [patient.id, patient.visits])));
  const visitsOf = (patient: string): readonly VisitRecord[] =>
    byId().get(patient) ?? visits.filter((visit) => patientOf(visit) === patient);
  return lineIdentities(patientOf, visitsOf);
};

/** @param before of the workbook before a change: patients whose rows and whose clinic are still the same keep their ledger. */
export const buildLedger = (records: ClinicRecords, today: CalendarDate, before?: Ledger): Ledger => {
  const surroundings = surroundingsOf(records, today, before);
  const { clinic } = surroundings;
  const person = records.patients === before?.records.patients ? before.person : buildPeople(records.patients);
  const gathered = gatherRows(records, person);
  const known = new Map(clinic === before?.clinic ? before.patients.map((patient) => [patient.rows.key, patient]) : []);
  const ofPatient = (rows: PatientRows): PatientLedger => {
    const patient = known.get(rows.key);
    return patient && sameRows(patient.rows, rows) ? patient : buildPatientLedger(rows, clinic, buildPayers(clinic));
  };
  return {
    ...surroundings,
    records,
    patients: gathered.patients.map(ofPatient),
    strayPayments: gathered.strayPayments,
    person,
    wrongReferences: wrongReferences(records, person, before),
    lineIdentity: identitiesIn(records, gathered),
  };
};
