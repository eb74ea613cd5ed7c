import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { fullAddress } from "../../billing/values/cell-ref";
import { WarningPanel } from "../screens/warning-panel";
import { billWords } from "../words/bill-words";
import { checkWords } from "../words/check-words";
import type { Made, MakingControl } from "./use-making";

const useStyles = makeStyles({
  notices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  body: { whiteSpace: "normal", paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  wide: { maxWidth: "100%", overflowWrap: "anywhere" },
});

const Said = ({ intent, sentence }: { readonly intent: "success" | "warning" | "error"; readonly sentence: string }) => (
  <MessageBar intent={intent} layout="multiline">
    <MessageBarBody className={useStyles().body}>{sentence}</MessageBarBody>
  </MessageBar>
);

/** Excel shows it in no window of its own: what else can be done. */
const NotOpenedActions = ({ made, control }: { readonly made: Made; readonly control: MakingControl }) => {
  const styles = useStyles();
  const [isAsked, setAsked] = useState(false);
  const buttons = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setAsked(false);
    buttons.current?.querySelector<HTMLElement>("button:last-of-type")?.focus();
  };
  return (
    <>
      <Text size={200}>{billWords.addAsSheetsOffer}</Text>
      <div ref={buttons} className={styles.buttons}>
        {made.notOpened?.why === "refused" && <Button onClick={() => void control.openAgain(made)}>{checkWords.tryAgain}</Button>}
        <Button onClick={() => setAsked(true)}>{billWords.addAsSheets}</Button>
      </div>
      {isAsked && (
        <WarningPanel
          action={billWords.addAsSheets}
          sentence={billWords.addAsSheetsWarning(made.file.sheets)}
          onGoAhead={() => {
            close();
            void control.addAsSheets(made);
          }}
          onCancel={close}
        />
      )}
    </>
  );
};

/** The made file is not on the computer yet; the button has the focus, as it is what comes next. */
const DownloadAction = ({ made, control }: { readonly made: Made; readonly control: MakingControl }) => {
  const styles = useStyles();
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => buttons.current?.querySelector("button")?.focus(), [made.file]);
  return (
    <div ref={buttons} className={styles.buttons}>
      <Button className={styles.wide} appearance="primary" onClick={() => control.save(made)}>
        {billWords.download(made.file.fileName)}
      </Button>
    </div>
  );
};

/** What became of what was made last. */
export const MadeNotice = ({ control }: { readonly control: MakingControl }) => {
  const styles = useStyles();
  const { making, isDownload } = control;
  if (making.is === "failed") return <Said intent="error" sentence={making.sentence} />;
  if (making.is !== "made") return null;
  const { notOpened, said, file } = making;
  return (
    <div className={styles.notices}>
      <Said intent={notOpened ? "warning" : "success"} sentence={said} />
      {file.tooLong.length > 0 && (
        <Said intent="warning" sentence={billWords.tooLong(file.tooLong.map(({ sheet, cell }) => fullAddress(sheet, cell)))} />
      )}
      {notOpened && <NotOpenedActions made={making} control={control} />}
      {isDownload && <DownloadAction made={making} control={control} />}
      <Text size={200}>{billWords.health}</Text>
    </div>
  );
};
