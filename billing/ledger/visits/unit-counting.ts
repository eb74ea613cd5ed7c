import type { UnitRule } from "../coverage/payer-terms";

/** What minutes support under a unit rule. */
export interface UnitCount {
  readonly total: number;
  /** One valid split, in the order of the minutes given. */
  readonly shares: readonly number[];
  /** Whether units billed per code, in the same order, are one of the valid splits. */
  readonly accepts: (billed: readonly number[]) => boolean;
}

const UNIT_MINUTES = 15;
/** A unit needs at least half of its 15 minutes and more: 8 (CMS Claims Processing Manual, chapter 5, section 20.2). */
const LEAST_MINUTES = 8;
const MORE_THAN_ANY_MINUTES = 100_000;

/** 0 to 7 minutes are 0 units, 8 to 22 are 1, 23 to 37 are 2, and one more for every 15. */
export const unitsOfMinutes = (minutes: number): number =>
  minutes < LEAST_MINUTES ? 0 : Math.floor((minutes + UNIT_MINUTES - LEAST_MINUTES) / UNIT_MINUTES);

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** Each code for itself by `units`: one split is valid. */
const perCode = (minutes: readonly number[], units: (minutes: number) => number): UnitCount => {
  const shares = minutes.map(units);
  return { total: sum(shares), shares, accepts: (billed) => shares.every((share, at) => billed[at] === share) };
};

/**
 * Splits a total: whole quarter hours go to where they were worked, and each unit left to the largest remainder, then to the larger
 * minutes; of those equal in both either may have it (rule book 1.2, steps 3 to 5).
 */
export const splitUnits = (total: number, minutes: readonly number[]): UnitCount => {
  const whole = minutes.map((own) => Math.floor(own / UNIT_MINUTES));
  const left = total - sum(whole);
  const claims = minutes.map((own) => (own % UNIT_MINUTES) * MORE_THAN_ANY_MINUTES + own);
  const last = [...claims].sort((a, b) => b - a)[left - 1] ?? Number.POSITIVE_INFINITY;
  let tied = left - claims.filter((own) => own > last).length;
  const shares = claims.map((own, at) => (whole[at] ?? 0) + (own > last || (own === last && tied-- > 0) ? 1 : 0));
  const accepts = (billed: readonly number[]): boolean =>
    sum(billed) === total &&
    claims.every((own, at) => {
      const extra = (billed[at] ?? 0) - (whole[at] ?? 0);
      return own === last ? extra === 0 || extra === 1 : extra === (own > last ? 1 : 0);
    });
  return { total, shares, accepts };
};

const count = (rule: UnitRule, minutes: readonly number[]): UnitCount => {
  switch (rule) {
    case "Total minutes":
      // One code has nothing to share.
      return minutes.length === 1 ? perCode(minutes, unitsOfMinutes) : splitUnits(unitsOfMinutes(sum(minutes)), minutes);
    case "Each code":
      return perCode(minutes, unitsOfMinutes);
    case "Full 15":
      return perCode(minutes, (own) => Math.floor(own / UNIT_MINUTES));
  }
};

/** Most visits have one code, and last as long as many others. */
const ofOneCode = new Map<UnitRule, Map<number, UnitCount>>();

/**
 * What minutes support under a payer's unit rule (rule book 1.2 to 1.4).
 * @param minutes whole minutes of each timed code, its rows summed.
 */
export const countUnits = (rule: UnitRule, minutes: readonly number[]): UnitCount => {
  const [first, ...others] = minutes;
  if (first === undefined || others.length > 0) return count(rule, minutes);
  const counted = ofOneCode.get(rule) ?? new Map<number, UnitCount>();
  ofOneCode.set(rule, counted);
  const known = counted.get(first) ?? count(rule, minutes);
  counted.set(first, known);
  return known;
};
