import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Edit } from "../../billing/workbook/edit";
import type { SelectedRow } from "../office/watch-selection";
import type { ExcelHost } from "../pane/excel-host";
import type { CheckTiming } from "../settings/settings";
import type { CheckOutcome } from "./job";
import { liveCheck, type LiveCheck } from "./live-check";
import type { CheckControl } from "./use-check";

export interface LiveControl {
  readonly writing: (edits: readonly Edit[]) => void;
  readonly wrote: (edits: readonly Edit[]) => void;
  /** Something changed that nobody has checked again. */
  readonly isBehind: boolean;
  readonly selected: SelectedRow | undefined;
}

type Watching = Pick<ExcelHost, "watchChanges" | "watchSelection" | "readRows" | "readJob">;

/** Whether a change there can matter: sheets that were read, and sheets that came since. */
const matters = ({ inspected }: CheckOutcome, sheet: string): boolean => !inspected.otherSheets.includes(sheet);

type Quietly = Pick<CheckControl, "recheck" | "checkQuietly">;

const liveWith = (host: Watching, { recheck, checkQuietly }: Quietly, behind: (isBehind: boolean) => void): LiveCheck =>
  liveCheck(
    {
      rows: async (spans, isUsers) => {
        const changes = await host.readRows(spans).catch(() => undefined);
        return changes === undefined ? "checkAll" : recheck(changes, isUsers ? { is: "rows", rows: spans } : { is: "quiet" });
      },
      whole: () => checkQuietly(host.readJob),
      behind,
    },
    "leavingRow",
  );

/** From the first check on, keeps the findings true to what is typed, without taking the focus or saying more than the user's own result. */
export const useLiveCheck = (host: Watching, { state, recheck, checkQuietly }: CheckControl, timing: CheckTiming): LiveControl => {
  const [isBehind, setBehind] = useState(false);
  const [selected, setSelected] = useState<SelectedRow>();
  const { last, working } = state;
  const outcome = useRef(last?.outcome);
  const isHeard = useRef(false);
  useEffect(() => {
    outcome.current = last?.outcome;
  }, [last]);
  const live = useMemo(() => liveWith(host, { recheck, checkQuietly }, setBehind), [checkQuietly, host, recheck]);
  useEffect(() => live.setTiming(timing), [live, timing]);

  const isWorking = working !== undefined;
  const wasWorking = useRef(false);
  const lastBefore = useRef(last);
  useEffect(() => {
    if (isWorking === wasWorking.current) return;
    if (isWorking) live.wholeBegan();
    else live.wholeEnded(last !== lastBefore.current);
    wasWorking.current = isWorking;
    lastBefore.current = last;
  }, [isWorking, last, live]);

  const isOn = last !== undefined;
  useEffect(() => {
    if (!isOn) return;
    let isGone = false;
    const stops: (() => void)[] = [];
    const keep = (stop: () => void): void => {
      if (isGone) stop();
      else stops.push(stop);
    };
    // An Excel that does not tell of changes is checked by the button alone.
    const ignored = (): void => undefined;
    host
      .watchChanges((change) => {
        if (outcome.current && matters(outcome.current, change.sheet)) live.heard(change);
      })
      .then((stop) => {
        isHeard.current = true;
        keep(stop);
      }, ignored);
    host
      .watchSelection((place) => {
        setSelected(place);
        live.selected(place);
      })
      .then(keep, ignored);
    window.addEventListener("focus", live.left);
    return () => {
      isGone = true;
      isHeard.current = false;
      live.stop();
      window.removeEventListener("focus", live.left);
      for (const stop of stops) stop();
    };
  }, [host, isOn, live]);

  const wrote = useCallback((edits: readonly Edit[]) => live.wrote(edits, isHeard.current), [live]);
  return { writing: live.writing, wrote, isBehind, selected };
};
