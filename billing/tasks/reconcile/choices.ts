import type { IndexedLine } from "../../reconcile/line-index";
import type { OpenPayment } from "../../reconcile/payments-to-match";
import type { PaymentGroup, Proposal } from "../../reconcile/proposal";
import type { ReconciliationRun } from "./run";

/** What a person decided about one answer. */
export interface Choice {
  /** The answer's id. */
  readonly answer: string;
  /** The key of a line; left out for the proposed one, null for none: the money is written down as it came. */
  readonly line?: string | null | undefined;
}

/** An answer with all that is known of it. */
interface Known {
  readonly proposal: Proposal;
  readonly group: PaymentGroup;
  readonly payment: OpenPayment;
}

/** What is to be written for one answer. */
export interface Accepted extends Known {
  readonly line: IndexedLine | undefined;
  readonly matched: "Exact" | "Likely" | "By hand" | "None";
}

const knownIn = ({ reconciliation, payments }: ReconciliationRun): ReadonlyMap<string, Known> => {
  const byId = new Map(payments.map((payment) => [payment.id, payment]));
  return new Map(
    reconciliation.payments.flatMap((group) => {
      const payment = byId.get(group.id);
      const all = [...group.proposals, ...group.adjustments];
      return payment ? all.map((proposal) => [proposal.answer.id, { proposal, group, payment }] as const) : [];
    }),
  );
};

/** Every exact match; what belongs to no line only of payments that tie, since nobody looks at it first. */
export const exactChoices = ({ reconciliation }: ReconciliationRun): readonly Choice[] =>
  reconciliation.payments.flatMap(({ proposals, adjustments, split, imbalances }) => {
    const ties = split.leftToAllocate === 0 && imbalances.every(({ severity }) => severity !== "error");
    return [...proposals, ...(ties ? adjustments : [])]
      .filter(({ grade }) => grade === "Exact")
      .map(({ answer }): Choice => ({ answer: answer.id }));
  });

/** Undefined for an answer or a line that is not there. */
const accepted = (known: Known | undefined, { line: chosen }: Choice, { index }: ReconciliationRun): Accepted | undefined => {
  if (!known) return undefined;
  const { proposal } = known;
  const isOfLine = proposal.answer.of === "line" || proposal.answer.of === "claim";
  if (chosen === null) return { ...known, line: undefined, matched: "None" };
  const key = chosen ?? proposal.line?.key;
  const line = key === undefined ? undefined : index.identified(key);
  if (chosen !== undefined && (!line || !isOfLine)) return undefined;
  if (key === proposal.line?.key) return { ...known, line, matched: proposal.grade };
  return { ...known, line, matched: "By hand" };
};

/** What was decided, each answer once. */
export const decidedIn = (run: ReconciliationRun, choices: readonly Choice[]): readonly Accepted[] => {
  const known = knownIn(run);
  const decided = [...new Map(choices.map((choice) => [choice.answer, choice])).values()];
  return decided.flatMap((choice) => accepted(known.get(choice.answer), choice, run) ?? []);
};
