import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useRef } from "react";
import { WorkProgress } from "../look/work-progress";
import { useLengthOfWork } from "../screens/use-length-of-work";
import { billWords } from "../words/bill-words";
import { checkWords } from "../words/check-words";
import type { BillPlan } from "./bill-plan";
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
  readonly plan: BillPlan;
  /** Whether one superbill is asked for or many. */
  readonly isMany: boolean;
  readonly control: MakingControl;
  readonly onMake: () => void;
}

/** The button, what it would make or why it cannot, how far it is, and what became of it. */
export const MakeSection = ({ plan: { sum, whyNot, wishes }, isMany, control, onMake }: Props) => {
  const styles = useStyles();
  const { making } = control;
  const note = useId();
  const act = useRef<HTMLDivElement>(null);
  const isWorking = making.is === "working";
  const length = useLengthOfWork(isWorking);
  const looksBusy = isWorking && length !== "short";
  const cannot = whyNot !== undefined || wishes.length === 0;
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
          {looksBusy ? billWords.making : billWords.make(isMany ? 2 : 1)}
        </Button>
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
          text={billWords.progress(making.done, making.of)}
          part={making.done / making.of}
          cancel={checkWords.cancel}
          onStop={stop}
        />
      )}
      <MadeNotice control={control} />
    </div>
  );
};
