import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, useState } from "react";
import { fullAddress } from "../../billing/values/cell-ref";
import { sampleInside, templateInside } from "../built-in-workbooks";
import type { Delivery } from "../bill/billing";
import type { CheckSession } from "../check/check-session";
import { useCheck, type ReadJob } from "../check/use-check";
import { copyText } from "../look/copy-text";
import { FilePicker } from "../look/file-picker";
import { useToast } from "../look/toast";
import { checkWords, findingWords } from "../words/check-words";
import { firstRunWords } from "../words/first-run-words";
import { pageWords } from "../words/page-words";
import { paneWords } from "../words/pane-words";
import { goToWords } from "../words/go-to-words";
import { ImportWhenOpen } from "../pane/import-when-open";
import { ScreenOf, ScreenTabs } from "../pane/screen-tabs";
import { useBilling } from "../pane/use-billing";
import { usePaying } from "../pane/use-paying";
import { useCopyJson, useScreens } from "../pane/use-screens";
import { ReceiptView } from "../screens/receipt-view";
import type { CellAction } from "../screens/cell-action";
import type { ScreenName } from "../screens/screen-props";
import { WarningPanel } from "../screens/warning-panel";
import type { Wish, Writer } from "../screens/writer";
import { editsOf, withoutWish, type Accepted } from "./accepted";
import { AcceptedList } from "./accepted-list";
import { CheckedCopy } from "./checked-copy";
import { download } from "./download";
import { useCheckedCopy, type ReadFile } from "./use-checked-copy";

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
  rowLabel: findingWords.copyAddress,
  act: async ({ sheet, cell }) => {
    const address = fullAddress(sheet, cell);
    return (await copyText(address)) ? goToWords.addressCopied(address) : `${address}. ${checkWords.notCopied}`;
  },
};

const DELIVERY: Delivery = { by: "download", save: download };

const readFile =
  (file: File): ReadFile =>
  async () => ({ from: "file", file: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });

const readSample: ReadFile = async () => ({ from: "file", file: pageWords.sampleName, bytes: await sampleInside() });

const withAccepted =
  (read: ReadFile, accepted: Accepted): ReadJob =>
  async () => ({ ...(await read()), edits: editsOf(accepted) });

/** The same check for a saved workbook, without Excel and without a network. */
export const Page = ({ session }: { readonly session: CheckSession }) => {
  const styles = useStyles();
  const toast = useToast();
  const control = useCheck(session);
  const [file, setFile] = useState<ReadFile>();
  const [accepted, setAccepted] = useState<Accepted>([]);
  const [screen, setScreen] = useState<ScreenName>("check");
  const read = useMemo(() => file && withAccepted(file, accepted), [accepted, file]);
  const { check, checkQuietly } = control;
  const latest = useRef(accepted);
  const keep = useCallback(
    (kept: Accepted) => {
      latest.current = kept;
      setAccepted(kept);
      if (file) void checkQuietly(withAccepted(file, kept));
    },
    [checkQuietly, file],
  );
  const writer = useMemo(
    (): Writer => ({
      warning: undefined,
      wayBack: () => pageWords.wayBack,
      write: (wish) => {
        keep([...latest.current, wish]);
        return Promise.resolve({ ok: true, said: pageWords.acceptedOne(wish.action) });
      },
    }),
    [keep],
  );
  const takeBack = (wish: Wish): void => {
    const kept = withoutWish(accepted, wish);
    keep(kept);
    toast(pageWords.takenBack(accepted.length - kept.length));
  };
  const billing = useBilling({ ask: session.ask, standardTemplate: templateInside, delivery: DELIVERY, writer });
  const { forgetPatient } = billing;
  const paying = usePaying(session.ask, writer);
  const { forgetFiles } = paying;
  const screens = useScreens(control, {
    read,
    cellAction: COPY_ADDRESS,
    writer,
    billing,
    paying,
    show: setScreen,
    markedRow: undefined,
    isBehind: false,
    beforeFirst: pageWords.beforeFirst,
    isReceiptBelow: false,
  });
  const copyJson = useCopyJson(control);
  const copy = useCheckedCopy(session.ask, file, accepted);
  const [next, setNext] = useState<ReadFile>();
  const open = useCallback(
    (chosen: ReadFile) => {
      setFile(() => chosen);
      latest.current = [];
      setAccepted([]);
      forgetPatient();
      forgetFiles();
      setScreen("check");
      void check(chosen);
    },
    [check, forgetFiles, forgetPatient],
  );
  /** What is in no file yet is not dropped without a word. */
  const choose = (chosen: ReadFile): void => {
    if (copy.isUnsaved) setNext(() => chosen);
    else open(chosen);
  };
  const outcome = control.state.last?.outcome;
  return (
    <main className={styles.page}>
      <section className={styles.start} aria-label={pageWords.fileAndReceipt}>
        <Subtitle2 as="h2" className={styles.title}>
          {pageWords.title}
        </Subtitle2>
        <Text>{pageWords.value}</Text>
        <FilePicker
          label={pageWords.choose}
          notes={[pageWords.drop, pageWords.savedFile]}
          accept=".xlsx,.xlsm,.xltx,.xltm"
          onFiles={([file]) => file && choose(readFile(file))}
        />
        <Button onClick={() => choose(readSample)}>{firstRunWords.sample}</Button>
        <Text size={200}>{firstRunWords.samplePageNote}</Text>
        {outcome && (
          <>
            <Text weight="semibold">{pageWords.file(outcome.file)}</Text>
            <AcceptedList accepted={accepted} onTakeBack={takeBack}>
              <CheckedCopy count={accepted.length} control={copy} />
            </AcceptedList>
            <Button onClick={() => paying.openImport("menu")}>{paneWords.importFromFile}</Button>
            <ReceiptView report={outcome.report} inspected={outcome.inspected} isOpen />
            <Button onClick={copyJson}>{checkWords.copyJson}</Button>
          </>
        )}
      </section>
      <ImportWhenOpen paying={paying} outcome={outcome} isBehind={false} show={setScreen} />
      {next && (
        <WarningPanel
          action={pageWords.openAnother}
          sentence={pageWords.openAnotherWarning(accepted.length)}
          onGoAhead={() => {
            setNext(undefined);
            open(next);
          }}
          onCancel={() => setNext(undefined)}
        />
      )}
      <section aria-label={checkWords.findings}>
        <ScreenTabs screen={screen} show={setScreen} />
        <div className={styles.screen}>
          <ScreenOf screen={screen} {...screens} />
        </div>
      </section>
    </main>
  );
};
