import { useCallback, useMemo, useState } from "react";
import { useAnswer } from "../bill/use-answer";
import { dayOf } from "../check/day-of";
import type { CheckOutcome } from "../check/job";
import type { ImportAsked, ImportPlan, IncomingFile, SaidOfFiles } from "../check/money-questions";
import type { Paying } from "../payments/paying";
import { useWriting, type WritingControl } from "../screens/use-writing";
import type { Wish } from "../screens/writer";
import { useSettings } from "../settings/use-settings";
import { importWords } from "../words/import-words";

export interface ImportControl {
  readonly files: readonly IncomingFile[];
  readonly said: SaidOfFiles;
  /** Of what is asked now. */
  readonly plan: ImportPlan | undefined;
  /** Why there is none. */
  readonly sentence: string | undefined;
  /** What was added, once it is. */
  readonly done: { readonly said: string; readonly hasRemittance: boolean } | undefined;
  readonly writing: WritingControl;
  readonly take: (chosen: readonly File[]) => void;
  readonly remove: (file: IncomingFile) => void;
  readonly say: (said: Partial<SaidOfFiles>) => void;
  readonly add: () => void;
}

const NOTHING_SAID: SaidOfFiles = { mapped: [] };

/** Files of one session are told apart by their number. */
let chosenSoFar = 0;

const read = async (file: File): Promise<IncomingFile> => ({
  id: `file-${++chosenSoFar}`,
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});

/** How many rows of the files are added: without those of Mapping and what comes with them. */
export const rowsAdded = ({ report: { sources } }: ImportPlan): number => sources.reduce((sum, { added }) => sum + added, 0);

const KEY = "import";

const wishOf = ({ report }: ImportPlan, files: readonly IncomingFile[], rows: number): Wish => ({
  action: importWords.action(
    rows,
    files.map(({ name }) => name),
  ),
  at: { key: KEY, sheet: report.added.map(({ table }) => table).join(", ") },
  edits: report.edits,
  done: importWords.added(report.added.map((one) => importWords.rowsIn(one.rows, one.table))),
});

/** The files that were chosen, what importing them would do, and doing it. */
export const useImport = ({ ask, writer }: Paying, outcome: CheckOutcome): ImportControl => {
  const [files, setFiles] = useState<readonly IncomingFile[]>([]);
  const [said, setSaid] = useState(NOTHING_SAID);
  const [unread, setUnread] = useState<string>();
  const [done, setDone] = useState<ImportControl["done"]>();
  const { initials } = useSettings();
  const writing = useWriting(writer, outcome);
  const asked = useMemo(
    (): ImportAsked | undefined =>
      files.length === 0 ? undefined : { files, ...said, on: dayOf(new Date()), by: initials === "" ? undefined : initials },
    [files, initials, said],
  );
  const { answer, isCurrent, sentence } = useAnswer(ask, "importPlan", asked, outcome);
  const plan = isCurrent ? answer : undefined;

  const take = useCallback((chosen: readonly File[]) => {
    setUnread(undefined);
    Promise.all(chosen.map(read)).then(
      (more) => {
        setFiles((before) => [...before, ...more]);
        setSaid(NOTHING_SAID);
        setDone(undefined);
      },
      () => setUnread(importWords.notRead),
    );
  }, []);
  const remove = useCallback((file: IncomingFile) => setFiles((before) => before.filter(({ id }) => id !== file.id)), []);
  const say = useCallback((more: Partial<SaidOfFiles>) => setSaid((before) => ({ ...before, ...more })), []);
  const { write } = writing;
  const add = useCallback(() => {
    if (!plan) return;
    const hasRemittance = plan.toMatch.length > 0;
    write({
      key: KEY,
      wish: () => Promise.resolve(wishOf(plan, files, rowsAdded(plan))),
      onDone: (words) => setDone({ said: words, hasRemittance }),
    });
  }, [files, plan, write]);
  return { files, said, plan, sentence: unread ?? sentence ?? writing.refusal?.sentence, done, writing, take, remove, say, add };
};
