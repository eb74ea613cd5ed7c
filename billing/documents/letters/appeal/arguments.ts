import { adjustmentReason } from "../../../reference/adjustment-reasons";
import type { CalendarDate } from "../../../values/calendar-date";
import { typedReason } from "../../../ledger/payments/typed-reason";
import type { DocumentGap } from "../../gap";
import { eachDay } from "../written-terms";
import { isHolding, type Fact, type RefusedLine } from "./facts/fact";
import { factAgainst } from "./reason-facts";

/** Why a reason does not hold for some of the services. */
export interface Argument {
  /** "CO-197, no authorization". */
  readonly reason: string;
  readonly dates: readonly CalendarDate[];
  readonly text: string;
  readonly encloses: readonly string[];
}

/** "CO-197, no authorization": the code as the payer wrote it, with our own words. */
export const reasonWords = (typed: string): string => {
  const code = typedReason(typed)?.code;
  const known = code === undefined ? undefined : adjustmentReason(code);
  return known === undefined ? typed : `${typed}, ${known.words}`;
};

interface Found {
  readonly typed: string;
  readonly date: CalendarDate;
  readonly fact: Fact;
}

const factsAbout = (refused: readonly RefusedLine[]): readonly Found[] => {
  const reasons = [...new Set(refused.flatMap(({ refusal }) => refusal.reasons))];
  return reasons.flatMap((typed) =>
    refused
      .filter(({ refusal }) => refusal.reasons.includes(typed))
      .map((one) => ({ typed, date: one.refusal.line.date, fact: factAgainst(typedReason(typed)?.code ?? typed, one) })),
  );
};

/** Those with the same reason and the same words, in the order of their first. */
const alike = (found: readonly Found[], wordsOf: (fact: Fact) => string | undefined): readonly (readonly [Found, ...Found[]])[] => {
  const groups = new Map<string, [Found, ...Found[]]>();
  for (const one of found) {
    const words = wordsOf(one.fact);
    if (words === undefined) continue;
    const key = `${one.typed}/${words}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
};

/** Our count in one sentence, of however many services. */
const countWords = (facts: readonly Fact[]): string => {
  const used = facts.flatMap((fact) => (isHolding(fact) && fact.used ? [fact.used] : [])).sort((a, b) => a.amount - b.amount);
  const [first] = used;
  const last = used.at(-1);
  if (!first || !last) return "";
  if (first === last) return ` By our count ${first.written} ${first.amount === 1 ? "was" : "were"} used with this service.`;
  return ` By our count ${first.written} to ${last.written} were used with these services.`;
};

/** What is said for the refused lines, and which reasons nothing can be said against. */
export const argue = (
  refused: readonly RefusedLine[],
): { readonly arguments: readonly Argument[]; readonly gaps: readonly DocumentGap[] } => {
  const found = factsAbout(refused);
  const argued = alike(found, (fact) => (isHolding(fact) ? fact.holds : undefined)).flatMap((group): readonly Argument[] => {
    const [{ typed, fact }] = group;
    if (!isHolding(fact)) return [];
    return [
      {
        reason: reasonWords(typed),
        dates: group.map(({ date }) => date),
        text: `${fact.holds}${countWords(group.map((one) => one.fact))}`,
        encloses: fact.encloses,
      },
    ];
  });
  const gaps = alike(found, (fact) => (isHolding(fact) ? undefined : fact.lacks)).flatMap((group): readonly DocumentGap[] => {
    const [{ typed, fact }] = group;
    if (isHolding(fact)) return [];
    const item = `An argument against ${reasonWords(typed)}, ${eachDay(group.map(({ date }) => date))}`;
    return [{ item, remedy: fact.lacks, place: fact.place, blocks: true }];
  });
  return { arguments: argued, gaps };
};
