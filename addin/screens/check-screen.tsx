import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useRef } from "react";
import { checkWords, timeOfDay } from "../words/check-words";
import { CheckButton } from "./check-button";
import { CheckNotices } from "./check-notices";
import type { FindingActions } from "./finding-actions";
import { FindingList } from "./finding-list";
import { IgnoredList } from "./ignored-list";
import { NextFinding } from "./next-finding";
import { ReceiptView } from "./receipt-view";
import type { ScreenProps } from "./screen-props";
import { SeverityFilter } from "./severity-filter";
import { useLengthOfWork } from "./use-length-of-work";

// What is not needed at first comes when it is.
const CheckProgress = lazy(() => import("./check-progress").then((part) => ({ default: part.CheckProgress })));
const MendingPanels = lazy(() => import("./mending-panels").then((part) => ({ default: part.MendingPanels })));

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  top: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS },
});

/** The same object as long as its parts are the same. */
const useActions = ({ walk, mending, cellAction, choose }: ScreenProps): FindingActions => {
  const { goTo } = walk;
  const { fix, askFixAll, askIgnore, askSwitchOff } = mending;
  return useMemo(
    () => ({
      cellLabel: cellAction.label,
      rowLabel: cellAction.rowLabel,
      goToRow: cellAction.act,
      goTo,
      fix,
      askFixAll,
      askIgnore,
      askSwitchOff,
      choose,
    }),
    [askFixAll, askIgnore, askSwitchOff, cellAction, choose, fix, goTo],
  );
};

/** The heart: what would be denied, where, and what to do. */
export const CheckScreen = (props: ScreenProps) => {
  const { state, view, groups, ids, walk, mending, choose, onCheck, onStop } = props;
  const styles = useStyles();
  const top = useRef<HTMLDivElement>(null);
  const filter = useRef<HTMLDivElement>(null);
  const actions = useActions(props);
  // What is pressed to show everything goes away with it.
  const showAll = (): void => {
    filter.current?.querySelector("button")?.focus();
    choose({ chose: "all" });
  };
  // Cancel goes away when it is pressed; the focus must not fall out of the pane.
  const stop = (): void => {
    top.current?.querySelector("button")?.focus();
    onStop();
  };
  const { last, working } = state;
  const outcome = last?.outcome;
  const length = useLengthOfWork(working !== undefined);
  return (
    <div className={styles.screen}>
      <div ref={top} className={styles.top}>
        <CheckButton state={state} length={length} onCheck={onCheck} isPrimary />
        {last && <Text size={200}>{checkWords.checked(last.outcome.report.visits, timeOfDay(last.at))}</Text>}
        {last && props.isBehind && <Text size={200}>{checkWords.behind}</Text>}
      </div>
      {working && (length === "long" || state.isExcelSlow) && (
        <Suspense>
          <CheckProgress working={working} isExcelSlow={state.isExcelSlow} onStop={stop} />
        </Suspense>
      )}
      <CheckNotices failure={state.failure} programErrors={outcome?.report.programErrors ?? []} onTryAgain={onCheck} />
      {!last && !working && !state.failure && <Text>{props.beforeFirst}</Text>}
      {outcome && (
        <>
          <div ref={filter}>
            <SeverityFilter summary={outcome.report.summary} view={view} choose={choose} onShowAll={showAll} rules={outcome.rules} />
          </div>
          <FindingList
            outcome={outcome}
            groups={groups}
            ids={ids}
            view={view}
            choose={choose}
            onShowAll={showAll}
            walk={walk}
            actions={actions}
            refusal={mending.refusal}
            markedRow={props.markedRow}
          />
          <IgnoredList ignored={outcome.report.ignored} onBringBack={mending.bringBack} />
          <NextFinding walk={walk} />
          {props.isReceiptBelow && <ReceiptView report={outcome.report} inspected={outcome.inspected} />}
          {mending.asked && (
            <Suspense>
              <MendingPanels mending={mending} outcome={outcome} />
            </Suspense>
          )}
        </>
      )}
    </div>
  );
};
