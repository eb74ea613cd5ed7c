/** What the steps of a share begin with, cents. */
export interface Beginning {
  readonly charge: number;
  readonly allowed: number;
  /** The part of the allowed amount that the limits still hold. */
  readonly covered: number;
  readonly writesOff: boolean;
  readonly copayLeft: number;
  readonly deductibleLeft: number;
  /** Hundredths of a per cent. */
  readonly coinsurance: number;
  /** Infinity where the plan has no maximum. */
  readonly outOfPocketLeft: number;
}

/** Where the cents of a charge go by the plan. */
export interface Shared {
  readonly copay: number;
  readonly deductible: number;
  readonly coinsurance: number;
  readonly planPays: number;
  readonly writeOff: number;
  readonly balanceBill: number;
  readonly beyondLimit: number;
}

/** Rule book 4.1, steps 3 to 9. */
export const shareBySteps = (of: Beginning): Shared => {
  let copay = Math.min(of.copayLeft, of.covered);
  let deductible = Math.min(of.covered - copay, of.deductibleLeft);
  let coinsurance = Math.floor(((of.covered - copay - deductible) * of.coinsurance + 5_000) / 10_000);

  let over = copay + deductible + coinsurance - of.outOfPocketLeft;
  const lower = (part: number): number => {
    const cut = Math.min(part, Math.max(0, over));
    over -= cut;
    return part - cut;
  };
  coinsurance = lower(coinsurance);
  copay = lower(copay);
  deductible = lower(deductible);

  const notAllowed = of.charge - of.allowed;
  return {
    copay,
    deductible,
    coinsurance,
    planPays: of.covered - copay - deductible - coinsurance,
    writeOff: of.writesOff ? notAllowed : 0,
    balanceBill: of.writesOff ? 0 : notAllowed,
    beyondLimit: of.allowed - of.covered,
  };
};
