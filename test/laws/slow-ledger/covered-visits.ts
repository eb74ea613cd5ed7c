import type { ServiceLine } from "../../../billing/ledger/visits/service-line";
import type { Visit } from "../../../billing/ledger/visits/visit";
import type { PolicyRecord } from "../../../billing/records/policies";
import { folded } from "../../../billing/values/folded";
import type { CalendarDate } from "../../../billing/values/calendar-date";
import type { Patient } from "./patients";

/** A visit and those of its claim lines that are one policy's, or one of several joined policies'. */
export interface CoveredVisit {
  readonly visit: Visit;
  readonly date: CalendarDate;
  /** Its place among the patient's visits. */
  readonly at: number;
  /** In content order. */
  readonly lines: readonly ServiceLine[];
  readonly massage: readonly ServiceLine[];
  /** All its lines are: then it uses nothing up. */
  readonly denied: boolean;
}

export const isDenied = (line: ServiceLine): boolean => line.record.status === "Denied";
export const disciplineOf = (line: ServiceLine): string => line.record.discipline ?? "Massage";

/** Whether the line can be on a claim of the policy. */
export const isOf = (line: ServiceLine, policies: readonly PolicyRecord[]): boolean =>
  line.claimable && line.policy !== undefined && policies.includes(line.policy);

/** The visits of a patient with a claim line to one of the policies, in date order. */
export const coveredVisits = (patient: Patient, policies: readonly PolicyRecord[]): readonly CoveredVisit[] =>
  patient.visits.flatMap((visit, at) => {
    const lines = visit.lines.filter((line) => isOf(line, policies));
    if (lines.length === 0) return [];
    const massage = lines.filter((line) => disciplineOf(line) === "Massage");
    return [{ visit, date: visit.date, at, lines, massage, denied: lines.every(isDenied) }];
  });

/** The rows that are one claim: the patient's with the same payer and the same typed Accident claim #; without one, the row alone. */
export const rowsOfTheClaim = (patient: Patient, policy: PolicyRecord): readonly PolicyRecord[] => {
  const claimOf = ({ payer = "", accidentClaimNumber }: PolicyRecord): string | undefined =>
    accidentClaimNumber === undefined ? undefined : `${folded(payer)}/${folded(accidentClaimNumber)}`;
  const claim = claimOf(policy);
  return claim === undefined ? [policy] : patient.policies.filter((other) => claimOf(other) === claim);
};
