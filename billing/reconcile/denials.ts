import { appealBy, refusalsOf, refusedFor, type RefusedLine } from "../ledger/claims/refusals";
import { isNothing } from "../ledger/payments/posted";
import { isRefusal, refusalsAmong, typedReason } from "../ledger/payments/typed-reason";
import { adjustmentReason, type AdjustmentCategory } from "../reference/adjustment-reasons";
import type { CalendarDate } from "../values/calendar-date";
import type { IndexedLine, LineIndex } from "./line-index";
import type { Answer, PaymentGroup, Proposal } from "./proposal";
import type { Denial } from "./reconciliation";

const CAN_STILL_PAY: ReadonlySet<AdjustmentCategory> = new Set(["fix", "send elsewhere", "appeal", "not covered"]);

/** Over the days until it is too late; what is too late already comes last. */
const urgency = ({ amount, daysLeft }: Denial): number =>
  daysLeft === undefined ? amount / 1000 : daysLeft < 0 ? -1 / (1 + amount) : amount / (daysLeft + 1);

/** What a denial's reasons come to, in our own words. */
const reasonsOf = (codes: readonly string[]): Pick<Denial, "reasonCodes" | "reasons" | "remedies" | "isOpen"> => {
  const known = codes.filter(isRefusal).map((code) => ({ code, reason: adjustmentReason(typedReason(code)?.code ?? "") }));
  return {
    reasonCodes: codes,
    reasons: known.map(({ code, reason }) => `${code}: ${reason?.words ?? "no words of ours; read the payer's"}`),
    remedies: [...new Set(known.map(({ reason }) => reason?.remedy ?? "Read the remittance, or ask the payer."))],
    // A reason without words of ours is not written off unread.
    isOpen: known.length === 0 || known.some(({ reason }) => reason === undefined || CAN_STILL_PAY.has(reason.category)),
  };
};

const denialOf = (index: LineIndex, indexed: IndexedLine, refused: RefusedLine, today: CalendarDate): Denial => {
  const due = appealBy(indexed.patient, refused);
  return {
    line: index.describe(indexed),
    amount: refused.amount,
    ...reasonsOf(refused.reasons),
    denied: refused.denied,
    due,
    daysLeft: due === undefined ? undefined : due - today,
    claimStatus: refused.claim?.record.status,
  };
};

const posted = (index: LineIndex, today: CalendarDate): readonly Denial[] =>
  [...new Set(index.all.map(({ patient }) => patient))].flatMap((patient) =>
    refusalsOf(patient).flatMap((refusal) => {
      const indexed = index.of(refusal.line);
      return indexed ? [denialOf(index, indexed, refusal, today)] : [];
    }),
  );

/** Whether an answer says no: nothing paid, nothing left to the patient by the plan, and a reason that denies. */
export const refuses = (answer: Answer): boolean => !answer.isReversal && isNothing(answer) && refusalsAmong(answer.reasonCodes).length > 0;

/** A file's answer that is not posted yet is refused all the same. */
const toPost = (index: LineIndex, { date }: PaymentGroup, { answer, line }: Proposal, today: CalendarDate): readonly Denial[] => {
  const indexed = line && index.identified(line.key);
  if (!indexed || !refuses(answer)) return [];
  const refused = refusedFor(indexed.patient, indexed.line, date, refusalsAmong(answer.reasonCodes));
  return refused ? [denialOf(index, indexed, refused, today)] : [];
};

/**
 * Refused lines with money at stake, the most money with the fewest days left first, and those that are too late last; each line once, as it is
 * posted, else as a file's answer tells.
 */
export const denialsOf = (index: LineIndex, groups: readonly PaymentGroup[], today: CalendarDate): readonly Denial[] => {
  const inFiles = groups
    .filter(({ from }) => from === "file")
    .flatMap((group) => group.proposals.flatMap((proposal) => toPost(index, group, proposal, today)));
  const byLine = new Map([...inFiles, ...posted(index, today)].map((denial) => [denial.line.key, denial]));
  return [...byLine.values()].sort((a, b) => urgency(b) - urgency(a) || (a.line.key < b.line.key ? -1 : 1));
};
