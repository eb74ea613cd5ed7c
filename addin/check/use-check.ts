import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { CalendarDate } from "../../billing/values/calendar-date";
import type { ChangedRows } from "../../billing/workbook/replace-rows";
import { checkWords } from "../words/check-words";
import { CheckFailed, CheckStopped, MustCheckAll } from "./check-failed";
import type { CheckSession } from "./check-session";
import { afterEvent, BEFORE_FIRST_CHECK, type CheckState, type Failure, type Occasion } from "./check-state";
import type { CheckJob } from "./job";
import { dayOf } from "./day-of";

/** Reads what is to be checked; says when Excel is slow to answer. */
export type ReadJob = (onLongWait: () => void) => Promise<CheckJob>;

/** What became of quiet work. `busy`: a check that was asked for goes first. `checkAll`: the changed rows alone do not tell. */
export type QuietEnd = "done" | "busy" | "checkAll" | "failed";

export interface CheckControl {
  readonly state: CheckState;
  /** The check that somebody asked for: it shows its progress and why it failed. A newer one or `stop` silences it. */
  readonly check: (read: ReadJob) => Promise<void>;
  /** The whole workbook again, without a sign of it but the new result. */
  readonly checkQuietly: (read: ReadJob) => Promise<QuietEnd>;
  readonly recheck: (changes: readonly ChangedRows[], occasion: Occasion) => Promise<QuietEnd>;
  readonly stop: () => void;
}

const failureOf = (error: unknown): Failure => {
  if (error instanceof CheckFailed) return { sentence: error.message, details: error.details };
  if (error instanceof Error && "code" in error) return { sentence: error.message, details: String(error.code) };
  return { sentence: checkWords.fault, details: error instanceof Error ? `${error.name}: ${error.message}` : undefined };
};

const quietEndOf = (error: unknown): QuietEnd =>
  error instanceof MustCheckAll ? "checkAll" : error instanceof CheckStopped ? "busy" : "failed";

const nothing = (): void => undefined;

/** The check's life: reading, checking, the result, or why there is none. */
export const useCheck = (session: CheckSession): CheckControl => {
  const [state, tell] = useReducer(afterEvent, BEFORE_FIRST_CHECK);
  const asked = useRef<object>(undefined);

  const check = useCallback(
    async (read: ReadJob) => {
      const run = {};
      asked.current = run;
      const isCurrent = () => asked.current === run;
      tell({ was: "started" });
      try {
        const job = await read(() => isCurrent() && tell({ was: "slow" }));
        if (!isCurrent()) return;
        const now = new Date();
        const outcome = await session.check({ job, clock: dayOf(now) }, (progress) => isCurrent() && tell({ was: "progress", progress }));
        if (isCurrent()) tell({ was: "finished", checked: { outcome, at: now, occasion: { is: "asked" } } });
      } catch (error) {
        if (isCurrent()) tell(error instanceof CheckStopped ? { was: "stopped" } : { was: "failed", failure: failureOf(error) });
      } finally {
        if (isCurrent()) asked.current = undefined;
      }
    },
    [session],
  );

  const { checkQuietly, recheck } = useMemo(() => {
    const quietly = async (occasion: Occasion, work: (clock: CalendarDate) => ReturnType<CheckSession["check"]>): Promise<QuietEnd> => {
      if (asked.current) return "busy";
      try {
        const now = new Date();
        const outcome = await work(dayOf(now));
        tell({ was: "finished", checked: { outcome, at: now, occasion } });
        return "done";
      } catch (error) {
        return quietEndOf(error);
      }
    };
    return {
      checkQuietly: (read: ReadJob) =>
        quietly({ is: "quiet" }, async (clock) => {
          const job = await read(nothing);
          if (asked.current) throw new CheckStopped();
          return session.check({ job, clock }, nothing);
        }),
      recheck: (changes: readonly ChangedRows[], occasion: Occasion) =>
        quietly(occasion, (clock) => session.recheck({ changes, clock }, nothing)),
    };
  }, [session]);

  const stop = useCallback(() => {
    asked.current = undefined;
    session.stop();
    tell({ was: "stopped" });
  }, [session]);

  useEffect(
    () => () => {
      asked.current = undefined;
      session.stop();
    },
    [session],
  );
  return { state, check, checkQuietly, recheck, stop };
};
