import type { OtherVisitRecord } from "../../records/other-visits";
import type { PolicyRecord } from "../../records/policies";
import { windowStart, type LimitPeriod } from "../coverage/benefit-period";
import { massageMinutes, sameClaim, type Coverage, type CoveredVisit } from "../coverage/coverage";
import { termOf, type Term } from "../coverage/policy-terms";
import type { PrescriptionUse } from "../prescriptions/prescription-use";
import type { ServiceLine } from "../visits/service-line";
import { usedBefore, usedOnPrescription, withoutNoise } from "./used-before";
import { disciplinesIn, visitsElsewhere, type Discipline, type VisitsElsewhere } from "./visits-elsewhere";

/** How many visits a coverage pays for, over what, shared with whom. */
export interface VisitLimit {
  readonly limit: Term<number>;
  readonly per: LimitPeriod;
  readonly sharedWith: ReadonlySet<Discipline>;
  /** Where the sharing is typed. */
  readonly shared: Term<readonly string[]> | undefined;
  /** Minutes that count as one visit; undefined where a visit is a visit. */
  readonly minutesPerVisit: number | undefined;
}

/** A massage visit with what is used of the limit before it, both in counted visits. */
export interface CountedVisit {
  readonly covered: CoveredVisit;
  readonly used: number;
  readonly counted: number;
  readonly isBeyond: boolean;
}

/** A coverage's limit with every massage visit counted against it, in date order. */
export interface VisitCount {
  readonly limit: VisitLimit;
  readonly visits: readonly CountedVisit[];
  /** Every visit that uses it up, those of other policy rows of one claim too, with what it uses. */
  readonly uses: readonly VisitUse[];
  readonly elsewhere: readonly VisitsElsewhere[];
}

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

/** The cell of the policy that a period rests on. */
const RESTS_ON: Readonly<Partial<Record<LimitPeriod, keyof PolicyRecord>>> = {
  "Benefit year": "benefitYearStarts",
  Injury: "accidentDate",
  Claim: "accidentClaimNumber",
};

/** The terms of a limit other than its number; undefined where a cell that decides them cannot be read. */
export const limitTerms = ({ policy, payer }: Coverage, perDefault: LimitPeriod): Omit<VisitLimit, "limit"> | undefined => {
  const typedPer = termOf(policy, payer.record, "limitPer");
  const shared = termOf(policy, payer.record, "limitSharedWith");
  if (typedPer === "unreadable" || shared === "unreadable" || payer.record?.unreadable?.has("minutesPerCountedVisit")) return undefined;
  const per = typedPer?.value ?? perDefault;
  const restsOn = RESTS_ON[per];
  if (restsOn !== undefined && policy?.unreadable?.has(restsOn)) return undefined;
  return {
    per,
    sharedWith: disciplinesIn(shared?.value ?? []),
    shared,
    minutesPerVisit: payer.record?.minutesPerCountedVisit,
  };
};

const limitOf = (coverage: Coverage): VisitLimit | undefined => {
  const limit = termOf(coverage.policy, coverage.payer.record, "visitLimit");
  if (coverage.policy === undefined || limit === undefined || limit === "unreadable") return undefined;
  const terms = limitTerms(coverage, "Benefit year");
  return terms && { limit, ...terms };
};

/** One visit, or one for every so many minutes begun: 45 minutes at 30 a visit are 2 (rule book 2.6 CHPW, 13 no. 3). */
export const countedOf = (covered: CoveredVisit, minutesPerVisit: number | undefined): number =>
  minutesPerVisit === undefined ? 1 : Math.max(1, Math.ceil(massageMinutes(covered) / minutesPerVisit));

/** The coverages that a limit counts together. */
export const countedTogether = (coverage: Coverage, per: LimitPeriod, all: readonly Coverage[]): readonly Coverage[] =>
  per === "Claim" ? sameClaim(all, coverage) : [coverage];

/** The massage visits of coverages that count together, in date order. */
export const massageVisits = (together: readonly Coverage[]): readonly CoveredVisit[] => {
  const visits = together.flatMap((one) => one.visits).filter(({ massage }) => massage !== undefined);
  return together.length === 1 ? visits : visits.sort((a, b) => a.date - b.date);
};

/** Counts a coverage's massage visits against its limit; undefined where it has none, or one that cannot be read (contracts section 8, limits). */
export const countVisits = (coverage: Coverage, against: CountedAgainst): VisitCount | undefined => {
  const limit = limitOf(coverage);
  if (!limit || !coverage.policy) return undefined;
  const { policy } = coverage;
  const together = countedTogether(coverage, limit.per, against.coverages);
  const visits = massageVisits(together);
  const elsewhere = limit.per === "Prescription" ? [] : visitsElsewhere(against.otherVisits, together, limit.sharedWith);
  const amountOf = (covered: CoveredVisit): number => (covered.isDenied ? 0 : countedOf(covered, limit.minutesPerVisit));
  const used =
    limit.per === "Prescription"
      ? usedOnPrescription(visits, amountOf, against.prescriptionOf)
      : usedBefore(
          visits,
          elsewhere.map(({ date, counted }) => ({ date, amount: counted })),
          amountOf,
          (date) => windowStart(limit.per, policy, date),
        );
  const counted = visits.map((covered, at) => {
    const before = used[at];
    const ofThis = countedOf(covered, limit.minutesPerVisit);
    return { covered, used: before, counted: ofThis, isBeyond: before !== undefined && before + ofThis > limit.limit.value };
  });
  return {
    limit,
    elsewhere,
    uses: counted.map(({ covered, isBeyond }) => ({ covered, amount: amountOf(covered), isBeyond })),
    visits: counted.flatMap((one): readonly CountedVisit[] =>
      one.covered.coverage !== coverage || one.used === undefined ? [] : [{ ...one, used: one.used }],
    ),
  };
};

/** What visits elsewhere use up of the limit before a visit. */
export const elsewhereBefore = ({ limit, elsewhere }: VisitCount, { date, coverage: { policy } }: CoveredVisit): number => {
  const start = policy ? windowStart(limit.per, policy, date) : date;
  return withoutNoise(elsewhere.reduce((sum, one) => (start <= one.date && one.date <= date ? sum + one.counted : sum), 0));
};
