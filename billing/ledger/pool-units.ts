import type { Payer, UnitRule } from "./payer-terms";
import type { ServiceLine } from "./service-line";
import { countUnits, unitsOfMinutes, type UnitCount } from "./unit-counting";

/** A timed code of a pool, its rows summed whatever their modifiers. */
export interface CodeUnits {
  readonly code: string;
  /** In content order. */
  readonly lines: readonly ServiceLine[];
  /** Whole minutes. */
  readonly minutes: number;
  readonly billed: number;
  /** The units of one valid split. */
  readonly share: number;
}

/** What is billed for a pool's timed codes beside what their minutes support. */
export interface PoolUnits {
  /** The rule that was applied; for an unknown one the rule that supports less. */
  readonly rule: UnitRule;
  /** Both totals, where no rule is known for the payer and they differ. */
  readonly unknownRule: { readonly totalMinutes: number; readonly eachCode: number } | undefined;
  readonly codes: readonly CodeUnits[];
  readonly minutes: number;
  readonly billed: number;
  readonly supported: number;
  /** Whether the billed units per code are one of the valid splits. */
  readonly splitIsValid: boolean;
}

/** Whole minutes of a line: a fraction does not count (rule book 1.7 U-12). */
export const wholeMinutes = (line: ServiceLine): number => Math.floor(line.record.minutes ?? 0);

const billedUnits = (line: ServiceLine): number => line.record.units ?? 0;

const total = (lines: readonly ServiceLine[], count: (line: ServiceLine) => number): number =>
  lines.reduce((counted, line) => counted + count(line), 0);

const byCode = (lines: readonly ServiceLine[]): ReadonlyMap<string, readonly ServiceLine[]> => {
  const codes = new Map<string, ServiceLine[]>();
  for (const line of lines) {
    const code = line.code ?? "";
    const same = codes.get(code);
    if (same) same.push(line);
    else codes.set(code, [line]);
  }
  return codes;
};

interface Applied {
  readonly rule: UnitRule;
  readonly count: UnitCount;
  readonly unknownRule: PoolUnits["unknownRule"];
  readonly accepts: UnitCount["accepts"];
}

/** Without a rule both ways are worked out and the lower one is used; where they agree, either split will do (contracts section 8). */
const apply = (payer: Payer, codes: readonly { readonly code: string; readonly minutes: number }[]): Applied => {
  if (payer.unitRule !== undefined) {
    const count = countUnits(payer.unitRule, codes);
    return { rule: payer.unitRule, count, unknownRule: undefined, accepts: count.accepts };
  }
  const pooled = countUnits("Total minutes", codes);
  const each = countUnits("Each code", codes);
  const unknownRule = pooled.total === each.total ? undefined : { totalMinutes: pooled.total, eachCode: each.total };
  const lower = each.total < pooled.total ? { rule: "Each code" as const, count: each } : { rule: "Total minutes" as const, count: pooled };
  return { ...lower, unknownRule, accepts: unknownRule ? lower.count.accepts : (billed) => pooled.accepts(billed) || each.accepts(billed) };
};

/**
 * Units of a pool's timed lines; undefined when none is timed, or when one lacks readable minutes or units: then nothing can be said.
 * @param lines of one patient, date, provider and payer, in content order.
 */
export const poolUnits = (payer: Payer, lines: readonly ServiceLine[]): PoolUnits | undefined => {
  const timed = lines.filter((line) => line.timed);
  if (timed.length === 0 || timed.some(({ record }) => record.minutes === undefined || record.units === undefined)) return undefined;
  const codes = [...byCode(timed)].map(([code, ofCode]) => ({
    code,
    lines: ofCode,
    minutes: total(ofCode, wholeMinutes),
    billed: total(ofCode, billedUnits),
  }));
  const { rule, count, unknownRule, accepts } = apply(payer, codes);
  return {
    rule,
    unknownRule,
    codes: codes.map((code, at) => ({ ...code, share: count.shares[at] ?? 0 })),
    minutes: total(timed, wholeMinutes),
    billed: total(timed, billedUnits),
    supported: count.total,
    splitIsValid: accepts(codes.map(({ billed }) => billed)),
  };
};

/** The first in content order of those with the most, by `much`, then by minutes. */
const most = <Item extends { readonly minutes: number }>(items: readonly Item[], much: (item: Item) => number): Item | undefined =>
  items.reduce<Item | undefined>(
    (best, item) =>
      best === undefined || much(item) > much(best) || (much(item) === much(best) && item.minutes > best.minutes) ? item : best,
    undefined,
  );

/** The line furthest above its valid share, or furthest below with `direction` -1 (contracts section 8, grain and place). */
export const furthestFromShare = ({ codes }: PoolUnits, direction: 1 | -1): ServiceLine | undefined => {
  const code = most(codes, ({ billed, share }) => direction * (billed - share));
  const lines = (code?.lines ?? []).map((line) => ({ line, minutes: wholeMinutes(line) }));
  return most(lines, ({ line, minutes }) => direction * (billedUnits(line) - unitsOfMinutes(minutes)))?.line;
};
