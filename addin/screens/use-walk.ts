import { useCallback, useMemo, useState } from "react";
import type { Finding } from "../../billing/findings/finding";
import type { FindingGroup, ListChoice } from "../check/shown-findings";
import { useAnnounce } from "../look/live-region";
import type { CellAction } from "./cell-action";

/** What is said about the finding whose cell was asked for last. */
export interface Said {
  readonly finding: Finding;
  readonly sentence: string;
}

/** Going through the findings one by one, in the order in which they are listed. */
export interface Walk {
  readonly current: Finding | undefined;
  /** From 0, in the list as it is filtered. */
  readonly position: number | undefined;
  readonly count: number;
  readonly said: Said | undefined;
  readonly goTo: (finding: Finding) => void;
  readonly next: () => void;
}

export const useWalk = (groups: readonly FindingGroup[], choose: (choice: ListChoice) => void, cellAction: CellAction): Walk => {
  const announce = useAnnounce();
  const [current, setCurrent] = useState<Finding>();
  const [said, setSaid] = useState<Said>();
  const inOrder = useMemo(() => groups.flatMap((group) => group.findings), [groups]);
  const found = current === undefined ? -1 : inOrder.indexOf(current);
  const goTo = useCallback(
    (finding: Finding) => {
      setCurrent(finding);
      setSaid(undefined);
      void cellAction.act(finding).then((sentence) => {
        if (sentence === undefined) return;
        setSaid({ finding, sentence });
        announce(sentence);
      });
    },
    [announce, cellAction],
  );
  const next = useCallback(() => {
    const at = found + 1 < inOrder.length ? found + 1 : 0;
    const finding = inOrder[at];
    if (!finding) return;
    choose({ chose: "reach", position: at });
    goTo(finding);
  }, [choose, found, goTo, inOrder]);
  return {
    current: found < 0 ? undefined : current,
    position: found < 0 ? undefined : found,
    count: inOrder.length,
    said,
    goTo,
    next,
  };
};
