import { useCallback } from "react";
import { groupedBy } from "../../billing/values/grouped";
import type { Edit } from "../../billing/workbook/edit";
import type { CheckOutcome } from "../check/job";
import type { PaymentsAct } from "../check/money-questions";
import type { Wish } from "../screens/writer";
import { useSettings } from "../settings/use-settings";
import { paymentsWords } from "../words/payments-words";
import type { Paying } from "./paying";
import { useWriting, type WritingControl } from "./use-writing";

export interface Accepting extends WritingControl {
  /** Nothing can be accepted now: something is being written, or the workbook is not as it was shown. */
  readonly isOff: boolean;
  /** @param key where on the screen it was asked; @param action for the change list and the page's list. */
  readonly act: (key: string, action: string, act: PaymentsAct) => void;
}

const appended = (edits: readonly Edit[], table: string): number =>
  edits.reduce((sum, edit) => sum + (edit.does === "appendRows" && edit.table === table ? edit.rows.length : 0), 0);

/** How many rows of each sheet have cells that are set. */
const rowsSet = (edits: readonly Edit[]): readonly string[] => {
  const writes = edits.flatMap((edit) => (edit.does === "setCells" ? edit.writes : []));
  return [...groupedBy(writes, ({ sheet }) => sheet)].map(([sheet, own]) =>
    paymentsWords.rowsOf(new Set(own.map(({ cell }) => cell.replace(/^[A-Z]+/, ""))).size, sheet),
  );
};

const ADDED_TO = ["Payments", "Deposits", "FollowUp"] as const;

/** What the edits do, for people. */
const doneBy = (edits: readonly Edit[]): string =>
  paymentsWords.done(
    ADDED_TO.flatMap((table) => {
      const rows = appended(edits, table);
      return rows === 0 ? [] : [paymentsWords.rowsIn(rows, table)];
    }),
    rowsSet(edits),
  );

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
        const [first] = lacking;
        if (first) throw new Error(paymentsWords.lacking(first.sheet, first.headers));
        if (edits.length === 0) throw new Error(paymentsWords.gone);
        return { action, at: { key: `payments ${key}`, sheet: "Payments" }, edits, done: doneBy(edits) };
      };
      write({ key, wish });
    },
    [ask, files, initials, today, write],
  );
  return { ...writing, isOff: isBehind || writing.isWorking || writing.isSettling, act };
};
