import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useState } from "react";
import type { CheckSession } from "../check/check-session";
import { useCheck } from "../check/use-check";
import { useLiveCheck } from "../check/use-live-check";
import type { Look } from "../look/theme";
import { useAnnounce } from "../look/live-region";
import { checkWords, findingWords } from "../words/check-words";
import { columnWords } from "../words/column-words";
import { paneWords } from "../words/pane-words";
import type { CellAction } from "../screens/cell-action";
import type { ExcelHost } from "./excel-host";
import { ImportWhenOpen } from "./import-when-open";
import { MoreMenu, type MoreItem } from "./more-menu";
import type { ScreenName } from "../screens/screen-props";
import { useSettings } from "../settings/use-settings";
import { ScreenOf, ScreenTabs } from "./screen-tabs";
import { useBilling } from "./use-billing";
import { usePaying } from "./use-paying";
import { useExcelWriter } from "./use-excel-writer";
import { useCopyJson, useScreens } from "./use-screens";

const FirstRunScreen = lazy(() => import("../screens/first-run-screen").then((part) => ({ default: part.FirstRunScreen })));
const OwnColumnsScreen = lazy(() => import("../columns/own-columns-screen").then((part) => ({ default: part.OwnColumnsScreen })));
const HelpScreen = lazy(() => import("../screens/help-screen").then((part) => ({ default: part.HelpScreen })));
const SettingsScreen = lazy(() => import("../screens/settings-screen").then((part) => ({ default: part.SettingsScreen })));

const useStyles = makeStyles({
  content: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  said: { whiteSpace: "normal", paddingBlock: tokens.spacingVerticalXS },
});

type Shown = ScreenName | "firstRun" | "columns" | "settings" | "help";

interface Props {
  readonly host: ExcelHost;
  readonly session: CheckSession;
  readonly look: Look;
}

/** The task pane beside the workbook. */
export const Pane = ({ host, session, look }: Props) => {
  const styles = useStyles();
  const announce = useAnnounce();
  const control = useCheck(session);
  const [shown, setShown] = useState<Shown>("check");
  const [said, setSaid] = useState<string>();
  const [cellAction] = useState<CellAction>(() => ({
    label: findingWords.goToCell,
    rowLabel: findingWords.goToRow,
    act: (place) => host.goToCell(place),
  }));
  const { checkTiming, marksRow } = useSettings();
  const live = useLiveCheck(host, control, checkTiming);
  const { checkQuietly } = control;
  const onMoved = useCallback(() => void checkQuietly(host.readJob), [checkQuietly, host]);
  const writer = useExcelWriter(host, control.state.last?.outcome, live, onMoved);
  const show = useCallback((screen: Shown): void => {
    setSaid(undefined);
    setShown(screen);
  }, []);
  const billing = useBilling({ ask: session.ask, standardTemplate: host.standardTemplate, delivery: host.delivery, writer });
  const paying = usePaying(session.ask, writer);
  const screens = useScreens(control, {
    read: host.readJob,
    cellAction,
    writer,
    billing,
    paying,
    show,
    markedRow: marksRow ? live.selected : undefined,
    isBehind: live.isBehind,
    beforeFirst: checkWords.beforeFirst,
    isReceiptBelow: true,
  });
  const copyJson = useCopyJson(control);
  const { onCheck } = screens;

  useEffect(() => {
    let isGone = false;
    host.hasClinicSheets().then(
      (hasSheets) => {
        if (!isGone && !hasSheets) setShown("firstRun");
      },
      () => undefined, // A busy Excel is said when the user checks.
    );
    return () => {
      isGone = true;
    };
  }, [host]);

  const checkNow = useCallback(() => {
    setShown("check");
    onCheck?.();
  }, [onCheck]);
  useEffect(() => host.onRibbonCheck(checkNow), [host, checkNow]);
  const { next } = screens.walk;
  useEffect(() => host.onRibbonNext(next), [host, next]);

  const isChecked = control.state.last !== undefined;
  const { wish } = billing;
  const superbillForPatient = useCallback(() => {
    setShown("bill");
    // Where Excel does not say which row it is, the screen is there and the patient is chosen by hand.
    host.selectedRow().then(wish, () => undefined);
    if (!isChecked) onCheck?.();
  }, [host, isChecked, onCheck, wish]);
  useEffect(() => host.onRibbonSuperbill(superbillForPatient), [host, superbillForPatient]);

  const matchPayments = useCallback(() => {
    setShown("payments");
    if (!isChecked) onCheck?.();
  }, [isChecked, onCheck]);
  useEffect(() => host.onRibbonMatch(matchPayments), [host, matchPayments]);

  const { openImport } = paying;
  const importFromFile = (): void => {
    openImport("menu");
    // What is there already must be known first.
    if (!isChecked) onCheck?.();
  };
  const create = async (): Promise<string> => {
    const sentence = await host.createSheets();
    setSaid(sentence);
    setShown("check");
    return sentence;
  };
  const items: readonly MoreItem[] = [
    { label: paneWords.importFromFile, act: importFromFile },
    { label: paneWords.columns, act: () => show("columns") },
    { label: checkWords.copyJson, act: copyJson, isOff: !control.state.last },
    { label: paneWords.settings, act: () => show("settings") },
    { label: paneWords.help, act: () => show("help") },
  ];
  useLayoutEffect(() => {
    // In braces: newer browsers give a promise here, which React would take for a clean-up.
    window.scrollTo(0, 0);
  }, [shown]);
  const isScreen = shown === "overview" || shown === "check" || shown === "bill" || shown === "payments";
  return (
    <>
      <ScreenTabs screen={isScreen ? shown : undefined} show={show}>
        <MoreMenu items={items} />
      </ScreenTabs>
      <main className={styles.content}>
        {said !== undefined && (
          <MessageBar layout="multiline">
            <MessageBarBody className={styles.said}>{said}</MessageBarBody>
          </MessageBar>
        )}
        <Suspense>
          {isScreen && <ScreenOf screen={shown} {...screens} />}
          {shown === "firstRun" && <FirstRunScreen onCreate={create} onSample={host.openSample} onOwnColumns={() => show("columns")} />}
          {shown === "columns" && (
            <OwnColumnsScreen
              read={host.readForColumns}
              save={async (mapped, workbook) => {
                await host.saveColumns(mapped, workbook);
                announce(columnWords.saved);
                checkNow();
              }}
            />
          )}
          {shown === "settings" && <SettingsScreen choice={look.choice} choose={look.choose} words={paneWords.themes} />}
          {shown === "help" && <HelpScreen />}
        </Suspense>
      </main>
      <ImportWhenOpen paying={paying} outcome={control.state.last?.outcome} isBehind={live.isBehind} show={show} />
    </>
  );
};
