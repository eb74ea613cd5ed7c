import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { WritingControl } from "./use-writing";

const useStyles = makeStyles({
  body: { whiteSpace: "normal", paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
});

/** Why something was not written, at the place where it was asked. */
export const Refused = ({ refusal, at }: Pick<WritingControl, "refusal"> & { readonly at: string }) => {
  const styles = useStyles();
  return refusal?.key === at ? (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={styles.body}>{refusal.sentence}</MessageBarBody>
    </MessageBar>
  ) : null;
};
