import { appealDue } from "../ledger/deadlines";
import { appealBy, refusalsOf, type Refusal } from "../ledger/claims/refusals";
import { isRefusal, typedReason } from "../ledger/payments/typed-reason";
import { adjustmentReason, type AdjustmentCategory } from "../reference/adjustment-reasons";
import type { FollowUpRecord } from "../records/follow-up";
import type { CalendarDate } from "../values/calendar-date";
import { folded } from "../values/folded";
import type { IndexedLine, LineIndex } from "./line-index";
import type { PaymentGroup, Proposal } from "./proposal";
import type { Denial } from "./reconciliation";

const CAN_STILL_PAY: ReadonlySet<AdjustmentCategory> = new Set(["fix", "send elsewhere", "appeal", "not covered"]);

/** Over the days until it is too late; what is too late already comes last. */
const urgency = ({ amount, daysLeft }: Denial): number =>
  daysLeft === undefined ? amount / 1000 : daysLeft < 0 ? -1 / (1 + amount) : amount / (daysLeft + 1);

/** What a denial's reasons come to, in our own words. */
const reasonsOf = (codes: readonly string[]): Pick<Denial, "reasonCodes" | "reasons" | "remedies" | "isOpen"> => {
  const known = codes.filter(isRefusal).map((code) => ({ code, reason: adjustmentReason(typedReason(code)?.code ?? code) }));
  return {
    reasonCodes: codes,
    reasons: known.map(({ code, reason }) => `${code}: ${reason?.words ?? "no words of ours; read the payer's"}`),
    remedies: [...new Set(known.map(({ reason }) => reason?.remedy ?? "Read the remittance, or ask the payer."))],
    // A reason without words of ours is not written off unread.
    isOpen: known.length === 0 || known.some(({ reason }) => reason === undefined || CAN_STILL_PAY.has(reason.category)),
  };
};

/** Who may give an appeal date, and what counts as today. */
export interface DenialsOn {
  /** The newest open note of each claim, by its folded number. */
  readonly followUps: ReadonlyMap<string, FollowUpRecord>;
  readonly today: CalendarDate;
}

const daysUntil = (due: CalendarDate | undefined, { today }: DenialsOn): Pick<Denial, "due" | "daysLeft"> => ({
  due,
  daysLeft: due === undefined ? undefined : due - today,
});

const posted = (index: LineIndex, indexed: IndexedLine, refusal: Refusal, on: DenialsOn): Denial => ({
  line: index.describe(indexed),
  amount: refusal.amount,
  ...reasonsOf(refusal.reasons),
  denied: refusal.denied,
  ...daysUntil(appealBy(indexed.patient, refusal), on),
  claimStatus: refusal.claim?.record.status,
});

/** The last day for an appeal of what is denied in a file: a note's own, else counted from the payment's day. */
const dueOf = ({ line }: IndexedLine, denied: CalendarDate | undefined, { followUps }: DenialsOn): CalendarDate | undefined => {
  const { claimNumber } = line.record;
  const typed = claimNumber === undefined ? undefined : followUps.get(folded(claimNumber))?.dueBy;
  return typed ?? (denied === undefined || !line.payer ? undefined : appealDue(line.payer, denied));
};

const isRefusing = ({ answer, line }: Proposal): boolean =>
  line !== undefined &&
  !answer.isReversal &&
  answer.paid === 0 &&
  answer.deductible + answer.copay + answer.coinsurance === 0 &&
  answer.reasonCodes.some(isRefusal);

/** A file's answer that is not posted yet is refused all the same. */
const toPost = (index: LineIndex, { date }: PaymentGroup, { answer, line }: Proposal, on: DenialsOn): readonly Denial[] => {
  const indexed = line && index.identified(line.key);
  if (!indexed) return [];
  const open = indexed.patient.benefits.balance(indexed.line).open;
  if (open <= 0) return [];
  const claimStatus = indexed.patient.claimOf(indexed.line)?.status;
  return [{ line, amount: open, ...reasonsOf(answer.reasonCodes), denied: date, ...daysUntil(dueOf(indexed, date, on), on), claimStatus }];
};

/**
 * Refused lines with money open, the most money with the fewest days left first, and those that are too late last; each line once, as it is
 * posted, else as a file's answer tells.
 */
export const denialsOf = (index: LineIndex, groups: readonly PaymentGroup[], on: DenialsOn): readonly Denial[] => {
  const refused = new Map(
    [...new Set(index.all.map(({ patient }) => patient))].flatMap(refusalsOf).map((refusal) => [refusal.line, refusal]),
  );
  const there = index.all.flatMap((indexed) => {
    const refusal = refused.get(indexed.line);
    return refusal ? [posted(index, indexed, refusal, on)] : [];
  });
  const inFiles = groups
    .filter(({ from }) => from === "file")
    .flatMap((group) => group.proposals.filter(isRefusing).flatMap((proposal) => toPost(index, group, proposal, on)));
  const byLine = new Map([...inFiles, ...there].map((denial) => [denial.line.key, denial]));
  return [...byLine.values()].sort((a, b) => urgency(b) - urgency(a) || (a.line.key < b.line.key ? -1 : 1));
};
