import { checkWords } from "../words/check-words";
import { mendingWords } from "../words/mending-words";
import { CheckFailed, CheckStopped, MustCheckAll } from "./check-failed";
import type { CheckOutcome, CheckRequest, Progress, RecheckRequest, WorkAnswer, WorkOrder } from "./job";
import type { Question, QuestionName, Questions } from "./questions";

export type OnProgress = (progress: Progress) => void;
export type OnCounted = (done: number, of: number) => void;

/** Asks about the workbook that was checked last. Comes after work that is under way; rejects with CheckFailed where there is no answer. */
export type Ask = <Name extends QuestionName>(
  name: Name,
  asked: Questions[Name]["asked"],
  onCounted?: OnCounted,
) => Promise<Questions[Name]["answer"]>;

/**
 * Checks away from the screen, and remembers the workbook for the next re-check and for questions. Work rejects with CheckFailed when it could
 * not be done, and with CheckStopped when it was stopped.
 */
export interface CheckSession {
  /** Checks a whole workbook. A check that is still under way is stopped, with what waits behind it. */
  readonly check: (request: Omit<CheckRequest, "is">, onProgress: OnProgress) => Promise<CheckOutcome>;
  /** Checks again after rows changed; comes after work that is under way. Rejects with MustCheckAll where the whole workbook must be read again. */
  readonly recheck: (request: Omit<RecheckRequest, "is">, onProgress: OnProgress) => Promise<CheckOutcome>;
  readonly ask: Ask;
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
  readonly isCheck: boolean;
  readonly hear: (answer: WorkAnswer) => void;
  readonly reject: (why: Error) => void;
}

/** Why an answer is no result. @param fault what to say when the reason is ours. */
const failureIn = (answer: WorkAnswer, fault: string): Error | undefined => {
  if (answer.is === "refused") return new CheckFailed(answer.sentence);
  if (answer.is === "fault") return new CheckFailed(fault, answer.cause);
  return answer.is === "checkAll" ? new MustCheckAll(answer.cause) : undefined;
};

const isOver = ({ is }: WorkAnswer): boolean => is !== "stage" && is !== "counted";

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

  const hearAnswer = (answer: WorkAnswer): void => {
    const asked = waiting.get(answer.number);
    if (isOver(answer)) waiting.delete(answer.number);
    asked?.hear(answer);
  };

  const order = <Result>(
    request: WorkOrder["request"],
    fault: string,
    take: (answer: WorkAnswer, resolve: (result: Result) => void) => void,
  ): Promise<Result> =>
    new Promise((resolve, reject) => {
      const number = ++orders;
      const hear = (answer: WorkAnswer): void => {
        const failure = failureIn(answer, fault);
        if (failure) reject(failure);
        else take(answer, resolve);
      };
      waiting.set(number, { isCheck: request.is !== "question", hear, reject });
      checker ??= start(hearAnswer, (message) => end(new CheckFailed(fault, message)));
      checker.send({ number, request });
    });

  const orderCheck = (request: CheckRequest | RecheckRequest, onProgress: OnProgress): Promise<CheckOutcome> =>
    order(request, checkWords.fault, (answer, resolve) => {
      if (answer.is === "stage") onProgress(answer);
      else if (answer.is === "done") resolve(answer.outcome);
    });

  const ask = <Name extends QuestionName>(
    name: Name,
    asked: Questions[Name]["asked"],
    onCounted?: OnCounted,
  ): Promise<Questions[Name]["answer"]> => {
    // A question and what is asked in it go together by their name; so does the answer with the question of its number.
    const question = { name, asked } as Question;
    return order<Questions[Name]["answer"]>({ is: "question", question }, mendingWords.fault, (answer, resolve) => {
      if (answer.is === "counted") onCounted?.(answer.done, answer.of);
      else if (answer.is === "answered") resolve(answer.answer);
    });
  };

  return {
    check: (request, onProgress) => {
      if ([...waiting.values()].some(({ isCheck }) => isCheck)) stop();
      return orderCheck({ is: "check", ...request }, onProgress);
    },
    recheck: (request, onProgress) =>
      checker === undefined ? Promise.reject(new MustCheckAll()) : orderCheck({ is: "recheck", ...request }, onProgress),
    ask,
    stop,
  };
};
