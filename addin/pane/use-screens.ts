import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import { checkWords } from "../words/check-words";
import type { Checked } from "../check/check-state";
import { idsOf } from "../check/finding-ids";
import type { CheckControl, ReadJob } from "../check/use-check";
import { afterChoice, groupsOf, WHOLE_LIST } from "../check/shown-findings";
import { copyText } from "../look/copy-text";
import { useAnnounce } from "../look/live-region";
import type { CellAction } from "../screens/cell-action";
import type { ScreenProps } from "../screens/screen-props";
import { useMending } from "../screens/use-mending";
import { useWalk } from "../screens/use-walk";
import type { Writer } from "../screens/writer";

/** What a result is worth saying: all of a check that was asked for, the user's own rows, nothing of what others did. */
const sentenceFor = ({ outcome: { report }, occasion }: Checked): string | undefined => {
  const { findings, summary, visits } = report;
  if (occasion.is === "quiet") return undefined;
  if (occasion.is === "asked")
    return findings.length === 0 ? checkWords.finishedClean(visits) : checkWords.finished(summary.error, summary.warning, summary.note);
  const { rows } = occasion;
  const there = findings.filter(({ sheet, row }) => rows.some((span) => span.sheet === sheet && span.top <= row && row <= span.bottom));
  const count = (severity: "error" | "warning"): number => there.filter((finding) => finding.severity === severity).length;
  return checkWords.rowChecked(
    rows.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0),
    count("error"),
    count("warning"),
  );
};

/** Says each result once, on whatever screen the user is. */
const useResultAnnounced = (last: Checked | undefined): void => {
  const announce = useAnnounce();
  const announced = useRef(last);
  useEffect(() => {
    if (!last || last === announced.current) return;
    announced.current = last;
    const sentence = sentenceFor(last);
    if (sentence !== undefined) announce(sentence);
  }, [last, announce]);
};

/** How pane and page differ. */
interface Host extends Pick<ScreenProps, "beforeFirst" | "isReceiptBelow" | "markedRow" | "isBehind" | "show" | "billing" | "paying"> {
  /** Undefined while there is nothing to check. */
  readonly read: ReadJob | undefined;
  readonly cellAction: CellAction;
  readonly writer: Writer;
}

/** What pane and page share: the list's filters, the walk through it, mending, Check and Cancel. */
export const useScreens = ({ state, check, stop }: CheckControl, { read, cellAction, writer, ...host }: Host): ScreenProps => {
  const announce = useAnnounce();
  const [view, choose] = useReducer(afterChoice, WHOLE_LIST);
  const outcome = state.last?.outcome;
  const groups = useMemo(() => (outcome ? groupsOf(outcome, view) : []), [outcome, view]);
  const ids = useMemo(() => idsOf(outcome?.report.findings ?? []), [outcome]);
  const walk = useWalk(groups, ids, choose, cellAction);
  const mending = useMending(outcome, walk, writer);
  const onCheck = useMemo(() => read && (() => void check(read)), [check, read]);
  const onStop = useCallback(() => {
    stop();
    announce(checkWords.stopped);
  }, [announce, stop]);
  useResultAnnounced(state.last);
  return { state, view, groups, ids, walk, mending, choose, onCheck, onStop, cellAction, ...host };
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
