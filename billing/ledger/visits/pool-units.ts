import { alikeLines, linesThat } from "./alike-lines";
import type { Payer, UnitRule } from "../coverage/payer-terms";
import type { ServiceLine } from "./service-line";
import { countUnits, splitUnits, type UnitCount } from "./unit-counting";

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
  /** Whether units per code, in the order of the codes, are one of the valid splits. */
  readonly accepts: UnitCount["accepts"];
}

/** Whole minutes of a line: a fraction does not count (rule book 1.7 U-12). */
export const wholeMinutes = (line: ServiceLine): number => Math.floor(line.record.minutes ?? 0);

const billedUnits = (line: ServiceLine): number => line.record.units ?? 0;

const total = (lines: readonly ServiceLine[], count: (line: ServiceLine) => number): number => {
  let counted = 0;
  for (const line of lines) counted += count(line);
  return counted;
};

interface Applied {
  readonly rule: UnitRule;
  readonly count: UnitCount;
  readonly unknownRule: PoolUnits["unknownRule"];
}

/** Without a rule both ways are worked out and the lower one is used; where the totals agree, so do the splits (contracts section 8). */
const apply = (rule: UnitRule | undefined, minutes: readonly number[]): Applied => {
  if (rule !== undefined) return { rule, count: countUnits(rule, minutes), unknownRule: undefined };
  const pooled = countUnits("Total minutes", minutes);
  const each = countUnits("Each code", minutes);
  const unknownRule = pooled.total === each.total ? undefined : { totalMinutes: pooled.total, eachCode: each.total };
  return each.total < pooled.total
    ? { rule: "Each code", count: each, unknownRule }
    : { rule: "Total minutes", count: pooled, unknownRule };
};

const isCounted = ({ record }: ServiceLine): boolean => record.minutes !== undefined && record.units !== undefined;
const isTimed = ({ timed }: ServiceLine): boolean => timed;
const hasCode = ({ code }: ServiceLine): boolean => code !== undefined;

/** The lines whose units can be tested: where minutes are pooled all or none, else those of the codes that are complete. */
const testable = (rule: UnitRule | undefined, lines: readonly ServiceLine[]): readonly ServiceLine[] => {
  const timed = linesThat(lines, isTimed);
  const pooled = rule !== "Each code" && rule !== "Full 15";
  if (pooled && !lines.every(hasCode)) return [];
  if (timed.every(isCounted)) return timed;
  const halfRead = new Set(timed.filter((line) => !isCounted(line)).map(({ code }) => code));
  return pooled ? [] : timed.filter(({ code }) => !halfRead.has(code));
};

const sameCode = (a: ServiceLine, b: ServiceLine): boolean => a.code === b.code;

/**
 * Units of a pool's timed lines; undefined when none is timed, or when minutes, units or codes are missing, so that nothing can be said.
 * @param lines of one patient, date, provider and payer, in content order.
 */
export const poolUnits = (payer: Payer, lines: readonly ServiceLine[]): PoolUnits | undefined => {
  const timed = testable(payer.unitRule, lines);
  if (timed.length === 0) return undefined;
  const codes = alikeLines(timed, sameCode);
  const minutes = codes.map((ofCode) => total(ofCode, wholeMinutes));
  const { rule, count, unknownRule } = apply(payer.unitRule, minutes);
  return {
    rule,
    unknownRule,
    codes: codes.map((ofCode, at) => ({
      code: ofCode[0]?.code ?? "",
      lines: ofCode,
      minutes: minutes[at] ?? 0,
      billed: total(ofCode, billedUnits),
      share: count.shares[at] ?? 0,
    })),
    minutes: total(timed, wholeMinutes),
    billed: total(timed, billedUnits),
    supported: count.total,
    accepts: count.accepts,
  };
};

interface Compared {
  readonly billed: number;
  readonly share: number;
  readonly minutes: number;
}

/** Furthest above its share (or below, with -1), then the one with more minutes, then the first in content order. */
const furthest = <Item extends Compared>(items: readonly Item[], direction: 1 | -1): Item | undefined => {
  const distance = ({ billed, share }: Compared): number => direction * (billed - share);
  const [first] = [...items].sort((a, b) => distance(b) - distance(a) || b.minutes - a.minutes);
  return first;
};

/** The lines of a code, its share split among them as the pool's is among codes. */
const withShares = ({ lines, share }: CodeUnits): readonly (Compared & { readonly line: ServiceLine })[] => {
  const { shares } = splitUnits(share, lines.map(wholeMinutes));
  return lines.map((line, at) => ({ line, billed: billedUnits(line), minutes: wholeMinutes(line), share: shares[at] ?? 0 }));
};

/** The line furthest above its valid share, or furthest below with `direction` -1 (contracts section 8, grain and place). */
export const furthestFromShare = ({ codes }: PoolUnits, direction: 1 | -1): ServiceLine | undefined => {
  const code = furthest(codes, direction);
  return code && furthest(withShares(code), direction)?.line;
};
