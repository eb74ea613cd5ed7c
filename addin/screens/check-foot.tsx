import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { checkWords, timeOfDay } from "../words/check-words";
import { overviewWords } from "../words/overview-words";
import { CheckButton } from "./check-button";
import { CheckProgress } from "./check-progress";
import type { ScreenProps } from "./screen-props";
import { useLengthOfWork } from "./use-length-of-work";

const useStyles = makeStyles({
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** When it was checked, Check again, and how far a check is: below screens that show what a check gave. */
export const CheckFoot = ({ state, onCheck, onStop, isBehind }: Pick<ScreenProps, "state" | "onCheck" | "onStop" | "isBehind">) => {
  const styles = useStyles();
  const { last, working } = state;
  const length = useLengthOfWork(working !== undefined);
  const foot = useRef<HTMLDivElement>(null);
  // Cancel goes away when it is pressed; the focus must not fall out of the pane.
  const stop = (): void => {
    foot.current?.querySelector("button")?.focus();
    onStop();
  };
  return (
    <>
      {working && (length === "long" || state.isExcelSlow) && (
        <CheckProgress working={working} isExcelSlow={state.isExcelSlow} onStop={stop} />
      )}
      <div ref={foot} className={styles.foot}>
        {last && <Text size={200}>{overviewWords.checked(timeOfDay(last.at), last.outcome.report.visits)}</Text>}
        <CheckButton state={state} length={length} onCheck={onCheck} isPrimary={!last} />
        {last && isBehind && <Text size={200}>{checkWords.behind}</Text>}
      </div>
    </>
  );
};
