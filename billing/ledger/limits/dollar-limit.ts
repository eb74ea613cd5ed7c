import { oregonPip } from "../../reference/programme-terms";
import { EPOCH } from "../../values/calendar-date";
import { cents, NO_CENTS, type Cents } from "../../values/cents";
import { windowStart, type LimitPeriod } from "../coverage/benefit-period";
import type { Coverage, CoveredVisit } from "../coverage/coverage";
import type { Term } from "../coverage/policy-terms";
import { countedTogether, massageVisits, type CountedAgainst, type VisitUse } from "./counted-together";
import { limitTerms } from "./limit-terms";
import { usedBefore, usedOnPrescription, type Use } from "./used-before";
import type { Discipline } from "./visits-elsewhere";

/** How many dollars a coverage pays for, over what. */
export interface DollarLimit {
  readonly limit: Term<Cents>;
  readonly per: LimitPeriod;
  /** The programme's least, not typed in the policy: a policy may pay more. */
  readonly isProgrammes: boolean;
}

/** A visit with what is left for it of a dollar limit. */
export interface CountedDollars {
  readonly covered: CoveredVisit;
  /** Allowed for the visit's lines. */
  readonly amount: Cents;
  /** Used before it, the limit at most. */
  readonly used: Cents;
  readonly excess: Cents;
}

export interface DollarCount {
  readonly limit: DollarLimit;
  readonly visits: readonly CountedDollars[];
  /** Every massage visit that uses it up, in cents. */
  readonly uses: readonly VisitUse[];
  /** What our own visits to disciplines that share it use. */
  readonly elsewhere: readonly Use[];
}

/** Injury protection pays for one injury, whatever the year (rule book 2.6). */
const PER_INJURY: ReadonlySet<string> = new Set(["OR-PIP", "WA-PIP"]);

const limitOf = ({ policy, payer }: Coverage): Omit<DollarLimit, "per"> | undefined => {
  if (!policy || policy.unreadable?.has("dollarLimit")) return undefined;
  if (policy.dollarLimit !== undefined)
    return { limit: { value: policy.dollarLimit, record: policy, column: "dollarLimit" }, isProgrammes: false };
  const programmes =
    payer.record?.programme === "OR-PIP" ? oregonPip.on(policy.accidentDate ?? policy.starts ?? EPOCH)?.value.dollars : undefined;
  return programmes === undefined || !payer.record
    ? undefined
    : { limit: { value: programmes, record: payer.record, column: "programme" }, isProgrammes: true };
};

/** Our own visits to disciplines that share the limit, in date order. */
const otherDisciplines = (
  together: readonly Coverage[],
  shared: ReadonlySet<Discipline>,
  amountOf: (covered: CoveredVisit) => Cents,
): readonly Use[] =>
  together
    .flatMap(({ visits }) => visits)
    .filter(
      ({ massage, lines }) => massage === undefined && lines.some(({ record: { discipline } }) => discipline && shared.has(discipline)),
    )
    .map((covered) => ({ date: covered.date, amount: amountOf(covered) }))
    .sort((a, b) => a.date - b.date);

/**
 * Counts what is allowed for a coverage's visits against its dollar limit; undefined where it has none.
 * @param allowedFor cents allowed for all lines of a visit.
 */
export const countDollars = (
  coverage: Coverage,
  against: CountedAgainst,
  allowedFor: (covered: CoveredVisit) => Cents,
): DollarCount | undefined => {
  const found = limitOf(coverage);
  const terms = found && limitTerms(coverage, PER_INJURY.has(coverage.payer.record?.programme ?? "") ? "Injury" : "Benefit year");
  const { policy } = coverage;
  if (!found || !terms || !policy) return undefined;
  const { per, sharedWith } = terms;
  const limit = found.limit.value;
  const together = countedTogether(coverage, per, against.coverages);
  const visits = massageVisits(together);
  const amountOf = (covered: CoveredVisit): Cents => (covered.isDenied ? NO_CENTS : allowedFor(covered));
  const elsewhere = per === "Prescription" ? [] : otherDisciplines(together, sharedWith, amountOf);
  const used =
    per === "Prescription"
      ? usedOnPrescription(visits, amountOf, against.prescriptionOf)
      : usedBefore(visits, elsewhere, amountOf, (date) => windowStart(per, policy, date));
  const counted = visits.map((covered, at) => {
    const before = used[at];
    const amount = allowedFor(covered);
    const usedHere = cents(Math.min(before ?? 0, limit));
    const excess = before === undefined ? NO_CENTS : cents(Math.max(0, amount - (limit - usedHere)));
    return { covered, amount, used: usedHere, excess, isCounted: before !== undefined };
  });
  return {
    limit: { ...found, per },
    elsewhere,
    uses: counted.map(({ covered, excess }) => ({ covered, amount: amountOf(covered), isBeyond: excess > 0 })),
    visits: counted.filter(({ covered, isCounted }) => isCounted && covered.coverage === coverage),
  };
};
