import { useCallback, useEffect, useReducer, useRef } from "react";
import { calendarDate, type CalendarDate } from "../../billing/values/calendar-date";
import { checkWords } from "../words/check-words";
import { CheckFailed, type StartCheck } from "./check-failed";
import { afterEvent, BEFORE_FIRST_CHECK, type CheckState, type Failure } from "./check-state";
import type { CheckJob } from "./job";

/** Reads what is to be checked; says when Excel is slow to answer. */
export type ReadJob = (onLongWait: () => void) => Promise<CheckJob>;

export interface CheckControl {
  readonly state: CheckState;
  readonly check: (read: ReadJob) => Promise<void>;
  readonly stop: () => void;
}

/** Today on this computer's calendar. */
const clock = (now: Date): CalendarDate => calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? (0 as CalendarDate);

const failureOf = (error: unknown): Failure => {
  if (error instanceof CheckFailed) return { sentence: error.message, details: error.details };
  if (error instanceof Error && "code" in error) return { sentence: error.message, details: String(error.code) };
  return { sentence: checkWords.fault, details: error instanceof Error ? `${error.name}: ${error.message}` : undefined };
};

interface Run {
  stop: () => void;
}

const nothing = (): void => undefined;

/** The check's life: reading, checking, the result, or why there is none. A newer check or Cancel silences an older one. */
export const useCheck = (start: StartCheck): CheckControl => {
  const [state, tell] = useReducer(afterEvent, BEFORE_FIRST_CHECK);
  const current = useRef<Run>(undefined);

  const silence = useCallback(() => {
    current.current?.stop();
    current.current = undefined;
  }, []);

  const check = useCallback(
    async (read: ReadJob) => {
      silence();
      const run: Run = { stop: nothing };
      current.current = run;
      const isCurrent = () => current.current === run;
      tell({ was: "started" });
      try {
        const job = await read(() => isCurrent() && tell({ was: "slow" }));
        if (!isCurrent()) return;
        const now = new Date();
        const { done, stop } = start({ job, clock: clock(now) }, (stage) => isCurrent() && tell({ was: "stage", stage }));
        run.stop = stop;
        const outcome = await done;
        if (isCurrent()) tell({ was: "finished", checked: { outcome, at: now } });
      } catch (error) {
        if (isCurrent()) tell({ was: "failed", failure: failureOf(error) });
      }
    },
    [silence, start],
  );

  const stop = useCallback(() => {
    silence();
    tell({ was: "stopped" });
  }, [silence]);

  useEffect(() => silence, [silence]);
  return { state, check, stop };
};
