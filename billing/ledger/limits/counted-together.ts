import type { OtherVisitRecord } from "../../records/other-visits";
import type { LimitPeriod } from "../coverage/benefit-period";
import { sameClaim, type Coverage, type CoveredVisit } from "../coverage/coverage";
import type { PrescriptionUse } from "../prescriptions/prescription-use";
import type { ServiceLine } from "../visits/service-line";

/** What one visit uses of a limit: counted visits, or cents; nothing where it was refused. */
export interface VisitUse {
  readonly covered: CoveredVisit;
  readonly amount: number;
  /** It does not fit, or not all of it. */
  readonly isBeyond: boolean;
}

/** What the patient's ledger knows that a count rests on. */
export interface CountedAgainst {
  readonly coverages: readonly Coverage[];
  readonly otherVisits: readonly OtherVisitRecord[];
  readonly prescriptionOf: (line: ServiceLine) => PrescriptionUse | undefined;
}

/** The coverages that a limit counts together. */
export const countedTogether = (coverage: Coverage, per: LimitPeriod, all: readonly Coverage[]): readonly Coverage[] =>
  per === "Claim" ? sameClaim(all, coverage) : [coverage];

/** The massage visits of coverages that count together, in date order. */
export const massageVisits = (together: readonly Coverage[]): readonly CoveredVisit[] => {
  const visits = together.flatMap((one) => one.visits).filter(({ massage }) => massage !== undefined);
  return together.length === 1 ? visits : visits.sort((a, b) => a.date - b.date);
};
