import { useCallback, useMemo, useState } from "react";
import type { Finding } from "../../billing/findings/finding";
import type { FindingIds } from "../check/finding-ids";
import type { FindingGroup, ListChoice } from "../check/shown-findings";
import { useAnnounce } from "../look/live-region";
import type { CellAction } from "./cell-action";

/** What is said about the finding whose cell was asked for last. */
export interface Said {
  readonly id: string;
  readonly sentence: string;
}

/** Where the focus should go once it is drawn: a finding, or the list itself when there is none. */
export interface FocusWish {
  readonly id: string | undefined;
}

/** Going through the findings one by one, in the order in which they are listed. */
export interface Walk {
  readonly currentId: string | undefined;
  /** From 0, in the list as it is filtered. */
  readonly position: number | undefined;
  readonly count: number;
  readonly said: Said | undefined;
  readonly focusWish: FocusWish | undefined;
  /** The wish is fulfilled, or cannot be: it must not come again when the list is drawn anew. */
  readonly focusDone: () => void;
  readonly goTo: (finding: Finding) => void;
  readonly next: () => void;
  readonly previous: () => void;
  /** Makes the one after a mended finding the current one and gives it the focus; what was mended with it is passed over. */
  readonly moveOn: (from: Finding, mended: readonly Finding[]) => void;
  /** Gives a finding the focus back. */
  readonly focus: (finding: Finding) => void;
}

/** The current finding by its id, and the place where it was last seen, for when it is gone. */
interface Current {
  readonly id: string;
  readonly at: number;
}

export const useWalk = (
  groups: readonly FindingGroup[],
  ids: FindingIds,
  choose: (choice: ListChoice) => void,
  cellAction: CellAction,
): Walk => {
  const announce = useAnnounce();
  const [current, setCurrent] = useState<Current>();
  const [said, setSaid] = useState<Said>();
  const [focusWish, setFocusWish] = useState<FocusWish>();
  const inOrder = useMemo(() => groups.flatMap((group) => group.findings), [groups]);
  const found = current === undefined ? -1 : inOrder.findIndex((finding) => ids.get(finding) === current.id);

  const goTo = useCallback(
    (finding: Finding) => {
      const id = ids.get(finding) ?? "";
      setCurrent({ id, at: inOrder.indexOf(finding) });
      setSaid(undefined);
      void cellAction.act(finding).then((sentence) => {
        if (sentence === undefined) return;
        setSaid({ id, sentence });
        announce(sentence);
      });
    },
    [announce, cellAction, ids, inOrder],
  );
  const goToPlace = useCallback(
    (place: number) => {
      const at = (place + inOrder.length) % Math.max(inOrder.length, 1);
      const finding = inOrder[at];
      if (!finding) return;
      choose({ chose: "reach", position: at });
      goTo(finding);
    },
    [choose, goTo, inOrder],
  );
  const focus = useCallback((finding: Finding) => setFocusWish({ id: ids.get(finding) }), [ids]);
  const focusDone = useCallback(() => setFocusWish(undefined), []);
  const moveOn = useCallback(
    (from: Finding, mended: readonly Finding[]) => {
      const at = inOrder.indexOf(from);
      const left = (finding: Finding): boolean => finding !== from && !mended.includes(finding);
      const next = inOrder.slice(at + 1).find(left) ?? inOrder.slice(0, Math.max(at, 0)).findLast(left);
      const id = next && ids.get(next);
      setCurrent(id === undefined ? undefined : { id, at });
      if (next) choose({ chose: "reach", position: inOrder.indexOf(next) });
      setFocusWish({ id });
    },
    [choose, ids, inOrder],
  );
  // A finding that is gone leaves its place to the one that follows it.
  const next = useCallback(() => goToPlace(found >= 0 ? found + 1 : (current?.at ?? 0)), [current, found, goToPlace]);
  const previous = useCallback(() => goToPlace(found >= 0 ? found - 1 : (current?.at ?? 0) - 1), [current, found, goToPlace]);
  return {
    currentId: found < 0 ? undefined : current?.id,
    position: found < 0 ? undefined : found,
    count: inOrder.length,
    said,
    focusWish,
    focusDone,
    goTo,
    next,
    previous,
    moveOn,
    focus,
  };
};
