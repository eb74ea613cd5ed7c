import { useEffect, useState } from "react";
import type { Ask } from "../check/check-session";
import { CheckStopped } from "../check/check-failed";
import type { CheckOutcome } from "../check/job";
import type { QuestionName, Questions } from "../check/questions";
import { billWords } from "../words/bill-words";
import { mendingWords } from "../words/mending-words";

/** What was answered last, and whether it answers what is asked now. */
export interface Answered<Answer> {
  readonly answer: Answer | undefined;
  readonly isCurrent: boolean;
  /** Why there is no answer. */
  readonly sentence: string | undefined;
}

interface Heard<Answer> {
  readonly asked: unknown;
  readonly outcome: CheckOutcome;
  readonly answer?: Answer;
  readonly sentence?: string;
}

/** Why there is no answer, for the user. */
export const whyNot = (error: unknown): string =>
  error instanceof CheckStopped ? billWords.stoppedByCheck : error instanceof Error ? error.message : mendingWords.fault;

/**
 * Asks the worker again whenever the question or the check changes; until there is a new answer the one before stays.
 * @param asked the same object as long as it asks the same; undefined asks nothing.
 */
export const useAnswer = <Name extends QuestionName>(
  ask: Ask,
  name: Name,
  asked: Questions[Name]["asked"] | undefined,
  outcome: CheckOutcome,
): Answered<Questions[Name]["answer"]> => {
  const [heard, setHeard] = useState<Heard<Questions[Name]["answer"]>>();
  useEffect(() => {
    if (asked === undefined) return;
    let isGone = false;
    ask(name, asked).then(
      (answer) => {
        if (!isGone) setHeard({ asked, outcome, answer });
      },
      (error: unknown) => {
        if (!isGone) setHeard({ asked, outcome, sentence: whyNot(error) });
      },
    );
    return () => {
      isGone = true;
    };
  }, [ask, asked, name, outcome]);
  const isCurrent = heard !== undefined && heard.asked === asked && heard.outcome === outcome;
  return { answer: asked === undefined ? undefined : heard?.answer, isCurrent, sentence: isCurrent ? heard.sentence : undefined };
};
