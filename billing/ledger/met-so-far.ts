import type { PolicyRecord } from "../records/policies";
import type { CalendarDate } from "../values/calendar-date";
import { cents, NO_CENTS, type Cents } from "../values/cents";
import { benefitYearOf, type BenefitPeriod } from "./benefit-period";
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

const left = (limit: Cents, met: number): Cents => cents(Math.max(0, limit - met));

/** Typed amounts hold everything with a date up to and including their "as of"; later lines are added to them (contracts section 8, accumulators). */
export const metSoFar = (policy: PolicyRecord, plan: Plan): MetSoFar => {
  const { deductibleMet, outOfPocketMet } = policy;
  const isTyped = deductibleMet !== undefined || outOfPocketMet !== undefined;
  const isInPlay = plan.deductible > 0 || plan.outOfPocketMaximum !== undefined;
  let year: BenefitPeriod | undefined;
  /** The day up to which the typed amounts hold, while it has not been reached. */
  let awaited: CalendarDate | undefined;
  let deductible = 0;
  let outOfPocket = 0;
  let isSure = true;

  const takeTyped = (): void => {
    deductible = deductibleMet ?? NO_CENTS;
    outOfPocket = outOfPocketMet ?? NO_CENTS;
    awaited = undefined;
    isSure = true;
  };
  const begin = (next: BenefitPeriod): void => {
    year = next;
    awaited = undefined;
    deductible = 0;
    outOfPocket = 0;
    isSure = true;
    if (!isTyped) return;
    const asOf = asOfIn(policy, next);
    if (asOf === undefined) takeTyped();
    else if (asOf < next.starts || asOf >= next.next) isSure = false;
    else {
      awaited = asOf;
      isSure = false;
    }
  };
  return {
    before: (date) => {
      if (year === undefined || date >= year.next) begin(benefitYearOf(policy.benefitYearStarts, date));
      if (awaited !== undefined && date > awaited) takeTyped();
      return {
        deductible: left(plan.deductible, deductible),
        outOfPocket: plan.outOfPocketMaximum === undefined ? undefined : left(plan.outOfPocketMaximum, outOfPocket),
        isSure: !isInPlay || isSure,
      };
    },
    add: (ofDeductible, share) => {
      deductible += ofDeductible;
      outOfPocket += share;
    },
  };
};
