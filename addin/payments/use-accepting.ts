import { useCallback } from "react";
import type { CheckOutcome } from "../check/job";
import type { PaymentsAct } from "../check/money-questions";
import { doneBy, mayBeWritten } from "../screens/edits-in-words";
import type { Wish } from "../screens/writer";
import { useSettings } from "../settings/use-settings";
import type { Paying } from "./paying";
import { useWriting, type WritingControl } from "../screens/use-writing";

export interface Accepting extends WritingControl {
  /** Nothing can be accepted now: something is being written, or the workbook is not as it was shown. */
  readonly isOff: boolean;
  /** @param key where on the screen it was asked; @param action for the change list and the page's list. */
  readonly act: (key: string, action: string, act: PaymentsAct) => void;
}

/** Accepts and takes back matches: the worker works the edits out, the host writes them. */
export const useAccepting = ({ ask, writer, files }: Paying, outcome: CheckOutcome, isBehind: boolean): Accepting => {
  const { initials } = useSettings();
  const writing = useWriting(writer, outcome);
  const { write } = writing;
  const { today } = outcome.report;
  const act = useCallback(
    (key: string, action: string, asked: PaymentsAct) => {
      const wish = async (): Promise<Wish> => {
        const by = { when: today, by: initials === "" ? undefined : initials };
        const { edits, lacking } = await ask("paymentsEdits", { files, act: asked, by });
        mayBeWritten(edits, lacking);
        return { action, at: { key: `payments ${key}`, sheet: "Payments" }, edits, done: doneBy(edits) };
      };
      write({ key, wish });
    },
    [ask, files, initials, today, write],
  );
  return { ...writing, isOff: isBehind || writing.isWorking || writing.isSettling, act };
};
