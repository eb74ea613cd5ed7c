import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useRef, type ReactNode } from "react";
import { WorkProgress } from "../look/work-progress";
import { useLengthOfWork } from "../screens/use-length-of-work";
import { billWords } from "../words/bill-words";
import { checkWords } from "../words/check-words";
import { MadeNotice } from "./made-notice";
import type { MakingControl } from "./use-making";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  act: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS },
  button: { whiteSpace: "nowrap" },
  sum: { fontVariantNumeric: "tabular-nums" },
});

interface Props {
  /** "Make superbill". */
  readonly label: string;
  /** What it would make, in short; "" while nothing is chosen. */
  readonly sum: string;
  /** Why nothing can be made; undefined when it can. */
  readonly whyNot: string | undefined;
  /** Nothing can be made at this moment. */
  readonly isOff?: boolean;
  readonly progress: (done: number, of: number) => string;
  readonly control: MakingControl;
  readonly onMake: () => void;
  /** A button beside it. */
  readonly children?: ReactNode;
}

/** The button, what it would make or why it cannot, how far it is, and what became of it. */
export const MakeSection = ({ label, sum, whyNot, isOff = false, progress, control, onMake, children }: Props) => {
  const styles = useStyles();
  const { making } = control;
  const note = useId();
  const act = useRef<HTMLDivElement>(null);
  const isWorking = making.is === "working";
  const length = useLengthOfWork(isWorking);
  const looksBusy = isWorking && length !== "short";
  const cannot = whyNot !== undefined || isOff;
  // Cancel goes away when it is pressed; the focus must not fall out of the pane.
  const stop = (): void => {
    act.current?.querySelector("button")?.focus();
    control.stop();
  };
  return (
    <div className={styles.section}>
      <div ref={act} className={styles.act}>
        <Button
          className={styles.button}
          appearance={making.is === "made" && control.isDownload ? "secondary" : "primary"}
          aria-describedby={note}
          disabledFocusable={looksBusy || cannot}
          onClick={isWorking ? undefined : onMake}
        >
          {looksBusy ? billWords.making : label}
        </Button>
        {children}
        {sum !== "" && (
          <Text weight="semibold" className={styles.sum}>
            {sum}
          </Text>
        )}
      </div>
      <Text size={200} id={note}>
        {whyNot ?? (control.isDownload ? billWords.downloads : billWords.opens)}
      </Text>
      {isWorking && length === "long" && (
        <WorkProgress
          label={billWords.making}
          text={progress(making.done, making.of)}
          part={making.done / making.of}
          cancel={checkWords.cancel}
          onStop={stop}
        />
      )}
      <MadeNotice control={control} />
    </div>
  );
};
