import { buildClinic, type Clinic } from "../../../billing/ledger/clinic";
import { byCells, byContent } from "../../../billing/ledger/content-order";
import { buildPayers, type Payer } from "../../../billing/ledger/coverage/payer-terms";
import { buildPeople } from "../../../billing/ledger/people";
import { serviceLine, type ServiceLine } from "../../../billing/ledger/visits/service-line";
import { groupVisits, type Visit } from "../../../billing/ledger/visits/visit";
import type { AuthorizationRecord } from "../../../billing/records/authorizations";
import type { OtherVisitRecord } from "../../../billing/records/other-visits";
import type { PolicyRecord } from "../../../billing/records/policies";
import type { PrescriptionRecord } from "../../../billing/records/prescriptions";
import type { CalendarDate } from "../../../billing/values/calendar-date";
import { covers } from "../../../billing/values/date-span";
import { folded } from "../../../billing/values/folded";
import type { ClinicRecords } from "../../../billing/workbook/read-records";

/** The rows of all sheets that name one patient. */
export interface Patient {
  readonly key: string;
  /** The order in which policies pay: rank, then the oldest, then content. */
  readonly policies: readonly PolicyRecord[];
  readonly prescriptions: readonly PrescriptionRecord[];
  readonly authorizations: readonly AuthorizationRecord[];
  readonly otherVisits: readonly OtherVisitRecord[];
  /** In content order. A line without a readable date or patient is nobody's (contracts section 8). */
  readonly lines: readonly ServiceLine[];
  /** In date order. */
  readonly visits: readonly Visit[];
}

export interface People {
  readonly clinic: Clinic;
  readonly patients: readonly Patient[];
  readonly payerNamed: (name: string) => Payer;
  readonly payerOf: (policy: PolicyRecord) => Payer | undefined;
  /** What joins rows that name the same patient; undefined for nobody and for several. */
  readonly keyOf: (reference: string | undefined) => string | undefined;
}

const rankOf = ({ rank }: PolicyRecord): number => Number(rank ?? 9);

/** Lowest rank first, then the earliest start, then content. */
const inOrderOfPaying = (a: PolicyRecord, b: PolicyRecord): number =>
  rankOf(a) - rankOf(b) || (a.starts ?? 0) - (b.starts ?? 0) || byCells(a, b);

/** The policies of a patient that are in force on the day, in the order of paying. */
export const inForce = (patient: Patient, date: CalendarDate): readonly PolicyRecord[] =>
  patient.policies.filter((policy) => covers(policy, date));

/** The first policy after this one, of a higher rank, in force on the day. */
export const nextPolicy = (
  patient: Patient,
  policy: PolicyRecord,
  date: CalendarDate,
  mayBeSecond: (other: PolicyRecord) => boolean,
): PolicyRecord | undefined => inForce(patient, date).find((other) => rankOf(other) > rankOf(policy) && mayBeSecond(other));

export const gatherPeople = (records: ClinicRecords): People => {
  const clinic = buildClinic(records);
  const payerNamed = buildPayers(clinic);
  const person = buildPeople(records.patients);

  const keyOf = (reference: string | undefined): string | undefined => {
    if (reference === undefined) return undefined;
    const found = person(reference);
    if ("several" in found) return undefined;
    return "patient" in found ? `#${folded(found.patient.patientId ?? "")}` : `?${folded(reference)}`;
  };

  const patientOf = (key: string): Patient => {
    const own = <Row extends { readonly patient: string | undefined }>(rows: readonly Row[]): readonly Row[] =>
      rows.filter((row) => keyOf(row.patient) === key);
    const policies = [...own(records.policies)].sort(inOrderOfPaying);
    const policyInForce = (payer: Payer, date: CalendarDate): PolicyRecord | undefined =>
      policies.find((policy) => policy.payer !== undefined && folded(policy.payer) === payer.key && covers(policy, date));
    const lines = [...own(records.visits)].sort(byContent).flatMap((record) => {
      const { dateOfService } = record;
      return dateOfService === undefined ? [] : [serviceLine(record, dateOfService, policies, payerNamed, policyInForce)];
    });
    return {
      key,
      policies,
      prescriptions: [...own(records.prescriptions)].sort(byCells),
      authorizations: [...own(records.authorizations)].sort(byCells),
      otherVisits: own(records.otherVisits),
      lines,
      visits: groupVisits(lines, key),
    };
  };

  const keys = new Set(records.visits.flatMap(({ patient }) => keyOf(patient) ?? []));
  return {
    clinic,
    patients: [...keys].map(patientOf),
    payerNamed,
    payerOf: ({ payer }) => (payer === undefined ? undefined : payerNamed(payer)),
    keyOf,
  };
};
