import { folded } from "../values/folded";
import { once } from "../values/once";
import { sameItems } from "../values/same-items";
import type { AuthorizationRecord } from "../records/authorizations";
import type { ClaimRecord } from "../records/claims";
import type { FollowUpRecord } from "../records/follow-up";
import type { OtherChargeRecord } from "../records/other-charges";
import type { OtherVisitRecord } from "../records/other-visits";
import type { PatientRecord } from "../records/patients";
import type { PaymentRecord } from "../records/payments";
import type { PolicyRecord } from "../records/policies";
import type { PrescriptionRecord } from "../records/prescriptions";
import type { VisitRecord } from "../records/visits";
import type { ClinicRecords } from "../workbook/read-records";
import type { FindPerson } from "./people";
import { lineKey } from "./payments/payment-line";

/** The rows of all sheets that name one patient. */
export interface PatientRows {
  /** Joins rows: the Patient ID, or the folded name of somebody who is not in Patients. */
  readonly key: string;
  /** The Patient ID; for somebody who is not in Patients only what looks like an ID, never a name. */
  readonly id: string | undefined;
  readonly record: PatientRecord | undefined;
  readonly visits: VisitRecord[];
  readonly policies: PolicyRecord[];
  readonly prescriptions: PrescriptionRecord[];
  readonly authorizations: AuthorizationRecord[];
  readonly otherVisits: OtherVisitRecord[];
  readonly payments: PaymentRecord[];
  readonly claims: ClaimRecord[];
  /** Notes about claims of the patient, or that visits of the patient name. */
  readonly followUps: FollowUpRecord[];
  readonly otherCharges: OtherChargeRecord[];
}

/** The rows by patient, and which patient's a reference is. */
export interface GatheredRows {
  /** In the order of their keys. */
  readonly patients: readonly PatientRows[];
  /** Undefined for a reference that is empty or names several patients: its row joins nobody. */
  readonly of: (reference: string | undefined) => PatientRows | undefined;
  /** Rows of Payments that name nobody. */
  readonly strayPayments: readonly PaymentRecord[];
}

/** Somebody who is not in Patients is shown by what was typed only when that is an ID, so that no name leaves the workbook. */
const idLike = (reference: string): string | undefined => (/^[A-Za-z]{0,4}[-# ]?\d{1,10}$/.test(reference) ? reference : undefined);

/** Whose visits a payment without a patient is for: the patient who paid, the one of its visit line, or of its claim. */
const payingFor = ({ claims, visits }: ClinicRecords): ((payment: PaymentRecord) => string | undefined) => {
  const ofClaim = once(
    () =>
      new Map(claims.flatMap(({ claimNumber, patient }) => (claimNumber === undefined ? [] : [[folded(claimNumber), patient] as const]))),
  );
  const ofLine = once(
    () =>
      new Map(
        visits.flatMap((visit) => {
          const key = lineKey(visit);
          return key === undefined ? [] : [[key, visit.patient] as const];
        }),
      ),
  );
  return ({ patient, from, payerOrPatient, visitLine, claimNumber }) =>
    patient ??
    (from === "Patient" ? payerOrPatient : undefined) ??
    (visitLine === undefined ? undefined : ofLine().get(visitLine.toLowerCase())) ??
    (claimNumber === undefined ? undefined : ofClaim().get(folded(claimNumber)));
};

/** Finds the rows of the patient that a reference names, made when they are first asked for. */
const rowsFinder = (person: FindPerson, byKey: Map<string, PatientRows>): GatheredRows["of"] => {
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
      claims: [],
      followUps: [],
      otherCharges: [],
    };
    byKey.set(key, rows);
    return rows;
  };
  const named = (reference: string): PatientRows | undefined => {
    const found = person(reference);
    if ("several" in found) return undefined;
    const { patient } = "patient" in found ? found : { patient: undefined };
    // Without an ID two people would be one: they are told apart by what their rows are called by.
    if (patient?.patientId === undefined) return rowsFor(`?${folded(reference)}`, idLike(reference), patient);
    return rowsFor(`#${folded(patient.patientId)}`, patient.patientId, patient);
  };
  const byReference = new Map<string, PatientRows | undefined>();
  return (reference) => {
    if (reference === undefined) return undefined;
    const known = byReference.get(reference);
    if (known !== undefined || byReference.has(reference)) return known;
    const found = named(reference);
    byReference.set(reference, found);
    return found;
  };
};

/** Whose claim a note is about: by Claims, else by the visits that name it. */
const notedFor = ({ claims, visits, followUps }: ClinicRecords): ((note: FollowUpRecord) => Iterable<string>) => {
  const noted = new Set(followUps.flatMap(({ claimNumber }) => (claimNumber === undefined ? [] : [folded(claimNumber)])));
  const namedBy = (rows: readonly (ClaimRecord | VisitRecord)[]) => {
    const patients = new Map<string, Set<string>>();
    for (const { claimNumber, patient } of rows) {
      const key = claimNumber === undefined ? undefined : folded(claimNumber);
      if (key === undefined || patient === undefined || !noted.has(key)) continue;
      const known = patients.get(key);
      if (known) known.add(patient);
      else patients.set(key, new Set([patient]));
    }
    return patients;
  };
  const ofClaims = once(() => namedBy(claims));
  const ofVisits = once(() => namedBy(visits));
  return ({ claimNumber }) => {
    const key = claimNumber === undefined ? undefined : folded(claimNumber);
    return key === undefined ? [] : (ofClaims().get(key) ?? ofVisits().get(key) ?? []);
  };
};

/** Gathers the rows of all sheets by patient; a row whose patient is empty or unreadable joins nobody. */
export const gatherRows = (records: ClinicRecords, person: FindPerson): GatheredRows => {
  const byKey = new Map<string, PatientRows>();
  const of = rowsFinder(person, byKey);
  for (const patient of records.patients) of(patient.patientId);
  for (const visit of records.visits) of(visit.patient)?.visits.push(visit);
  for (const policy of records.policies) of(policy.patient)?.policies.push(policy);
  for (const prescription of records.prescriptions) of(prescription.patient)?.prescriptions.push(prescription);
  for (const authorization of records.authorizations) of(authorization.patient)?.authorizations.push(authorization);
  for (const otherVisit of records.otherVisits) of(otherVisit.patient)?.otherVisits.push(otherVisit);
  for (const claim of records.claims) of(claim.patient)?.claims.push(claim);
  for (const charge of records.otherCharges) of(charge.patient)?.otherCharges.push(charge);
  const patientsOf = notedFor(records);
  for (const note of records.followUps) {
    // The same person under two spellings is one.
    const noted = new Set([...patientsOf(note)].map(of));
    for (const rows of noted) rows?.followUps.push(note);
  }
  const patientOf = payingFor(records);
  const strayPayments: PaymentRecord[] = [];
  for (const payment of records.payments) (of(patientOf(payment))?.payments ?? strayPayments).push(payment);
  return { patients: [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1)), of, strayPayments };
};

/** Whether two gatherings found the very same rows of a patient. */
export const sameRows = (a: PatientRows, b: PatientRows): boolean =>
  (Object.keys(a) as (keyof PatientRows)[]).every((kind) => {
    const [one, other] = [a[kind], b[kind]];
    return Array.isArray(one) && Array.isArray(other) ? sameItems(one, other) : one === other;
  });
