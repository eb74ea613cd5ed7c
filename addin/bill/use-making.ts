import { useCallback, useRef, useState } from "react";
import type { OnCounted } from "../check/check-session";
import type { TooLong } from "../check/too-long";
import { useAnnounce } from "../look/live-region";
import type { NotOpened } from "../office/sheets-from-file";
import { billWords } from "../words/bill-words";
import type { Billing } from "./billing";
import { whyNot } from "./use-answer";

/** A workbook that was made, and what is said of it as it goes on. */
export interface MadeFile {
  readonly bytes: Uint8Array;
  readonly tooLong: readonly TooLong[];
  readonly sheets: number;
  /** With its extension, for a download. */
  readonly fileName: string;
  /** It opened in a window of its own; it is ready to download; its sheets came into the open workbook. */
  readonly said: { readonly opened: string; readonly ready: string; readonly added: string };
}

/** Asks for a workbook that is made; tells how far it is. */
export type MakeFile = (onCounted: OnCounted) => Promise<MadeFile>;

/** What was made, and what became of it. */
export interface Made {
  readonly file: MadeFile;
  /** Why Excel shows it in no window of its own. */
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

const notOpenedSaid = (notOpened: NotOpened): string =>
  notOpened.why === "refused" ? notOpened.sentence : billWords.notOpened[notOpened.why];

/** Makes a workbook and hands it over; the form stays as it is, whatever happens. */
export const useMaking = ({ delivery }: Pick<Billing, "delivery">) => {
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
    async (file: MadeFile): Promise<Made> => {
      if (delivery.by === "download") return { file, notOpened: undefined, said: file.said.ready };
      const notOpened = await delivery.open(file.bytes);
      return { file, notOpened, said: notOpened ? notOpenedSaid(notOpened) : file.said.opened };
    },
    [delivery],
  );

  const make = useCallback(
    async (makeFile: MakeFile, of: number) => {
      const mine = {};
      const isMine = (): boolean => run.current === mine;
      run.current = mine;
      setMaking({ is: "working", done: 0, of });
      try {
        const file = await makeFile((done) => {
          if (isMine()) setMaking({ is: "working", done, of });
        });
        if (!isMine()) return;
        const delivered = await deliver(file);
        if (isMine()) say({ is: "made", ...delivered }, delivered.said);
      } catch (error) {
        const sentence = whyNot(error);
        if (isMine()) say({ is: "failed", sentence }, sentence);
      }
    },
    [deliver, say],
  );

  /** Only what is done with the answer stops; the worker goes on to the end of its work, which changes nothing. */
  const stop = useCallback(() => {
    run.current = undefined;
    say(IDLE, billWords.stopped);
  }, [say]);

  /** What was made is of no use once something else is asked for. */
  const forget = useCallback(() => setMaking((before) => (before.is === "working" ? before : IDLE)), []);

  const openAgain = useCallback(
    async ({ file }: Made) => {
      const delivered = await deliver(file);
      say({ is: "made", ...delivered }, delivered.said);
    },
    [deliver, say],
  );

  const addAsSheets = useCallback(
    async (before: Made) => {
      if (delivery.by !== "window") return;
      try {
        await delivery.addAsSheets(before.file.bytes);
        const said = before.file.said.added;
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
      delivery.save(before.file.bytes, before.file.fileName);
      const said = billWords.downloaded(before.file.fileName);
      say({ is: "made", ...before, said }, said);
    },
    [delivery, say],
  );
  return { making, isDownload: delivery.by === "download", make, stop, forget, openAgain, addAsSheets, save };
};

export type MakingControl = ReturnType<typeof useMaking>;
