import { useCallback, useMemo, useReducer } from "react";
import { checkWords } from "../words/check-words";
import type { CheckControl, ReadJob } from "../check/use-check";
import { afterChoice, groupsOf, WHOLE_LIST } from "../check/shown-findings";
import { copyText } from "../look/copy-text";
import { useAnnounce } from "../look/live-region";
import type { CellAction } from "../screens/cell-action";
import type { ScreenProps } from "../screens/screen-props";
import { useWalk } from "../screens/use-walk";

/** What pane and page share: the list's filters, the walk through it, Check and Cancel. */
export const useScreens = (
  { state, check, stop }: CheckControl,
  read: ReadJob | undefined,
  cellAction: CellAction,
  { beforeFirst, isReceiptBelow }: Pick<ScreenProps, "beforeFirst" | "isReceiptBelow">,
): ScreenProps => {
  const announce = useAnnounce();
  const [view, choose] = useReducer(afterChoice, WHOLE_LIST);
  const outcome = state.last?.outcome;
  const groups = useMemo(() => (outcome ? groupsOf(outcome, view) : []), [outcome, view]);
  const walk = useWalk(groups, choose, cellAction);
  const onCheck = useMemo(() => read && (() => void check(read)), [check, read]);
  const onStop = useCallback(() => {
    stop();
    announce(checkWords.stopped);
  }, [announce, stop]);
  return { state, view, groups, walk, choose, onCheck, onStop, cellAction, beforeFirst, isReceiptBelow };
};

/** Copies the findings as `claimsheet check --json` prints them, no names. */
export const useCopyJson = ({ state }: CheckControl): (() => void) => {
  const announce = useAnnounce();
  const outcome = state.last?.outcome;
  return () => {
    if (!outcome) return;
    void import("../../billing/tasks/check-json").then(async ({ checkJson }) => {
      const text = JSON.stringify(checkJson(outcome.file, outcome.report), undefined, 2);
      announce((await copyText(text)) ? checkWords.copied : checkWords.notCopied);
    });
  };
};
