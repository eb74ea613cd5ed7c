import type { Step } from "../../findings/finding";
import type { Appeal, Refusal } from "../../ledger/claims/refusals";
import { adjustmentReason } from "../../reference/adjustment-reasons";
import { typedReason } from "../../ledger/payments/typed-reason";
import { usDate, type CalendarDate } from "../../values/calendar-date";
import { sumCents, usd, type Cents } from "../../values/cents";
import { groupedBy } from "../../values/grouped";
import { cellOf, type CellPlace } from "../define-rule";
import { aboutLines, type About } from "../scopes";

/** The refused lines that one letter or call is about: of a claim, else of a visit. */
export interface RefusedClaim<R extends Refusal = Refusal> {
  readonly first: R;
  readonly refusals: readonly R[];
  readonly amount: Cents;
}

export const refusedClaims = <R extends Refusal>(refusals: readonly R[]): readonly RefusedClaim<R>[] =>
  [...groupedBy(refusals, ({ claim, visit }) => claim ?? visit).values()].flatMap((together) => {
    const [first] = together;
    return first ? [{ first, refusals: together, amount: sumCents(together.map(({ amount }) => amount)) }] : [];
  });

/** The claim's Status, which says that an appeal is under way; without a row of Claims the line's. */
export const statusCell = ({ first: { claim, line } }: RefusedClaim): CellPlace =>
  claim ? cellOf(claim.record, "status") : cellOf(line.record, "status");

export const aboutRefused = ({ first, refusals }: RefusedClaim): About => {
  const whom = aboutLines([first.line]);
  return first.claim ? { ...whom, touches: [...new Set(refusals.map(({ visit }) => visit))] } : { ...whom, visit: first.visit };
};

/** Each refused line with its money, and what they come to. */
export const refusedSteps = ({ refusals, amount }: RefusedClaim): readonly Step[] => {
  const lines = refusals.map(({ line, amount: refused }) => ({
    words: `${usDate(line.date)}, ${line.code ?? "no code"}`,
    amount: usd(refused),
  }));
  return lines.length === 1 ? lines : [...lines, { words: "Together", amount: usd(amount) }];
};

/** "CO-197, no authorization": a code that has words of ours. */
export const reasonInWords = (typed: string): string => {
  const words = adjustmentReason(typedReason(typed)?.code ?? "")?.words;
  return words === undefined ? typed : `${typed}, ${words}`;
};

/** The first of the last days for appealing some of the lines. */
export const firstDue = ({ refusals, first }: RefusedClaim<Appeal>): CalendarDate =>
  refusals.reduce((due, one) => (one.due < due ? one.due : due), first.due);
