import { useCallback, useEffect, useState } from "react";
import { whyNot } from "../bill/use-answer";
import type { Ask } from "../check/check-session";
import { useAnnounce } from "../look/live-region";
import { useToast } from "../look/toast";
import { pageWords } from "../words/page-words";
import { editsOf, type Accepted } from "./accepted";
import { checkedName } from "./checked-name";
import { download } from "./download";

/** A file by its name, read when it is asked for. */
export type ReadFile = () => Promise<{ readonly from: "file"; readonly file: string; readonly bytes: Uint8Array }>;

export interface CheckedCopyControl {
  /** What was accepted is on this page and in no file. */
  readonly isUnsaved: boolean;
  readonly isWorking: boolean;
  /** Why there is no copy. */
  readonly refusal: string | undefined;
  readonly save: () => void;
}

/** The file with what was accepted, as a download; the browser asks before a page with more than that is left. */
export const useCheckedCopy = (ask: Ask, read: ReadFile | undefined, accepted: Accepted): CheckedCopyControl => {
  const announce = useAnnounce();
  const toast = useToast();
  const [saved, setSaved] = useState<Accepted>();
  const [isWorking, setWorking] = useState(false);
  const [refused, setRefused] = useState<{ readonly accepted: Accepted; readonly sentence: string }>();
  const isUnsaved = accepted.length > 0 && saved !== accepted;

  useEffect(() => {
    if (!isUnsaved) return;
    const askFirst = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", askFirst);
    return () => window.removeEventListener("beforeunload", askFirst);
  }, [isUnsaved]);

  const save = useCallback(() => {
    if (!read) return;
    const work = async (): Promise<void> => {
      const { file, bytes } = await read().catch(() => Promise.reject(new Error(pageWords.fileGone)));
      const name = checkedName(file);
      download(await ask("checkedCopy", { bytes, edits: editsOf(accepted) }), name);
      setSaved(accepted);
      toast(pageWords.copySaved(name));
    };
    setWorking(true);
    setRefused(undefined);
    work()
      .catch((error: unknown) => {
        const sentence = whyNot(error);
        setRefused({ accepted, sentence });
        announce(sentence);
      })
      .finally(() => setWorking(false));
  }, [accepted, announce, ask, read, toast]);
  return { isUnsaved, isWorking, refusal: refused?.accepted === accepted ? refused.sentence : undefined, save };
};
