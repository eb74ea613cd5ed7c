import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { fullAddress } from "../../billing/values/cell-ref";
import { sampleInside } from "../built-in-workbooks";
import type { StartCheck } from "../check/check-failed";
import { useCheck, type ReadJob } from "../check/use-check";
import { copyText } from "../look/copy-text";
import { checkWords, findingWords } from "../words/check-words";
import { firstRunWords } from "../words/first-run-words";
import { pageWords } from "../words/page-words";
import { goToWords } from "../words/go-to-words";
import { ScreenOf, ScreenTabs, type ScreenName } from "../pane/screen-tabs";
import { useCopyJson, useScreens } from "../pane/use-screens";
import { ReceiptView } from "../screens/receipt-view";
import type { CellAction } from "../screens/cell-action";
import { FilePicker } from "./file-picker";

const useStyles = makeStyles({
  page: {
    display: "grid",
    gap: tokens.spacingHorizontalXL,
    padding: tokens.spacingHorizontalM,
    maxWidth: "1200px",
    marginInline: "auto",
    gridTemplateColumns: "minmax(0, 1fr)",
    "@media (min-width: 700px)": { gridTemplateColumns: "minmax(0, 300px) minmax(0, 1fr)", alignItems: "start" },
  },
  start: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    alignItems: "stretch",
  },
  screen: { paddingTop: tokens.spacingVerticalM },
  title: { margin: 0 },
});

const COPY_ADDRESS: CellAction = {
  label: findingWords.copyAddress,
  act: async ({ sheet, cell }) => {
    const address = fullAddress(sheet, cell);
    return (await copyText(address)) ? goToWords.addressCopied(address) : `${address}. ${checkWords.notCopied}`;
  },
};

const readFile =
  (file: File): ReadJob =>
  async () => ({ from: "file", file: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });

const readSample: ReadJob = async () => ({ from: "file", file: pageWords.sampleName, bytes: await sampleInside() });

/** The same check for a saved workbook, without Excel and without a network. */
export const Page = ({ start }: { readonly start: StartCheck }) => {
  const styles = useStyles();
  const control = useCheck(start);
  const [read, setRead] = useState<ReadJob>();
  const [screen, setScreen] = useState<ScreenName>("check");
  const screens = useScreens(control, read, COPY_ADDRESS, { beforeFirst: pageWords.beforeFirst, isReceiptBelow: false });
  const copyJson = useCopyJson(control);
  const { check } = control;
  const open = useCallback(
    (job: ReadJob) => {
      setRead(() => job);
      setScreen("check");
      void check(job);
    },
    [check],
  );
  const outcome = control.state.last?.outcome;
  return (
    <main className={styles.page}>
      <section className={styles.start} aria-label={pageWords.fileAndReceipt}>
        <Subtitle2 as="h2" className={styles.title}>
          {pageWords.title}
        </Subtitle2>
        <Text>{pageWords.value}</Text>
        <FilePicker onFile={(file) => open(readFile(file))} />
        <Button onClick={() => open(readSample)}>{firstRunWords.sample}</Button>
        <Text size={200}>{firstRunWords.samplePageNote}</Text>
        {outcome && (
          <>
            <Text weight="semibold">{pageWords.file(outcome.file)}</Text>
            <ReceiptView report={outcome.report} inspected={outcome.inspected} isOpen />
            <Button onClick={copyJson}>{checkWords.copyJson}</Button>
          </>
        )}
      </section>
      <section aria-label={checkWords.findings}>
        <ScreenTabs screen={screen} show={setScreen} />
        <div className={styles.screen}>
          <ScreenOf screen={screen} {...screens} />
        </div>
      </section>
    </main>
  );
};
