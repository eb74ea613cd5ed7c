import type { Ledger } from "../ledger/ledger";
import type { LineIndex } from "./line-index";
import { matchLines, type Match } from "./match-lines";
import { countPayment, splitPayment } from "./payment-split";
import type { OpenPayment } from "./payments-to-match";
import { propose, proposeAdjustment } from "./propose";
import type { Grade, PaymentGroup, Proposal } from "./proposal";
import { takenBack } from "./taken-back";

/** Every payment with its proposals, and the match behind each. */
export interface MatchedPayments {
  readonly groups: readonly PaymentGroup[];
  /** By the answer's id. */
  readonly matches: ReadonlyMap<string, Match>;
}

/** What a person must look at comes first. */
const FIRST: Readonly<Record<Grade, number>> = { None: 0, Likely: 1, Exact: 2 };

const isOfLine = ({ asked: { answer } }: Match): boolean => answer.of === "line" || answer.of === "claim";

/** Finds a line for every answer and says how sure it is. */
export const matchPayments = (ledger: Ledger, index: LineIndex, payments: readonly OpenPayment[]): MatchedPayments => {
  const matches = matchLines(ledger, index, payments);
  const back = takenBack(matches.values());
  const groups = payments.map((payment): PaymentGroup => {
    const { id, from, file, payer, number, method, date, total, state, imbalances } = payment;
    const own = payment.answers.flatMap(({ answer }) => matches.get(answer.id) ?? []);
    const proposals = own
      .filter(isOfLine)
      .map((match): Proposal => propose(index, match, payer, back.get(match.asked.answer.id)))
      .sort((a, b) => FIRST[a.grade] - FIRST[b.grade]);
    const adjustments = own.filter((match) => !isOfLine(match)).map((match) => proposeAdjustment(index, match));
    return {
      id,
      from,
      file,
      payer,
      number,
      method,
      date,
      total,
      state,
      imbalances,
      counts: countPayment(proposals, payment.postedRows),
      split: splitPayment(total, payment.posted, proposals, adjustments),
      proposals,
      adjustments,
    };
  });
  return { groups, matches };
};
