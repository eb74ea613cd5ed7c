import type { UnitRule } from "./payer-terms";

/** The minutes of one timed code of a pool, its rows summed, in whole minutes. */
export interface CodeMinutes {
  readonly code: string;
  readonly minutes: number;
}

/** What minutes support under a unit rule. */
export interface UnitCount {
  readonly total: number;
  /** One valid split, in the order of the codes given. */
  readonly shares: readonly number[];
  /** Whether units billed per code, in the same order, are one of the valid splits. */
  readonly accepts: (billed: readonly number[]) => boolean;
}

const UNIT_MINUTES = 15;
/** A unit needs at least half of its 15 minutes and more: 8 (CMS Claims Processing Manual, chapter 5, section 20.2). */
const LEAST_MINUTES = 8;

/** 0 to 7 minutes are 0 units, 8 to 22 are 1, 23 to 37 are 2, and one more for every 15. */
export const unitsOfMinutes = (minutes: number): number =>
  minutes < LEAST_MINUTES ? 0 : Math.floor((minutes + UNIT_MINUTES - LEAST_MINUTES) / UNIT_MINUTES);

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** Each code for itself by `units`: one split is valid. */
const perCode = (codes: readonly CodeMinutes[], units: (minutes: number) => number): UnitCount => {
  const shares = codes.map(({ minutes }) => units(minutes));
  return { total: sum(shares), shares, accepts: (billed) => shares.every((share, at) => billed[at] === share) };
};

/**
 * The total-minutes rule: all minutes are pooled, whole quarter hours go to their codes, and each unit left goes to the largest remainder,
 * then to the larger total; of codes equal in both either may have it (rule book 1.2, steps 2 to 5).
 */
const pooled = (codes: readonly CodeMinutes[]): UnitCount => {
  const total = unitsOfMinutes(sum(codes.map(({ minutes }) => minutes)));
  const whole = codes.map(({ minutes }) => Math.floor(minutes / UNIT_MINUTES));
  const left = total - sum(whole);
  const claim = ({ minutes }: CodeMinutes): number => (minutes % UNIT_MINUTES) * 100_000 + minutes;
  const claims = codes.map(claim);
  const last = [...claims].sort((a, b) => b - a)[left - 1] ?? Number.POSITIVE_INFINITY;
  let tied = left - claims.filter((own) => own > last).length;
  const shares = claims.map((own, at) => (whole[at] ?? 0) + (own > last || (own === last && tied-- > 0) ? 1 : 0));
  const accepts = (billed: readonly number[]): boolean =>
    sum(billed) === total &&
    claims.every((own, at) => {
      const extra = (billed[at] ?? 0) - (whole[at] ?? 0);
      return own > last ? extra === 1 : own < last ? extra === 0 : extra === 0 || extra === 1;
    });
  return { total, shares, accepts };
};

/** What the minutes of the codes support under a payer's unit rule (rule book 1.2 to 1.4). */
export const countUnits = (rule: UnitRule, codes: readonly CodeMinutes[]): UnitCount => {
  if (rule === "Total minutes") return pooled(codes);
  return perCode(codes, rule === "Each code" ? unitsOfMinutes : (minutes) => Math.floor(minutes / UNIT_MINUTES));
};
