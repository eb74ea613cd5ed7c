import { CheckFailed } from "../../addin/check/check-failed";
import type { Ask, CheckSession, OnCounted } from "../../addin/check/check-session";
import type { CheckOutcome, Progress } from "../../addin/check/job";
import type { QuestionName, Questions } from "../../addin/check/questions";

type Answers = {
  readonly [Name in QuestionName]?: (
    asked: Questions[Name]["asked"],
    onCounted: OnCounted,
  ) => Questions[Name]["answer"] | Promise<Questions[Name]["answer"]>;
};

/** What the worker answers to questions; what it is not told here it cannot answer. */
export const answering = (answers: Answers): Ask =>
  jest.fn<ReturnType<Ask>, Parameters<Ask>>((name, asked, onCounted = () => undefined) => {
    const answer = answers[name] as ((asked: unknown, onCounted: OnCounted) => ReturnType<Ask>) | undefined;
    return answer ? Promise.resolve().then(() => answer(asked, onCounted)) : Promise.reject(new CheckFailed(`not asked for: ${name}`));
  }) as Ask;

/** A session that gives these outcomes one after the other, the last one for ever; every call is recorded by jest. */
export const givesInTurn = (...outcomes: readonly CheckOutcome[]) => {
  const left = [...outcomes];
  const next = (): Promise<CheckOutcome> => {
    const given = left.length > 1 ? left.shift() : left[0];
    return given ? Promise.resolve(given) : Promise.reject(new Error("no outcome"));
  };
  return {
    check: jest.fn<Promise<CheckOutcome>, Parameters<CheckSession["check"]>>(next),
    recheck: jest.fn<Promise<CheckOutcome>, Parameters<CheckSession["recheck"]>>(next),
    ask: answering({}),
    stop: jest.fn(),
  };
};

/** A session whose check ends when the test says so. */
export const heldSession = () => {
  let finish: (outcome: CheckOutcome) => void = () => undefined;
  let tell: (progress: Progress) => void = () => undefined;
  const session = {
    ...givesInTurn(),
    check: jest.fn<Promise<CheckOutcome>, Parameters<CheckSession["check"]>>((_, onProgress) => {
      tell = onProgress;
      return new Promise((resolve) => {
        finish = resolve;
      });
    }),
  };
  return { session, finish: (outcome: CheckOutcome) => finish(outcome), tell: (progress: Progress) => tell(progress) };
};

/** A session whose check fails. */
export const failsWith = (error: Error) => ({ ...givesInTurn(), check: jest.fn(() => Promise.reject(error)) });
