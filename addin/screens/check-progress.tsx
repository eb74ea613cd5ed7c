import { Button, makeStyles, MessageBar, MessageBarBody, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Working } from "../check/check-state";
import { useAnnounce } from "../look/live-region";
import { checkWords } from "../words/check-words";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
});

/** Shorter work needs no bar: the button says "Checking...". */
const WORTH_A_BAR_MS = 2000;

interface Props {
  readonly working: Working | undefined;
  readonly isExcelSlow: boolean;
  readonly onStop: () => void;
}

const LongWork = ({ working, isExcelSlow, onStop }: Props & { readonly working: Working }) => {
  const styles = useStyles();
  const announce = useAnnounce();
  const text = checkWords.stages[working];
  useEffect(() => announce(text), [announce, text]);
  return (
    <div className={styles.progress}>
      <ProgressBar aria-label={text} aria-valuetext={text} />
      <div className={styles.line}>
        <Text size={200}>{text}</Text>
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

/** Nothing for short work, then a bar with words and a way out. */
export const CheckProgress = ({ working, isExcelSlow, onStop }: Props) => {
  const isWorking = working !== undefined;
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isWorking) return;
    const timer = setTimeout(() => setLong(true), WORTH_A_BAR_MS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isWorking]);
  return working && (isLong || isExcelSlow) ? <LongWork working={working} isExcelSlow={isExcelSlow} onStop={onStop} /> : null;
};
