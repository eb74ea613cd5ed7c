import { useCallback, useEffect, useRef, useState } from "react";
import { whyNot } from "../bill/use-answer";
import type { CheckOutcome } from "../check/job";
import { useAnnounce } from "../look/live-region";
import { useToast } from "../look/toast";
import type { Wish, Writer } from "./writer";
import { mendingWords } from "../words/mending-words";

/** What is to be written, and where on the screen it was asked. */
export interface Writing {
  readonly key: string;
  /** Worked out when it is asked for; rejects with a sentence where nothing can be written. */
  readonly wish: () => Promise<Wish>;
  readonly onDone?: (said: string) => void;
}

interface Said {
  readonly key: string;
  readonly sentence: string;
}

export interface WritingControl {
  /** Being prepared or written. */
  readonly isWorking: boolean;
  /** It is written, and the check that knows of it is still to come: the same again would be added twice. */
  readonly isSettling: boolean;
  readonly refusal: Said | undefined;
  /** What Excel cannot undo is said before the first time. */
  readonly asked: { readonly action: string; readonly sentence: string } | undefined;
  readonly write: (writing: Writing) => void;
  readonly goAhead: () => void;
  readonly cancel: () => void;
}

/** Carries out wishes that came up at no finding, one at a time, and says what became of each. */
export const useWriting = ({ write: carryOut, warning }: Writer, outcome: CheckOutcome | undefined): WritingControl => {
  const announce = useAnnounce();
  const toast = useToast();
  const [isWorking, setWorking] = useState(false);
  const [refusal, setRefusal] = useState<Said>();
  const [asked, setAsked] = useState<{ readonly writing: Writing; readonly wish: Wish; readonly sentence: string }>();
  const [wroteAt, setWroteAt] = useState<CheckOutcome>();
  const latest = useRef(outcome);
  useEffect(() => {
    latest.current = outcome;
  }, [outcome]);
  const isBusy = useRef(false);
  // What was written since the outcome that is shown: a press that comes before the screen is drawn again must not write it twice.
  const settling = useRef<CheckOutcome>(undefined);

  const during = useCallback(
    async (key: string, work: () => Promise<void>) => {
      const isSettling = settling.current !== undefined && settling.current === latest.current;
      if (isBusy.current || isSettling) return;
      isBusy.current = true;
      setWorking(true);
      setRefusal(undefined);
      try {
        await work();
      } catch (error) {
        const sentence = whyNot(error);
        setRefusal({ key, sentence });
        announce(sentence);
      } finally {
        isBusy.current = false;
        setWorking(false);
      }
    },
    [announce],
  );
  const carry = useCallback(
    async ({ key, onDone }: Writing, wish: Wish) => {
      const said = (sentence: string): void => {
        setRefusal({ key, sentence });
        announce(sentence);
      };
      const written = await carryOut(wish, () => said(mendingWords.finishTyping));
      if (!written.ok) {
        said(written.sentence);
        return;
      }
      setRefusal(undefined);
      settling.current = latest.current;
      setWroteAt(latest.current);
      toast(written.said);
      onDone?.(written.said);
    },
    [announce, carryOut, toast],
  );

  const write = useCallback(
    (writing: Writing): void => {
      void during(writing.key, async () => {
        const wish = await writing.wish();
        if (warning === undefined) await carry(writing, wish);
        else setAsked({ writing, wish, sentence: warning });
      });
    },
    [carry, during, warning],
  );
  const goAhead = useCallback(() => {
    if (!asked) return;
    setAsked(undefined);
    void during(asked.writing.key, () => carry(asked.writing, asked.wish));
  }, [asked, carry, during]);
  const cancel = useCallback(() => setAsked(undefined), []);
  return {
    isWorking,
    isSettling: wroteAt !== undefined && wroteAt === outcome,
    refusal,
    asked: asked && { action: asked.wish.action, sentence: asked.sentence },
    write,
    goAhead,
    cancel,
  };
};
