import type { CleanPlan } from "./clean-payers";

/** Cents of one line: who pays how much of what is allowed. */
export interface CleanShare {
  readonly copay: number;
  readonly deductible: number;
  readonly coinsurance: number;
  readonly planPays: number;
}

/** Of a refused line. */
export const NO_SHARE: CleanShare = { copay: 0, deductible: 0, coinsurance: 0, planPays: 0 };

/** Cents still to be met: of the visit's copay, and of the year's deductible and out-of-pocket maximum. */
export interface StillToMeet {
  readonly copay: number;
  readonly deductible: number;
  readonly outOfPocket: number;
}

export const patientsPart = ({ copay, deductible, coinsurance }: CleanShare): number => copay + deductible + coinsurance;

/** Rule book 4.1, steps 5 to 9, written down once more: copay, deductible, coinsurance with half a cent up, out-of-pocket maximum. */
export const shareOf = (allowed: number, left: StillToMeet, { coinsurance: perCent }: CleanPlan): CleanShare => {
  const copay = Math.min(left.copay, allowed);
  const deductible = Math.min(left.deductible, allowed - copay);
  const coinsurance = Math.floor(((allowed - copay - deductible) * perCent + 50) / 100);
  const over = Math.max(0, copay + deductible + coinsurance - left.outOfPocket);
  const offCoinsurance = Math.min(over, coinsurance);
  const offCopay = Math.min(over - offCoinsurance, copay);
  const offDeductible = over - offCoinsurance - offCopay;
  return {
    copay: copay - offCopay,
    deductible: deductible - offDeductible,
    coinsurance: coinsurance - offCoinsurance,
    planPays: allowed - (copay + deductible + coinsurance - over),
  };
};
