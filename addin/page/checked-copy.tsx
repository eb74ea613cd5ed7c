import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useLengthOfWork } from "../screens/use-length-of-work";
import { pageWords } from "../words/page-words";
import type { CheckedCopyControl } from "./use-checked-copy";

const useStyles = makeStyles({
  copy: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalXS },
  body: { whiteSpace: "normal", paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
});

/** The way from what was accepted into a file. */
export const CheckedCopy = ({
  count,
  control: { isWorking, refusal, save },
}: {
  readonly count: number;
  readonly control: CheckedCopyControl;
}) => {
  const styles = useStyles();
  const note = useId();
  const looksBusy = useLengthOfWork(isWorking) !== "short";
  return (
    <div className={styles.copy}>
      <Button
        appearance={count > 0 ? "primary" : "secondary"}
        aria-describedby={note}
        disabledFocusable={count === 0 || looksBusy}
        onClick={isWorking ? undefined : save}
      >
        {looksBusy ? pageWords.makingCopy : pageWords.downloadCopy}
      </Button>
      <Text size={200} id={note}>
        {count === 0 ? pageWords.nothingAccepted : pageWords.copyNote}
      </Text>
      {refusal !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody className={styles.body}>{refusal}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
};
