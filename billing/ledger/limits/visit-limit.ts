import { windowStart } from "../coverage/benefit-period";
import { massageMinutes, type Coverage, type CoveredVisit } from "../coverage/coverage";
import { termOf, type Term } from "../coverage/policy-terms";
import { countedTogether, massageVisits, type CountedAgainst, type VisitUse } from "./counted-together";
import { limitTerms, type LimitTerms } from "./limit-terms";
import { usedBefore, usedOnPrescription, withoutNoise } from "./used-before";
import { visitsElsewhere, type VisitsElsewhere } from "./visits-elsewhere";

/** How many visits a coverage pays for, over what, shared with whom. */
export interface VisitLimit extends LimitTerms {
  readonly limit: Term<number>;
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

const limitOf = (coverage: Coverage): VisitLimit | undefined => {
  const limit = termOf(coverage.policy, coverage.payer.record, "visitLimit");
  if (coverage.policy === undefined || limit === undefined || limit === "unreadable") return undefined;
  const terms = limitTerms(coverage, "Benefit year");
  return terms && { limit, ...terms };
};

/** One visit, or one for every so many minutes begun: 45 minutes at 30 a visit are 2 (rule book 2.6 CHPW, 13 no. 3). */
export const countedOf = (covered: CoveredVisit, minutesPerVisit: number | undefined): number =>
  minutesPerVisit === undefined ? 1 : Math.max(1, Math.ceil(massageMinutes(covered) / minutesPerVisit));

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
