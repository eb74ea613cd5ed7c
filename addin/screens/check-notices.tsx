import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { ProgramError } from "../../billing/findings/finding";
import type { Failure } from "../check/check-state";
import { copyText } from "../look/copy-text";
import { useAnnounce } from "../look/live-region";
import { checkWords } from "../words/check-words";

const useStyles = makeStyles({
  notices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  // Fluent keeps message bars on one line; at 320 px the words must wrap.
  body: { whiteSpace: "normal", paddingBlock: tokens.spacingVerticalXS },
});

const CopyDetails = ({ details }: { readonly details: string }) => {
  const announce = useAnnounce();
  const copy = async () => announce((await copyText(details)) ? checkWords.copied : checkWords.notCopied);
  return (
    <Button size="small" onClick={() => void copy()}>
      {checkWords.copyDetails}
    </Button>
  );
};

interface Props {
  readonly failure: Failure | undefined;
  readonly programErrors: readonly ProgramError[];
  readonly onTryAgain: (() => void) | undefined;
}

/** Why there is no result, or which part of it is missing. */
export const CheckNotices = ({ failure, programErrors, onTryAgain }: Props) => {
  const styles = useStyles();
  const announce = useAnnounce();
  useEffect(() => {
    if (failure) announce(failure.sentence);
  }, [announce, failure]);
  if (!failure && programErrors.length === 0) return null;
  return (
    <div className={styles.notices}>
      {failure && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody className={styles.body}>{failure.sentence}</MessageBarBody>
          <MessageBarActions>
            {onTryAgain && (
              <Button size="small" onClick={onTryAgain}>
                {checkWords.tryAgain}
              </Button>
            )}
            {failure.details !== undefined && <CopyDetails details={failure.details} />}
          </MessageBarActions>
        </MessageBar>
      )}
      {programErrors.map(({ rule, cause }) => (
        <MessageBar key={rule} intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>{checkWords.programError(rule)}</MessageBarBody>
          <MessageBarActions>
            <CopyDetails details={`${rule}: ${cause}`} />
          </MessageBarActions>
        </MessageBar>
      ))}
    </div>
  );
};
