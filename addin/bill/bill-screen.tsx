import { makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { DocumentTemplate } from "../built-in-workbooks";
import { CheckFoot } from "../screens/check-foot";
import type { ScreenProps } from "../screens/screen-props";
import { billWords } from "../words/bill-words";
import { ReadySection } from "./ready-section";
import { SuperbillForm } from "./superbill-form";

const PacketHalf = lazy(() => import("./packet-half").then((part) => ({ default: part.PacketHalf })));

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

const isDocument = (value: string): value is DocumentTemplate => value === "superbill" || value === "packet";

/** What is handed out and sent: the superbill, and what waits to be billed. */
export const BillScreen = ({ state, onCheck, onStop, isBehind, beforeFirst, cellAction, billing }: ScreenProps) => {
  const styles = useStyles();
  const outcome = state.last?.outcome;
  const { document, chooseDocument } = billing;
  const Half = document === "packet" ? PacketHalf : SuperbillForm;
  return (
    <div className={styles.screen}>
      {outcome ? (
        <>
          <RadioGroup
            layout="horizontal"
            value={document}
            aria-label={billWords.document}
            onChange={(_, { value }) => isDocument(value) && chooseDocument(value)}
          >
            <Radio value="superbill" label={billWords.superbill} />
            <Radio value="packet" label={billWords.packet} />
          </RadioGroup>
          <Suspense>
            <Half outcome={outcome} billing={billing} cellAction={cellAction} isBehind={isBehind} />
          </Suspense>
          <ReadySection outcome={outcome} />
        </>
      ) : (
        <Text>{state.failure?.sentence ?? beforeFirst}</Text>
      )}
      <CheckFoot state={state} onCheck={onCheck} onStop={onStop} isBehind={isBehind} />
    </div>
  );
};
