import { appealDue } from "../ledger/deadlines";
import { isRefused } from "../ledger/shares/line-share";
import { adjustmentReason, isDenial, type AdjustmentCategory } from "../reference/adjustment-reasons";
import type { FollowUpRecord } from "../records/follow-up";
import type { CalendarDate } from "../values/calendar-date";
import { folded } from "../values/folded";
import type { IndexedLine, LineIndex } from "./line-index";
import type { PaymentGroup, Proposal } from "./proposal";
import type { Denial } from "./reconciliation";

const CAN_STILL_PAY: ReadonlySet<AdjustmentCategory> = new Set(["fix", "send elsewhere", "appeal", "not covered"]);

/** "CO-197" without its group. */
const bare = (reason: string): string => reason.slice(reason.indexOf("-") + 1);

/** Over the days until it is too late; what is too late already comes last. */
const urgency = ({ amount, daysLeft }: Denial): number =>
  daysLeft === undefined ? amount / 1000 : daysLeft < 0 ? -1 / (1 + amount) : amount / (daysLeft + 1);

/** What a denial's reasons come to, in our own words. */
const reasonsOf = (codes: readonly string[]): Pick<Denial, "reasonCodes" | "reasons" | "remedies" | "isOpen"> => {
  const known = codes.filter((code) => isDenial(bare(code))).map((code) => ({ code, reason: adjustmentReason(bare(code)) }));
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

const dueOf = (
  { line }: IndexedLine,
  denied: CalendarDate | undefined,
  { followUps, today }: DenialsOn,
): Pick<Denial, "due" | "daysLeft"> => {
  const { claimNumber } = line.record;
  const typed = claimNumber === undefined ? undefined : followUps.get(folded(claimNumber))?.dueBy;
  const due = typed ?? (denied === undefined || !line.payer ? undefined : appealDue(line.payer, denied));
  return { due, daysLeft: due === undefined ? undefined : due - today };
};

const posted = (index: LineIndex, indexed: IndexedLine, on: DenialsOn): Denial | undefined => {
  const { line, patient } = indexed;
  const answer = patient.benefits.posted().ofPayer(line);
  const { open } = patient.benefits.balance(line);
  if (!line.payer || !isRefused(line, answer) || open <= 0) return undefined;
  const rows = patient.benefits.posted().rowsOf(line);
  const codes = [...new Set(rows.filter(({ from }) => from === "Payer").flatMap(({ reasonCodes }) => reasonCodes ?? []))];
  return {
    line: index.describe(indexed),
    amount: open,
    ...reasonsOf(codes),
    denied: answer?.received,
    ...dueOf(indexed, answer?.received, on),
    claimStatus: patient.claimOf(line)?.status,
  };
};

const isRefusal = ({ answer, line }: Proposal): boolean =>
  line !== undefined &&
  !answer.isReversal &&
  answer.paid === 0 &&
  answer.deductible + answer.copay + answer.coinsurance === 0 &&
  answer.reasonCodes.some((code) => isDenial(bare(code)));

/** A file's answer that is not posted yet is refused all the same. */
const toPost = (index: LineIndex, { date }: PaymentGroup, { answer, line }: Proposal, on: DenialsOn): readonly Denial[] => {
  const indexed = line && index.identified(line.key);
  if (!indexed) return [];
  const open = indexed.patient.benefits.balance(indexed.line).open;
  if (open <= 0) return [];
  const claimStatus = indexed.patient.claimOf(indexed.line)?.status;
  return [{ line, amount: open, ...reasonsOf(answer.reasonCodes), denied: date, ...dueOf(indexed, date, on), claimStatus }];
};

/**
 * Refused lines with money open, the most money with the fewest days left first, and those that are too late last; each line once, as it is
 * posted, else as a file's answer tells.
 */
export const denialsOf = (index: LineIndex, groups: readonly PaymentGroup[], on: DenialsOn): readonly Denial[] => {
  const there = index.all.flatMap((indexed) => posted(index, indexed, on) ?? []);
  const inFiles = groups
    .filter(({ from }) => from === "file")
    .flatMap((group) => group.proposals.filter(isRefusal).flatMap((proposal) => toPost(index, group, proposal, on)));
  const byLine = new Map([...inFiles, ...there].map((denial) => [denial.line.key, denial]));
  return [...byLine.values()].sort((a, b) => urgency(b) - urgency(a) || (a.line.key < b.line.key ? -1 : 1));
};
