import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import type { CheckState } from "../check/check-state";
import { checkWords } from "../words/check-words";
import type { LengthOfWork } from "./use-length-of-work";

const useStyles = makeStyles({ button: { whiteSpace: "nowrap", alignSelf: "flex-start" } });

interface Props {
  readonly state: CheckState;
  readonly length: LengthOfWork;
  /** Undefined while there is nothing to check. */
  readonly onCheck: (() => void) | undefined;
  readonly isPrimary: boolean;
}

/** Checks now, or again; looks busy only when the work takes long enough to be seen. */
export const CheckButton = ({ state: { last, working }, length, onCheck, isPrimary }: Props) => {
  const styles = useStyles();
  const looksBusy = working !== undefined && length !== "short";
  return (
    <Button
      className={styles.button}
      appearance={isPrimary ? "primary" : "secondary"}
      icon={<ArrowSyncRegular />}
      disabledFocusable={looksBusy || onCheck === undefined}
      onClick={working ? undefined : onCheck}
    >
      {looksBusy ? checkWords.checking : last ? checkWords.checkAgain : checkWords.checkNow}
    </Button>
  );
};
