import { useMemo, useState } from "react";
import { changeSheet } from "../../billing/records/changes";
import { changesOf } from "../../billing/tasks/change-log";
import type { Edit } from "../../billing/workbook/edit";
import { dayOf } from "../check/day-of";
import type { CheckOutcome } from "../check/job";
import type { LiveControl } from "../check/use-live-check";
import type { Wish, Writer } from "../screens/writer";
import { useSettings } from "../settings/use-settings";
import { mendingWords } from "../words/mending-words";
import type { ExcelHost } from "./excel-host";

const isTold = ({ edits }: Pick<Wish, "edits">): boolean =>
  edits.some((edit) => edit.does === "appendRows" && edit.table === changeSheet.table);

/** The rows of Changes for the cells that a wish replaces. */
const logOf = ({ action, edits }: Wish, { report, dateSystem }: CheckOutcome, initials: string): readonly Edit[] => {
  const changing = { by: initials === "" ? undefined : initials, when: dayOf(new Date()), action: mendingWords.log(action) };
  return edits.flatMap((edit) => (edit.does === "setCells" ? [changesOf(edit, report.read, changing, dateSystem)] : []));
};

/**
 * Writes into the open workbook, and keeps a change list where Ctrl+Z does not reach or the user wants one.
 * @param onMoved when the workbook turned out not to be as it was read.
 */
export const useExcelWriter = (host: ExcelHost, outcome: CheckOutcome | undefined, live: LiveControl, onMoved: () => void): Writer => {
  const { keepsChanges, initials } = useSettings();
  const [isWarned, setWarned] = useState(false);
  const { writing, wrote } = live;
  return useMemo(() => {
    const canUndo = host.canUndo();
    const isMissing = (table: string): boolean => outcome?.report.read.some((receipt) => receipt.table === table) === false;
    const write: Writer["write"] = async (wish, onLongWait) => {
      setWarned(true);
      const log = outcome && !isTold(wish) && (keepsChanges || !canUndo) ? logOf(wish, outcome, initials) : [];
      const edits = [...wish.edits, ...log];
      writing(edits);
      const became = await host.apply(edits, onLongWait);
      if (became.done) {
        wrote(edits);
        const back = became.isUndoable ? mendingWords.undo : isTold({ edits }) ? mendingWords.inChanges : mendingWords.noWayBack;
        return { ok: true, said: `${wish.done} ${back}` };
      }
      if (became.why === "refused") return { ok: false, sentence: became.sentence, isPassing: false };
      onMoved();
      return { ok: false, sentence: mendingWords.moved(became.sentence), isPassing: true };
    };
    return {
      warning: canUndo || isWarned ? undefined : mendingWords.noUndo,
      wayBack: (table) =>
        table !== undefined && isMissing(table) ? mendingWords.addsSheet(table) : canUndo ? mendingWords.oneStep : mendingWords.noUndo,
      write,
    };
  }, [host, initials, isWarned, keepsChanges, onMoved, outcome, writing, wrote]);
};
