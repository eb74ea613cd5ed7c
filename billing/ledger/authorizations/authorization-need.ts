import { once } from "../../values/once";
import { lniVisitsWithoutAuthorization } from "../../reference/programme-terms";
import { benefitYearOf } from "../coverage/benefit-period";
import { sameClaim, type Coverage, type CoveredVisit } from "../coverage/coverage";
import type { Payer } from "../coverage/payer-terms";
import { termOf, type Term } from "../coverage/policy-terms";

/** Whether a payer wants an authorization for a visit. */
export type AuthorizationNeed =
  | {
      readonly needed: boolean;
      /** Visits that need none, and which one this is; only where the payer counts them. */
      readonly after?: number;
      readonly ordinal?: number;
      readonly decidedBy: Term<unknown> | undefined;
    }
  /** Nobody typed it; `lacks` is the column of the payer's row where it would stand. */
  | { readonly needed: "unknown"; readonly lacks: "authorizationNeeded" | "authorizationAfterVisit" | undefined };

const UNKNOWN: AuthorizationNeed = { needed: "unknown", lacks: undefined };

/** Massage visits that were not refused, numbered over the benefit year; programme LNI over the whole claim (contracts section 8, limits). */
const ordinals = (coverage: Coverage, all: readonly Coverage[]): ReadonlyMap<CoveredVisit, number> => {
  const isLni = coverage.payer.record?.programme === "LNI";
  const together = isLni ? sameClaim(all, coverage) : [coverage];
  const visits = together.flatMap((one) => one.visits).filter(({ massage }) => massage !== undefined);
  if (together.length > 1) visits.sort((a, b) => a.date - b.date);
  const found = new Map<CoveredVisit, number>();
  let count = 0;
  let next = Number.NEGATIVE_INFINITY;
  for (const visit of visits) {
    if (!isLni && visit.date >= next) {
      next = benefitYearOf(coverage.policy?.benefitYearStarts, visit.date).next;
      count = 0;
    }
    found.set(visit, count + 1);
    if (!visit.isDenied) count++;
  }
  return found;
};

const isVeterans = ({ record }: Payer): boolean => record?.kind === "VA" || record?.programme === "VA";

/** Other disciplines have terms of their own, which this workbook does not hold. */
const NOT_NEEDED: AuthorizationNeed = { needed: false, decidedBy: undefined };

const needsOfMassage = (
  { policy, payer }: Coverage,
  ordinalOf: (visit: CoveredVisit) => number,
): ((visit: CoveredVisit) => AuthorizationNeed) => {
  const term = termOf(policy, payer.record, "authorizationNeeded");
  const isLni = payer.record?.programme === "LNI";
  if (term === "unreadable") return () => UNKNOWN;
  const word = term?.value ?? (isLni ? "After visit" : isVeterans(payer) ? "Yes" : undefined);
  if (word === undefined) return () => ({ needed: "unknown", lacks: "authorizationNeeded" });
  if (word !== "After visit") return () => ({ needed: word === "Yes", decidedBy: term });
  const countedOver = isLni ? "accidentClaimNumber" : "benefitYearStarts";
  if (payer.record?.unreadable?.has("authorizationAfterVisit") || policy?.unreadable?.has(countedOver)) return () => UNKNOWN;
  return (visit) => {
    const after = payer.record?.authorizationAfterVisit ?? (isLni ? lniVisitsWithoutAuthorization.on(visit.date)?.value : undefined);
    if (after === undefined) return { needed: "unknown", lacks: "authorizationAfterVisit" };
    const ordinal = ordinalOf(visit);
    return { needed: ordinal > after, after, ordinal, decidedBy: term };
  };
};

/** The policy's word, else the payer's, else the programme's (rule book 2.6, 5.1 A-01). @param all the patient's coverages. */
export const authorizationNeeds = (coverage: Coverage, all: readonly Coverage[]): ((visit: CoveredVisit) => AuthorizationNeed) => {
  const numbers = once(() => ordinals(coverage, all));
  const ofMassage = needsOfMassage(coverage, (visit) => numbers().get(visit) ?? 0);
  return (visit) => (visit.massage === undefined ? NOT_NEEDED : ofMassage(visit));
};
