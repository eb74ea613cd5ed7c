import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { Working } from "../check/check-state";
import { WorkProgress } from "../look/work-progress";
import { checkWords } from "../words/check-words";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

const textOf = ({ stage, done, of }: Working): string =>
  done === undefined || of === undefined ? checkWords.stages[stage] : checkWords.progress(done, of);

interface Props {
  readonly working: Working;
  readonly isExcelSlow: boolean;
  readonly onStop: () => void;
}

/** How far the check is, and what keeps it waiting. */
export const CheckProgress = ({ working, isExcelSlow, onStop }: Props) => {
  const styles = useStyles();
  const part = working.done === undefined || !working.of ? undefined : working.done / working.of;
  return (
    <div className={styles.progress}>
      <WorkProgress
        label={checkWords.stages[working.stage]}
        text={textOf(working)}
        part={part}
        cancel={checkWords.cancel}
        onStop={onStop}
      />
      {isExcelSlow && (
        <MessageBar layout="multiline">
          <MessageBarBody>{checkWords.stillEditing}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
};
