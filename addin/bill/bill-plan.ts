import type { SuperbillDraft, SuperbillGap, SuperbillWish } from "../../billing/tasks/superbills";
import { usDate } from "../../billing/values/calendar-date";
import { usd, sumCents } from "../../billing/values/cents";
import type { Span } from "../check/questions";
import { billWords } from "../words/bill-words";
import { gapsOnce } from "./gaps-once";

/** Patients for whom nothing is made, and why. */
export interface LeftOut {
  readonly why: string;
  readonly patients: readonly string[];
}

/** What a press of Make would make, and what keeps it from that. */
export interface BillPlan {
  /** One per superbill. */
  readonly wishes: readonly SuperbillWish[];
  /** "2 visits, $360.00". */
  readonly sum: string;
  /** Why nothing can be made; undefined when it can. */
  readonly whyNot: string | undefined;
  /** Who is left out of many, and why. */
  readonly leftOut: readonly LeftOut[];
  readonly gaps: readonly SuperbillGap[];
  /** For the office: what is on no superbill, and what to mind when they are handed out. */
  readonly notes: readonly string[];
}

/** Somebody's wish and what it would give. */
export interface Drafted {
  readonly wish: SuperbillWish;
  readonly draft: SuperbillDraft;
}

/** Nothing is drafted: the reason is all there is. */
export const noPlan = (whyNot: string | undefined): BillPlan => ({ wishes: [], sum: "", whyNot, leftOut: [], gaps: [], notes: [] });

const isBlocked = ({ draft: { gaps } }: Drafted): boolean => gaps.some(({ blocks }) => blocks);
const isEmpty = ({ draft: { visits } }: Drafted): boolean => visits === 0;
const notesIn = ({ leftOff, remarks }: SuperbillDraft): readonly string[] => [...leftOff, ...remarks];
/** Nobody, or all of them with the reason. */
const leftOut = (why: (patients: number) => string, drafted: readonly Drafted[]): readonly LeftOut[] =>
  drafted.length === 0 ? [] : [{ why: why(drafted.length), patients: drafted.map(({ wish }) => wish.patient) }];

const visitsIn = (drafted: readonly Drafted[]): number => drafted.reduce((count, { draft }) => count + draft.visits, 0);
const chargesIn = (drafted: readonly Drafted[]): string => usd(sumCents(drafted.map(({ draft }) => draft.charges)));

/** One patient: everything has to be there. */
export const planForOne = (one: Drafted, { from, to }: Span): BillPlan => {
  const { draft } = one;
  const blocking = draft.gaps.filter(({ blocks }) => blocks).length;
  const whyNot =
    draft.lines.length === 0
      ? billWords.noVisits(usDate(from), usDate(to))
      : isEmpty(one)
        ? billWords.tickOne
        : blocking > 0
          ? billWords.fillIn(blocking)
          : undefined;
  return {
    wishes: whyNot === undefined ? [one.wish] : [],
    sum: billWords.sum(draft.visits, usd(draft.charges)),
    whyNot,
    leftOut: [],
    gaps: gapsOnce(draft.gaps),
    notes: notesIn(draft),
  };
};

/** Many patients: those for whom something is in the way are left out and named. */
export const planForAll = (all: readonly Drafted[]): BillPlan => {
  const empty = all.filter(isEmpty);
  const blocked = all.filter((one) => !isEmpty(one) && isBlocked(one));
  const ready = all.filter((one) => !isEmpty(one) && !isBlocked(one));
  return {
    wishes: ready.map(({ wish }) => wish),
    sum: billWords.batchSum(ready.length, visitsIn(ready), chargesIn(ready)),
    whyNot: ready.length === 0 ? billWords.nobodyReady : undefined,
    leftOut: [...leftOut(billWords.blocked, blocked), ...leftOut(billWords.nothingOn, empty)],
    gaps: gapsOnce([...blocked, ...ready].flatMap(({ draft }) => draft.gaps)),
    notes: ready.flatMap(({ draft }) => notesIn(draft).map((note) => billWords.ofPatient(draft.patient, note))),
  };
};
