import type { PolicyRecord } from "../../records/policies";
import type { CalendarDate } from "../../values/calendar-date";
import { cents, type Cents } from "../../values/cents";
import { benefitYearOf, type BenefitPeriod } from "../coverage/benefit-period";
import type { Plan } from "./plan";

/** What is left before a line of a policy's yearly amounts. */
export interface LeftOfYear {
  readonly deductible: Cents;
  /** Undefined without a maximum. */
  readonly outOfPocket: Cents | undefined;
  /** Whether what was met before it is known. */
  readonly isSure: boolean;
}

/** Adds up what a patient has paid toward a policy's deductible and out-of-pocket maximum; to be asked in date order. */
export interface MetSoFar {
  readonly before: (date: CalendarDate) => LeftOfYear;
  /** @param share deductible, copay and coinsurance of a line. */
  readonly add: (deductible: Cents, share: Cents) => void;
}

/**
 * Until when the typed "met" amounts hold in a benefit year: the typed day; else the day of the verification, when it lies in the year;
 * else they hold before the year's first line.
 */
const asOfIn = (policy: PolicyRecord, year: BenefitPeriod): CalendarDate | undefined => {
  const { deductibleAsOf, verifiedOn } = policy;
  if (deductibleAsOf !== undefined) return deductibleAsOf;
  return verifiedOn !== undefined && year.starts <= verifiedOn && verifiedOn < year.next ? verifiedOn : undefined;
};

/** One of the two yearly amounts: what was met of it in the year that the last line lay in. */
interface Meter {
  readonly met: number;
  readonly isKnown: boolean;
}

/**
 * A typed amount holds everything with a date up to and including its "as of"; later lines are added to it. Before that day, and in the
 * years after it, what was met is not known; an amount that is not typed was nothing when the year began (contracts section 8, accumulators).
 */
const meter = (policy: PolicyRecord, typed: Cents | undefined) => {
  let met = 0;
  let isKnown = true;
  /** The day up to which the typed amount holds, while it has not been reached. */
  let awaited: CalendarDate | undefined;
  return {
    begin: (year: BenefitPeriod): void => {
      const asOf = typed === undefined ? undefined : asOfIn(policy, year);
      const isOfYear = asOf !== undefined && year.starts <= asOf && asOf < year.next;
      met = asOf === undefined ? (typed ?? 0) : 0;
      awaited = isOfYear ? asOf : undefined;
      isKnown = asOf === undefined;
    },
    before: (date: CalendarDate): Meter => {
      if (awaited !== undefined && date > awaited) {
        met = typed ?? 0;
        awaited = undefined;
        isKnown = true;
      }
      return { met, isKnown };
    },
    add: (amount: number): void => {
      met += amount;
    },
  };
};

const left = (limit: Cents, { met }: Meter): Cents => cents(Math.max(0, limit - met));

/** What is left of a policy's deductible and out-of-pocket maximum from line to line. */
export const metSoFar = (policy: PolicyRecord, plan: Plan): MetSoFar => {
  const deductible = meter(policy, policy.deductibleMet);
  const outOfPocket = meter(policy, policy.outOfPocketMet);
  let year: BenefitPeriod | undefined;
  return {
    before: (date) => {
      if (year === undefined || date >= year.next) {
        year = benefitYearOf(policy.benefitYearStarts, date);
        deductible.begin(year);
        outOfPocket.begin(year);
      }
      const ofDeductible = deductible.before(date);
      const ofMaximum = outOfPocket.before(date);
      return {
        deductible: left(plan.deductible, ofDeductible),
        outOfPocket: plan.outOfPocketMaximum === undefined ? undefined : left(plan.outOfPocketMaximum, ofMaximum),
        isSure: (plan.deductible === 0 || ofDeductible.isKnown) && (plan.outOfPocketMaximum === undefined || ofMaximum.isKnown),
      };
    },
    add: (toDeductible, share) => {
      deductible.add(toDeductible);
      outOfPocket.add(share);
    },
  };
};
