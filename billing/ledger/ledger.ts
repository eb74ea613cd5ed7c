import type { CalendarDate } from "../values/calendar-date";
import { folded } from "../values/folded";
import { once } from "../values/once";
import type { AnyRecord } from "../records/describe";
import type { PatientRecord } from "../records/patients";
import type { PaymentRecord } from "../records/payments";
import type { VisitRecord } from "../records/visits";
import type { ClinicRecords } from "../workbook/read-records";
import { unusedColumn } from "../workbook/unused-columns";
import { buildClinic, type Clinic } from "./clinic";
import { lineIdentities } from "./line-identity";
import { buildPatientLedger, type PatientLedger, type PatientRows } from "./patient-ledger";
import { buildPayers, type Payer } from "./payer-terms";
import { buildPeople, type PersonFound } from "./people";

/** Everything the rules and documents need, worked out once. */
export interface Ledger {
  readonly today: CalendarDate;
  readonly records: ClinicRecords;
  readonly clinic: Clinic;
  readonly patients: readonly PatientLedger[];
  readonly person: (reference: string) => PersonFound;
  readonly payerNamed: (name: string) => Payer;
  /** Patient, date, provider, code and nth of a row of Visits, for finding keys. */
  readonly lineIdentity: (record: VisitRecord) => string;
  /** Whether some patient has a prescription of this number. */
  readonly isPrescription: (rxNumber: string) => boolean;
  /** The header to point at where the clinic leaves a column empty altogether that may stay so; undefined for one in use. */
  readonly unusedColumn: (table: string, column: string) => AnyRecord | undefined;
}

/** Somebody who is not in Patients is shown by what was typed only when that is an ID, so that no name leaves the workbook. */
const idLike = (reference: string): string | undefined => (/^[A-Za-z]{0,4}[-# ]?\d{1,10}$/.test(reference) ? reference : undefined);

/** Whose visits a payment without a patient is for: the patient who paid, or the one of its claim. */
const claimants = ({ claims }: ClinicRecords): ((payment: PaymentRecord) => string | undefined) => {
  const ofClaim = once(
    () =>
      new Map(claims.flatMap(({ claimNumber, patient }) => (claimNumber === undefined ? [] : [[folded(claimNumber), patient] as const]))),
  );
  return ({ from, payerOrPatient, claimNumber }) =>
    from === "Patient" ? payerOrPatient : claimNumber === undefined ? undefined : ofClaim().get(folded(claimNumber));
};

/** Gathers the rows of all sheets by patient; a row whose patient is empty or unreadable joins nobody. */
const gather = (records: ClinicRecords, person: (reference: string) => PersonFound): readonly PatientRows[] => {
  const byReference = new Map<string, PatientRows | undefined>();
  const byKey = new Map<string, PatientRows>();
  const rowsFor = (key: string, id: string | undefined, record: PatientRecord | undefined): PatientRows => {
    const found = byKey.get(key);
    if (found) return found;
    const rows: PatientRows = {
      key,
      id,
      record,
      visits: [],
      policies: [],
      prescriptions: [],
      authorizations: [],
      otherVisits: [],
      payments: [],
    };
    byKey.set(key, rows);
    return rows;
  };
  const named = (reference: string): PatientRows | undefined => {
    const found = person(reference);
    if ("several" in found) return undefined;
    if ("patient" in found) return rowsFor(`#${folded(found.patient.patientId ?? "")}`, found.patient.patientId, found.patient);
    return rowsFor(`?${folded(reference)}`, idLike(reference), undefined);
  };
  const of = (reference: string | undefined): PatientRows | undefined => {
    if (reference === undefined) return undefined;
    if (!byReference.has(reference)) byReference.set(reference, named(reference));
    return byReference.get(reference);
  };
  for (const patient of records.patients) of(patient.patientId);
  for (const visit of records.visits) of(visit.patient)?.visits.push(visit);
  for (const policy of records.policies) of(policy.patient)?.policies.push(policy);
  for (const prescription of records.prescriptions) of(prescription.patient)?.prescriptions.push(prescription);
  for (const authorization of records.authorizations) of(authorization.patient)?.authorizations.push(authorization);
  for (const otherVisit of records.otherVisits) of(otherVisit.patient)?.otherVisits.push(otherVisit);
  const claimant = claimants(records);
  for (const payment of records.payments) of(payment.patient ?? claimant(payment))?.payments.push(payment);
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
};

/** Asked once per table and column, however many rows want to know. */
const remembered = <Value>(find: (table: string, column: string) => Value): ((table: string, column: string) => Value) => {
  const known = new Map<string, { readonly value: Value }>();
  return (table, column) => {
    const key = `${table}/${column}`;
    const found = known.get(key) ?? { value: find(table, column) };
    known.set(key, found);
    return found.value;
  };
};

export const buildLedger = (records: ClinicRecords, today: CalendarDate): Ledger => {
  const clinic = buildClinic(records);
  const person = buildPeople(records.patients);
  const payerNamed = buildPayers(clinic);
  const patientId = (record: VisitRecord): string => {
    const found = record.patient === undefined ? undefined : person(record.patient);
    return found && "patient" in found ? (found.patient.patientId ?? "") : (idLike(record.patient ?? "") ?? "");
  };
  const identities = once(() => lineIdentities(records.visits, patientId));
  const rxNumbers = once(
    () =>
      new Set(
        records.prescriptions.flatMap(({ rxNumber, patient }) =>
          rxNumber === undefined || patient === undefined ? [] : [folded(rxNumber)],
        ),
      ),
  );
  return {
    today,
    records,
    clinic,
    patients: gather(records, person).map((rows) => buildPatientLedger(rows, clinic, payerNamed)),
    person,
    payerNamed,
    lineIdentity: (record) => identities()(record),
    isPrescription: (rxNumber) => rxNumbers().has(folded(rxNumber)),
    unusedColumn: remembered((table, column) => unusedColumn(records, table, column)),
  };
};
