import { makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { CheckFoot } from "../screens/check-foot";
import type { ScreenProps } from "../screens/screen-props";
import { billWords } from "../words/bill-words";
import { ReadySection } from "./ready-section";
import { SuperbillForm } from "./superbill-form";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  documents: { display: "flex", flexDirection: "column" },
  note: { paddingInlineStart: "32px" },
});

/** The documents there are; one that is still to come says so. */
const Documents = () => {
  const styles = useStyles();
  const note = useId();
  return (
    <div className={styles.documents}>
      <RadioGroup layout="horizontal" value="superbill" aria-label={billWords.document}>
        <Radio value="superbill" label={billWords.superbill} />
        <Radio value="packet" label={billWords.packet} disabled aria-describedby={note} />
      </RadioGroup>
      <Text id={note} size={200}>
        {billWords.packetLater}
      </Text>
    </div>
  );
};

/** What is handed out and sent: the superbill, and what waits to be billed. */
export const BillScreen = ({ state, onCheck, onStop, isBehind, beforeFirst, cellAction, billing }: ScreenProps) => {
  const styles = useStyles();
  const outcome = state.last?.outcome;
  return (
    <div className={styles.screen}>
      {outcome ? (
        <>
          <Documents />
          <SuperbillForm outcome={outcome} billing={billing} cellAction={cellAction} isBehind={isBehind} />
          <ReadySection outcome={outcome} />
        </>
      ) : (
        <Text>{state.failure?.sentence ?? beforeFirst}</Text>
      )}
      <CheckFoot state={state} onCheck={onCheck} onStop={onStop} isBehind={isBehind} />
    </div>
  );
};
