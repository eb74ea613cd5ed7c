import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { useEffect, useRef } from "react";
import { useAnnounce } from "../look/live-region";
import { checkWords, timeOfDay } from "../words/check-words";
import { CheckNotices } from "./check-notices";
import { CheckProgress } from "./check-progress";
import { FindingList } from "./finding-list";
import { NextFinding } from "./next-finding";
import { ReceiptView } from "./receipt-view";
import type { ScreenProps } from "./screen-props";
import { SeverityFilter } from "./severity-filter";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  top: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS },
  button: { whiteSpace: "nowrap" },
});

/** Says the result once per finished check. */
const useResultAnnounced = ({ last }: ScreenProps["state"]): void => {
  const announce = useAnnounce();
  const announced = useRef(last);
  useEffect(() => {
    if (!last || last === announced.current) return;
    announced.current = last;
    const { summary, visits, findings } = last.outcome.report;
    announce(findings.length === 0 ? checkWords.finishedClean(visits) : checkWords.finished(summary.error, summary.warning, summary.note));
  }, [last, announce]);
};

/** The heart: what would be denied, where, and what to do. */
export const CheckScreen = (props: ScreenProps) => {
  const { state, view, groups, walk, choose, onCheck, onStop, cellAction } = props;
  const styles = useStyles();
  const top = useRef<HTMLDivElement>(null);
  const filter = useRef<HTMLDivElement>(null);
  useResultAnnounced(state);
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
  return (
    <div className={styles.screen}>
      <div ref={top} className={styles.top}>
        <Button
          className={styles.button}
          appearance="primary"
          icon={<ArrowSyncRegular />}
          disabledFocusable={working !== undefined || onCheck === undefined}
          onClick={onCheck}
        >
          {working ? checkWords.checking : last ? checkWords.checkAgain : checkWords.checkNow}
        </Button>
        {last && <Text size={200}>{checkWords.checked(last.outcome.report.visits, timeOfDay(last.at))}</Text>}
      </div>
      <CheckProgress working={working} isExcelSlow={state.isExcelSlow} onStop={stop} />
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
            view={view}
            choose={choose}
            onShowAll={showAll}
            walk={walk}
            cellAction={cellAction}
          />
          <NextFinding walk={walk} />
          {props.isReceiptBelow && <ReceiptView report={outcome.report} inspected={outcome.inspected} />}
        </>
      )}
    </div>
  );
};
