import type { CalendarDate } from "../values/calendar-date";
import { once } from "../values/once";
import type { VisitRecord } from "../records/visits";
import type { ClinicRecords } from "../workbook/read-records";
import { gatherRows, type GatheredRows } from "./gather-rows";
import { lineIdentities } from "./line-identity";
import { buildPatientLedger, type PatientLedger } from "./patient-ledger";
import { buildPayers } from "./payer-terms";
import { buildPeople, type PersonFound } from "./people";
import { surroundingsOf, type Surroundings } from "./surroundings";

/** Everything the rules and documents need, worked out once. */
export interface Ledger extends Surroundings {
  readonly records: ClinicRecords;
  readonly patients: readonly PatientLedger[];
  readonly person: (reference: string) => PersonFound;
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

export const buildLedger = (records: ClinicRecords, today: CalendarDate): Ledger => {
  const surroundings = surroundingsOf(records, today);
  const { clinic } = surroundings;
  const person = buildPeople(records.patients);
  const rows = gatherRows(records, person);
  return {
    ...surroundings,
    records,
    patients: rows.patients.map((one) => buildPatientLedger(one, clinic, buildPayers(clinic))),
    person,
    lineIdentity: identitiesIn(records, rows),
  };
};
