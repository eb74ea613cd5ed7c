import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useAnnounce } from "./live-region";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  text: { fontVariantNumeric: "tabular-nums" },
});

/** 0 to 4; undefined while nothing can be counted. */
const quarterOf = (part: number | undefined): number | undefined => (part === undefined ? undefined : Math.floor(4 * part));

interface Props {
  /** What is being done: "Checking". */
  readonly label: string;
  /** The same with how far it is. */
  readonly text: string;
  /** 0 to 1; undefined while nothing can be counted. */
  readonly part: number | undefined;
  readonly cancel: string;
  readonly onStop: () => void;
}

/** A bar with words and a way out; said at every new label and quarter, not at every number. */
export const WorkProgress = ({ label, text, part, cancel, onStop }: Props) => {
  const styles = useStyles();
  const announce = useAnnounce();
  const quarter = quarterOf(part);
  const latest = useRef(text);
  useEffect(() => {
    latest.current = text;
  }, [text]);
  useEffect(() => announce(latest.current), [announce, label, quarter]);
  return (
    <div className={styles.progress}>
      <ProgressBar aria-label={label} aria-valuetext={text} {...(part === undefined ? {} : { value: part })} />
      <div className={styles.line}>
        <Text size={200} className={styles.text}>
          {text}
        </Text>
        <Button size="small" onClick={onStop}>
          {cancel}
        </Button>
      </div>
    </div>
  );
};
