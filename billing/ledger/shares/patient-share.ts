import { cents, type Cents } from "../../values/cents";
import type { BasisPoints } from "../../values/percent";

/** A plan's terms for one line, with what is left of them before it. */
export interface PlanTerms {
  /** What is left of the visit's copay. */
  readonly copay: Cents;
  /** What is left of the deductible; 0 where it does not apply. */
  readonly deductible: Cents;
  readonly coinsurance: BasisPoints;
  /** What is left of the out-of-pocket maximum; undefined without one. */
  readonly outOfPocket: Cents | undefined;
}

/** Who pays how much of what the plan covers; adds up to it to the cent. */
export interface CostSharing {
  readonly copay: Cents;
  readonly deductible: Cents;
  readonly coinsurance: Cents;
  readonly planPays: Cents;
}

const least = (a: number, b: number): Cents => cents(Math.min(a, b));

/** A percentage of an amount, half a cent up (rule book 13, no. 25). */
export const percentageOf = (amount: Cents, points: BasisPoints): Cents => cents(Math.floor((amount * points + 5000) / 10_000));

/** Takes what is over the out-of-pocket maximum off the coinsurance, then the copay, then the deductible (rule book 4.1, step 8). */
const capped = (sharing: Omit<CostSharing, "planPays">, outOfPocket: Cents | undefined): Omit<CostSharing, "planPays"> => {
  const { copay, deductible, coinsurance } = sharing;
  let over = outOfPocket === undefined ? 0 : Math.max(0, copay + deductible + coinsurance - outOfPocket);
  if (over === 0) return sharing;
  const lowered = (amount: Cents): Cents => {
    const taken = Math.min(amount, over);
    over -= taken;
    return cents(amount - taken);
  };
  return { coinsurance: lowered(coinsurance), copay: lowered(copay), deductible: lowered(deductible) };
};

/**
 * The order in which a plan works out the patient's part: copay, deductible, coinsurance, out-of-pocket maximum (rule book 4.1).
 * @param covered what is allowed for the line, less what lies beyond a limit.
 */
export const shareCosts = (covered: Cents, terms: PlanTerms): CostSharing => {
  const copay = least(terms.copay, covered);
  const deductible = least(terms.deductible, covered - copay);
  const coinsurance = percentageOf(cents(covered - copay - deductible), terms.coinsurance);
  const shared = capped({ copay, deductible, coinsurance }, terms.outOfPocket);
  return {
    copay: shared.copay,
    deductible: shared.deductible,
    coinsurance: shared.coinsurance,
    planPays: cents(covered - shared.copay - shared.deductible - shared.coinsurance),
  };
};

/** What the patient is asked for by the plan: copay, deductible and coinsurance. */
export const patientsPart = ({ copay, deductible, coinsurance }: Omit<CostSharing, "planPays">): Cents =>
  cents(copay + deductible + coinsurance);
