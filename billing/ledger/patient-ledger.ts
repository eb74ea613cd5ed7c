import type { CalendarDate } from "../values/calendar-date";
import { covers } from "../values/date-span";
import { folded } from "../values/folded";
import { groupedBy } from "../values/grouped";
import type { ClaimRecord } from "../records/claims";
import type { PatientRecord } from "../records/patients";
import type { PolicyRecord } from "../records/policies";
import { patientClaims, type PatientClaims } from "./claims/patient-claims";
import { byCells, byContent } from "./content-order";
import type { Clinic } from "./clinic";
import type { PatientRows } from "./gather-rows";
import { buildBenefits, type PatientBenefits } from "./patient-benefits";
import type { Payer } from "./coverage/payer-terms";
import { usePrescriptions, type PrescribedVisit, type PrescriptionUse } from "./prescriptions/prescription-use";
import { serviceLine, type ServiceLine } from "./visits/service-line";
import { treatmentDays, type MinutePool, type PayerDay, type Visit } from "./visits/visit";

/** Everything about one patient, joined and ordered once; a changed row rebuilds one patient (house.md). */
export interface PatientLedger {
  readonly rows: PatientRows;
  readonly id: string | undefined;
  readonly record: PatientRecord | undefined;
  readonly policies: readonly PolicyRecord[];
  /** The claim that a line names, of those that are this patient's. */
  readonly claimOf: (line: ServiceLine) => ClaimRecord | undefined;
  readonly claims: PatientClaims;
  /** What pays for the visits and what is used of it. */
  readonly benefits: PatientBenefits;
  /** In content order. */
  readonly lines: readonly ServiceLine[];
  /** In date order. */
  readonly visits: readonly Visit[];
  readonly minutePools: readonly MinutePool[];
  readonly payerDays: readonly PayerDay[];
  readonly prescriptions: readonly PrescriptionUse[];
  /** The prescription that a line is treated under, typed or the only one that covers its date. */
  readonly prescriptionOf: (line: ServiceLine) => PrescriptionUse | undefined;
  /** The same for any line, cash too. */
  readonly prescriptionFor: (line: ServiceLine) => PrescriptionUse | undefined;
  /** One for each prescription that some of the visit's claim lines are treated under. */
  readonly prescribed: (visit: Visit) => readonly PrescribedVisit[];
}

const UNKNOWN_PATIENT = "unknown";

const rankOf = ({ rank }: PolicyRecord): number => Number(rank ?? 9);

/** First rank first; of equals the oldest row is used first (contracts section 8, limits). */
const inOrderOfUse = (a: PolicyRecord, b: PolicyRecord): number => rankOf(a) - rankOf(b) || (a.starts ?? 0) - (b.starts ?? 0);

/** The policy with the payer in force on the day. */
const policyFinder = (policies: readonly PolicyRecord[]): ((payer: Payer, date: CalendarDate) => PolicyRecord | undefined) => {
  const byPayer = groupedBy([...policies].sort(inOrderOfUse), ({ payer }) => (payer === undefined ? undefined : folded(payer)));
  return (payer, date) => byPayer.get(payer.key)?.find((policy) => covers(policy, date));
};

/** `covers` reads starts and ends; a policy's record has both under those names. */
export const buildPatientLedger = (rows: PatientRows, clinic: Clinic, payerNamed: (name: string) => Payer): PatientLedger => {
  const policies = [...rows.policies].sort(byCells);
  const policyInForce = policyFinder(policies);
  const lines: ServiceLine[] = [];
  for (const record of [...rows.visits].sort(byContent))
    if (record.dateOfService !== undefined) lines.push(serviceLine(record, record.dateOfService, policies, payerNamed, policyInForce));
  const days = treatmentDays(lines, rows.id ?? UNKNOWN_PATIENT);
  const visits = days.flatMap((day) => day.visits);
  const used = usePrescriptions([...rows.prescriptions].sort(byCells), visits);
  const claims = patientClaims(rows, lines, payerNamed);
  return {
    rows,
    id: rows.id,
    record: rows.record,
    policies,
    claimOf: (line) => claims.of(line)?.record,
    claims,
    benefits: buildBenefits(
      {
        policies,
        authorizations: rows.authorizations,
        otherVisits: rows.otherVisits,
        payments: rows.payments,
        lines,
        visits,
        prescriptionOf: used.prescriptionOf,
      },
      clinic,
      payerNamed,
    ),
    lines,
    visits,
    minutePools: days.flatMap((day) => day.minutePools),
    payerDays: days.flatMap((day) => day.payerDays),
    prescriptions: used.prescriptions,
    prescriptionOf: used.prescriptionOf,
    prescriptionFor: used.prescriptionFor,
    prescribed: used.prescribed,
  };
};
