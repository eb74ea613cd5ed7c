import { parseRange } from "../../billing/values/cell-ref";
import type { Edit } from "../../billing/workbook/edit";
import type { SheetChange } from "../office/sheet-change";
import type { RowSpan } from "../office/read-rows";
import type { CheckTiming } from "../settings/settings";
import { bothPending, holdsRow, isNothing, NOTHING_PENDING, WHOLE_PENDING, withRows, type PendingRows } from "./pending-rows";
import type { QuietEnd } from "./use-check";

/** After the last key; a person who types does not want to be counted at every one. */
export const PAUSE_MS = 800;
/** One action of ours is heard as several changes, one right after the other. */
const OURS_MS = 50;

/** Whose change it was: the user's own result is said, what others and our own fixes changed only shows. */
type Whose = "user" | "others";

export interface LiveWork {
  readonly rows: (spans: readonly RowSpan[], isUsers: boolean) => Promise<QuietEnd>;
  readonly whole: () => Promise<QuietEnd>;
  /** Tells whether something changed that nobody has checked again. */
  readonly behind: (isBehind: boolean) => void;
}

export interface LiveCheck {
  readonly heard: (change: SheetChange) => void;
  /** The row that is selected now. */
  readonly selected: (place: { readonly sheet: string; readonly row: number }) => void;
  /** The user turned to the pane: every row is left. */
  readonly left: () => void;
  readonly setTiming: (timing: CheckTiming) => void;
  /** Before these edits are written: what is heard of them then is no news. */
  readonly writing: (edits: readonly Edit[]) => void;
  /** They are written: their rows are checked again at once. @param isHeard whether Excel will tell of the rows that were added. */
  readonly wrote: (edits: readonly Edit[], isHeard: boolean) => void;
  /** A check of everything begins: what changed before it needs no check of its own. */
  readonly wholeBegan: () => void;
  /** It is over: what changed meanwhile needs one, and what changed before it too when it was stopped or failed. */
  readonly wholeEnded: (isDone: boolean) => void;
  readonly stop: () => void;
}

const spansOf = (edits: readonly Edit[]): readonly RowSpan[] =>
  edits.flatMap((edit) =>
    edit.does === "setCells"
      ? edit.writes.flatMap(({ sheet, cell }) => {
          const range = parseRange(cell);
          return range ? [{ sheet, top: range.top, bottom: range.bottom }] : [];
        })
      : [],
  );

const covers = (spans: readonly RowSpan[], { sheet, top, bottom }: SheetChange): boolean =>
  spans.some((span) => span.sheet === sheet && span.top <= top && bottom <= span.bottom);

/** Collects what changes and has it checked again at the right moment, one piece of work after the other. */
export const liveCheck = (work: LiveWork, startTiming: CheckTiming): LiveCheck => {
  let timing = startTiming;
  let at: { readonly sheet: string; readonly row: number } | undefined;
  let written: readonly RowSpan[] = [];
  const pending: Record<Whose, PendingRows> = { user: NOTHING_PENDING, others: NOTHING_PENDING };
  const timers: Partial<Record<Whose, ReturnType<typeof setTimeout>>> = {};
  let queue: Promise<void> = Promise.resolve();
  let isChangedMeanwhile = false;
  let earlier: Readonly<Record<Whose, PendingRows>> = { ...pending };

  const check = async (whose: Whose): Promise<void> => {
    const taken = pending[whose];
    if (isNothing(taken)) return;
    pending[whose] = NOTHING_PENDING;
    const ofRows = taken.isWhole ? "checkAll" : await work.rows(taken.spans, whose === "user");
    const end = ofRows === "checkAll" ? await work.whole() : ofRows;
    if (end === "busy") pending[whose] = bothPending(taken, pending[whose]);
    else if (end !== "done") work.behind(true);
    else if (ofRows === "checkAll") work.behind(false);
  };
  const soon = (whose: Whose, wait: number): void => {
    clearTimeout(timers[whose]);
    timers[whose] = setTimeout(() => {
      queue = queue.then(() => check(whose));
    }, wait);
  };
  const clear = (): void => {
    for (const timer of Object.values(timers)) clearTimeout(timer);
  };
  const add = (whose: Whose, change: SheetChange): void => {
    pending[whose] = change.isStructural ? WHOLE_PENDING : withRows(pending[whose], change);
  };
  const isAtWork = ({ sheet, top, bottom, isStructural }: SheetChange): boolean =>
    timing === "leavingRow" && !isStructural && at?.sheet === sheet && top <= at.row && at.row <= bottom;

  return {
    heard: (change) => {
      if (change.isOurs) {
        if (covers(written, change) && !change.isStructural) return;
        add("others", change);
        soon("others", OURS_MS);
      } else if (timing === "asked") {
        isChangedMeanwhile = true;
        work.behind(true);
      } else if (change.isRemote) {
        add("others", change);
        soon("others", PAUSE_MS);
      } else {
        add("user", change);
        if (!isAtWork(change)) soon("user", PAUSE_MS);
      }
    },
    selected: (place) => {
      at = place;
      if (timing === "leavingRow" && !isNothing(pending.user) && !holdsRow(pending.user, place.sheet, place.row)) soon("user", 0);
    },
    left: () => {
      if (!isNothing(pending.user)) soon("user", 0);
    },
    setTiming: (chosen) => {
      timing = chosen;
    },
    writing: (edits) => {
      written = spansOf(edits);
    },
    wrote: (edits, isHeard) => {
      const isUnheard = !isHeard && edits.some(({ does }) => does === "appendRows");
      pending.others = isUnheard ? WHOLE_PENDING : spansOf(edits).reduce(withRows, pending.others);
      soon("others", 0);
    },
    wholeBegan: () => {
      clear();
      isChangedMeanwhile = false;
      earlier = { ...pending };
      pending.user = NOTHING_PENDING;
      pending.others = NOTHING_PENDING;
    },
    wholeEnded: (isDone) => {
      if (isDone) work.behind(isChangedMeanwhile);
      else {
        pending.user = bothPending(earlier.user, pending.user);
        pending.others = bothPending(earlier.others, pending.others);
      }
      if (!isNothing(pending.user)) soon("user", PAUSE_MS);
      if (!isNothing(pending.others)) soon("others", 0);
    },
    stop: clear,
  };
};
