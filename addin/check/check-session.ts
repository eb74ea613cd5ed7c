import { checkWords } from "../words/check-words";
import { CheckFailed, CheckStopped, MustCheckAll } from "./check-failed";
import type { CheckOutcome, CheckRequest, Progress, RecheckRequest, WorkAnswer, WorkOrder } from "./job";

export type OnProgress = (progress: Progress) => void;

/**
 * Checks away from the screen, and remembers the workbook for the next re-check. Both kinds of work reject with CheckFailed when the check could
 * not be done, and with CheckStopped when they were stopped.
 */
export interface CheckSession {
  /** Checks a whole workbook. Work that is still under way is stopped. */
  readonly check: (request: Omit<CheckRequest, "is">, onProgress: OnProgress) => Promise<CheckOutcome>;
  /** Checks again after rows changed; comes after work that is under way. Rejects with MustCheckAll where the whole workbook must be read again. */
  readonly recheck: (request: Omit<RecheckRequest, "is">, onProgress: OnProgress) => Promise<CheckOutcome>;
  /** Ends the work at once and forgets the workbook; a later check starts afresh. */
  readonly stop: () => void;
}

/** Who does the work: takes orders, and can be ended in the middle of one. */
export interface Checker {
  readonly send: (order: WorkOrder) => void;
  readonly end: () => void;
}

export type StartChecker = (hear: (answer: WorkAnswer) => void, broke: (message: string) => void) => Checker;

interface Waiting {
  readonly onProgress: OnProgress;
  readonly resolve: (outcome: CheckOutcome) => void;
  readonly reject: (why: Error) => void;
}

const settle = ({ onProgress, resolve, reject }: Waiting, answer: WorkAnswer): void => {
  if (answer.is === "stage") onProgress(answer);
  else if (answer.is === "done") resolve(answer.outcome);
  else if (answer.is === "refused") reject(new CheckFailed(answer.sentence));
  else if (answer.is === "fault") reject(new CheckFailed(checkWords.fault, answer.cause));
  else reject(new MustCheckAll(answer.cause));
};

/** A session with a checker that is started when it is first needed. */
export const sessionWith = (start: StartChecker): CheckSession => {
  const waiting = new Map<number, Waiting>();
  let checker: Checker | undefined;
  let orders = 0;

  const end = (why: Error): void => {
    checker?.end();
    checker = undefined;
    for (const { reject } of waiting.values()) reject(why);
    waiting.clear();
  };
  const stop = (): void => end(new CheckStopped());

  const hear = (answer: WorkAnswer): void => {
    const asked = waiting.get(answer.number);
    if (answer.is !== "stage") waiting.delete(answer.number);
    if (asked) settle(asked, answer);
  };

  const ask = (request: WorkOrder["request"], onProgress: OnProgress): Promise<CheckOutcome> =>
    new Promise((resolve, reject) => {
      const number = ++orders;
      waiting.set(number, { onProgress, resolve, reject });
      checker ??= start(hear, (message) => end(new CheckFailed(checkWords.fault, message)));
      checker.send({ number, request });
    });

  return {
    check: (request, onProgress) => {
      if (waiting.size > 0) stop();
      return ask({ is: "check", ...request }, onProgress);
    },
    recheck: (request, onProgress) =>
      checker === undefined ? Promise.reject(new MustCheckAll()) : ask({ is: "recheck", ...request }, onProgress),
    stop,
  };
};
