import type { CheckSession } from "../../addin/check/check-session";
import type { CheckOutcome, Progress } from "../../addin/check/job";

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
