import { useCallback, useMemo, useState } from "react";
import type { Finding } from "../../billing/findings/finding";
import type { FindingGroup } from "../check/shown-findings";
import { useAnnounce } from "../look/live-region";
import type { ScreenProps } from "./screen-props";

/** What is said about the finding whose cell was asked for last. */
export interface Said {
  readonly finding: Finding;
  readonly sentence: string;
}

/** Going through the findings one by one, in the order in which they are listed. */
export interface Walk {
  readonly current: Finding | undefined;
  readonly position: number | undefined;
  readonly count: number;
  readonly said: Said | undefined;
  readonly goTo: (finding: Finding) => void;
  readonly next: () => void;
}

export const useWalk = (groups: readonly FindingGroup[], { position, setPosition, choose, cellAction }: ScreenProps): Walk => {
  const announce = useAnnounce();
  const [said, setSaid] = useState<Said>();
  const inOrder = useMemo(() => groups.flatMap((group) => group.findings), [groups]);
  const goTo = useCallback(
    (finding: Finding) => {
      setPosition(inOrder.indexOf(finding));
      void cellAction.act(finding).then((sentence) => {
        setSaid(sentence === undefined ? undefined : { finding, sentence });
        if (sentence !== undefined) announce(sentence);
      });
    },
    [announce, cellAction, inOrder, setPosition],
  );
  const next = useCallback(() => {
    const at = position === undefined || position + 1 >= inOrder.length ? 0 : position + 1;
    const finding = inOrder[at];
    if (!finding) return;
    choose({ chose: "reach", position: at });
    goTo(finding);
  }, [choose, goTo, inOrder, position]);
  const current = position === undefined ? undefined : inOrder[position];
  return { current, position: current && position, count: inOrder.length, said, goTo, next };
};
