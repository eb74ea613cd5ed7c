import { useCallback, useRef, useState } from "react";
import { usd, sumCents } from "../../billing/values/cents";
import type { SuperbillOrder, SuperbillsMade } from "../check/questions";
import { useAnnounce } from "../look/live-region";
import type { NotOpened } from "../office/sheets-from-file";
import { billWords } from "../words/bill-words";
import type { Billing } from "./billing";
import { whyNot } from "./use-answer";

/** Superbills that were made, and what became of them. */
export interface Made {
  readonly made: SuperbillsMade;
  /** With its extension, for a download. */
  readonly fileName: string;
  /** Why Excel shows them in no window of their own. */
  readonly notOpened: NotOpened | undefined;
  /** What happened last, in words. */
  readonly said: string;
}

export type Making =
  | { readonly is: "idle" }
  | { readonly is: "working"; readonly done: number; readonly of: number }
  | { readonly is: "failed"; readonly sentence: string }
  | ({ readonly is: "made" } & Made);

const IDLE: Making = { is: "idle" };

const sumOf = ({ sheets }: SuperbillsMade): string =>
  billWords.sum(
    sheets.reduce((count, { visits }) => count + visits, 0),
    usd(sumCents(sheets.map(({ charges }) => charges))),
  );

/** What one superbill is called, and what several of a span are. */
const nameOf = ({ sheets: [first, ...others] }: SuperbillsMade, spanInName: string): string =>
  `${first !== undefined && others.length === 0 ? first.fileName : `Superbills ${spanInName}`}.xlsx`;

const notOpenedSaid = (notOpened: NotOpened): string =>
  notOpened.why === "refused" ? notOpened.sentence : billWords.notOpened[notOpened.why];

/** Makes superbills and hands them over; the form stays as it is, whatever happens. */
export const useMaking = ({ ask, delivery }: Billing) => {
  const announce = useAnnounce();
  const [making, setMaking] = useState<Making>(IDLE);
  const run = useRef<object>(undefined);
  const say = useCallback(
    (next: Making, sentence: string) => {
      setMaking(next);
      announce(sentence);
    },
    [announce],
  );
  const deliver = useCallback(
    async (made: SuperbillsMade, fileName: string): Promise<Made> => {
      const [count, sum] = [made.sheets.length, sumOf(made)];
      if (delivery.by === "download") return { made, fileName, notOpened: undefined, said: billWords.fileMade(count, sum) };
      const notOpened = await delivery.open(made.bytes);
      return { made, fileName, notOpened, said: notOpened ? notOpenedSaid(notOpened) : billWords.opened(count, sum) };
    },
    [delivery],
  );

  const make = useCallback(
    async (order: Omit<SuperbillOrder, "template">, template: () => Promise<Uint8Array>, spanInName: string) => {
      const mine = {};
      const isMine = (): boolean => run.current === mine;
      run.current = mine;
      const of = order.wishes.length;
      setMaking({ is: "working", done: 0, of });
      try {
        const made = await ask("superbills", { ...order, template: await template() }, (done) => {
          if (isMine()) setMaking({ is: "working", done, of });
        });
        if (!isMine()) return;
        const delivered = await deliver(made, nameOf(made, spanInName));
        if (isMine()) say({ is: "made", ...delivered }, delivered.said);
      } catch (error) {
        const sentence = whyNot(error);
        if (isMine()) say({ is: "failed", sentence }, sentence);
      }
    },
    [ask, deliver, say],
  );

  /** Only what is done with the answer stops; the worker goes on to the end of its work, which changes nothing. */
  const stop = useCallback(() => {
    run.current = undefined;
    say(IDLE, billWords.stopped);
  }, [say]);

  /** What was made is of no use once something else is asked for. */
  const forget = useCallback(() => setMaking((before) => (before.is === "working" ? before : IDLE)), []);

  const openAgain = useCallback(
    async ({ made, fileName }: Made) => {
      const delivered = await deliver(made, fileName);
      say({ is: "made", ...delivered }, delivered.said);
    },
    [deliver, say],
  );

  const addAsSheets = useCallback(
    async (before: Made) => {
      if (delivery.by !== "window") return;
      try {
        await delivery.addAsSheets(before.made.bytes);
        const said = billWords.added(before.made.sheets.length);
        say({ is: "made", ...before, notOpened: undefined, said }, said);
      } catch (error) {
        const sentence = whyNot(error);
        say({ is: "made", ...before, notOpened: { why: "refused", sentence }, said: sentence }, sentence);
      }
    },
    [delivery, say],
  );

  const save = useCallback(
    (before: Made) => {
      if (delivery.by !== "download") return;
      delivery.save(before.made.bytes, before.fileName);
      const said = billWords.downloaded(before.fileName);
      say({ is: "made", ...before, said }, said);
    },
    [delivery, say],
  );
  return { making, isDownload: delivery.by === "download", make, stop, forget, openAgain, addAsSheets, save };
};

export type MakingControl = ReturnType<typeof useMaking>;
