import { Button, makeStyles, MessageBar, MessageBarBody, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Working } from "../check/check-state";
import { useAnnounce } from "../look/live-region";
import { checkWords } from "../words/check-words";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  text: { fontVariantNumeric: "tabular-nums" },
});

const textOf = ({ stage, done, of }: Working): string =>
  done === undefined || of === undefined ? checkWords.stages[stage] : checkWords.progress(done, of);

/** 0 to 4; undefined while nothing can be counted. */
const quarterOf = ({ done, of }: Working): number | undefined => (done === undefined || !of ? undefined : Math.floor((4 * done) / of));

interface Props {
  readonly working: Working;
  readonly isExcelSlow: boolean;
  readonly onStop: () => void;
}

/** A bar with words and a way out; said at every new stage and quarter, not at every number. */
export const CheckProgress = ({ working, isExcelSlow, onStop }: Props) => {
  const styles = useStyles();
  const announce = useAnnounce();
  const text = textOf(working);
  const quarter = quarterOf(working);
  const latest = useRef(text);
  useEffect(() => {
    latest.current = text;
  }, [text]);
  const { stage } = working;
  useEffect(() => announce(latest.current), [announce, stage, quarter]);
  const value = working.done === undefined || !working.of ? {} : { value: working.done / working.of };
  return (
    <div className={styles.progress}>
      <ProgressBar aria-label={checkWords.stages[stage]} aria-valuetext={text} {...value} />
      <div className={styles.line}>
        <Text size={200} className={styles.text}>
          {text}
        </Text>
        <Button size="small" onClick={onStop}>
          {checkWords.cancel}
        </Button>
      </div>
      {isExcelSlow && (
        <MessageBar layout="multiline">
          <MessageBarBody>{checkWords.stillEditing}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
};
