import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import type { CellPlaceInWorkbook } from "../../billing/records/cell-in-workbook";
import { useAnswer } from "../bill/use-answer";
import type { CheckOutcome } from "../check/job";
import type { PaymentsView } from "../check/money-questions";
import { useAnnounce } from "../look/live-region";
import { useToast } from "../look/toast";
import { useKeptFocus } from "../look/use-kept-focus";
import { CheckFoot } from "../screens/check-foot";
import type { ScreenProps } from "../screens/screen-props";
import { WarningPanel } from "../screens/warning-panel";
import { paymentsWords } from "../words/payments-words";
import { AgeingTable } from "./ageing-table";
import { ChargeSummary } from "./charge-summary";
import { DenialsList } from "./denials-list";
import { LongList } from "./long-list";
import { MatchedList } from "./matched-list";
import type { Paying } from "./paying";
import { PaymentGroup } from "./payment-group";
import { ReceivedSection } from "./received-section";
import { Refused } from "../screens/refused";
import { useAccepting, type Accepting } from "./use-accepting";
import { Deposits, Worklists } from "./worklists";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, alignItems: "stretch", maxWidth: "640px" },
  parts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, alignItems: "stretch", outlineStyle: "none" },
  top: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  said: { whiteSpace: "normal", paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, paddingBottom: tokens.spacingVerticalXS },
});

const TOP = "all";

/** Files that are held against the claims and are written nowhere. */
const FilesInMemory = ({ files, letGo }: Pick<Paying, "files" | "letGo">) => {
  const styles = useStyles();
  const toast = useToast();
  if (files.length === 0) return null;
  return (
    <>
      <Text size={200}>{paymentsWords.inMemory(files.map(({ name }) => name))}</Text>
      <div className={styles.buttons}>
        {files.map((file) => (
          <Button
            key={file.id}
            size="small"
            onClick={() => {
              letGo(file);
              toast(paymentsWords.letGone(file.name));
            }}
          >
            {paymentsWords.letGoOf(file.name)}
          </Button>
        ))}
      </div>
    </>
  );
};

interface TopProps {
  readonly view: PaymentsView | undefined;
  readonly accepting: Accepting;
  readonly paying: Paying;
  readonly isBehind: boolean;
}

/** Import, accept what is sure, and what stands in the way of it. */
const Top = ({ view, accepting, paying, isBehind }: TopProps) => {
  const styles = useStyles();
  const note = useId();
  const { answers, deposits, inDeposits } = view?.exact ?? { answers: 0, deposits: 0, inDeposits: 0 };
  const isNothing = answers + deposits + inDeposits === 0;
  const said = isBehind
    ? paymentsWords.behind
    : accepting.isSettling
      ? paymentsWords.settling
      : isNothing
        ? paymentsWords.nothingExact
        : paymentsWords.acceptExactWhat(answers, deposits, inDeposits);
  return (
    <div className={styles.top}>
      <div className={styles.buttons}>
        <Button appearance={isNothing ? "primary" : "secondary"} onClick={() => paying.openImport("payments")}>
          {paymentsWords.importRemittance}
        </Button>
        {view && (
          <Button
            appearance={isNothing ? "secondary" : "primary"}
            aria-describedby={note}
            disabledFocusable={accepting.isOff || isNothing}
            onClick={() => accepting.act(TOP, paymentsWords.action.exact(answers + deposits + inDeposits), { is: "exact" })}
          >
            {paymentsWords.acceptExact}
          </Button>
        )}
      </div>
      {view && (
        <Text size={200} id={note}>
          {said}
        </Text>
      )}
      <Refused refusal={accepting.refusal} at={TOP} />
      <FilesInMemory files={paying.files} letGo={paying.letGo} />
    </div>
  );
};

interface CheckedProps extends Pick<ScreenProps, "paying" | "isBehind" | "cellAction"> {
  readonly outcome: CheckOutcome;
}

/** The screen once something is checked. */
const CheckedPayments = ({ outcome, paying, isBehind, cellAction }: CheckedProps) => {
  const styles = useStyles();
  const announce = useAnnounce();
  const { ask, files } = paying;
  const { answer: view, sentence } = useAnswer(ask, "payments", files, outcome);
  const accepting = useAccepting(paying, outcome, isBehind);
  const [said, setSaid] = useState<string>();
  const parts = useRef<HTMLDivElement>(null);
  // What was accepted leaves the list with its button.
  const kept = useKeptFocus(() => parts.current?.focus());
  const goTo = (place: CellPlaceInWorkbook | undefined) =>
    place &&
    (() => {
      void cellAction.act(place).then((words) => {
        setSaid(words);
        if (words !== undefined) announce(words);
      });
    });
  const groups = view?.reconciliation.payments ?? [];
  const withExact = groups.filter(({ counts }) => counts.exact > 0).length;
  return (
    <div ref={parts} className={styles.parts} tabIndex={-1} {...kept}>
      <Top view={view} accepting={accepting} paying={paying} isBehind={isBehind} />
      {sentence !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody className={styles.said}>{sentence}</MessageBarBody>
        </MessageBar>
      )}
      {!view && sentence === undefined && <Text size={200}>{paymentsWords.working}</Text>}
      {view && (
        <>
          <section aria-label={paymentsWords.payments}>
            <h2 className={styles.title}>{paymentsWords.payments}</h2>
            {view.reconciliation.notes.map((note) => (
              <Text key={note} block size={200}>
                {note}
              </Text>
            ))}
            {groups.length === 0 && <Text size={200}>{paymentsWords.noPayments}</Text>}
            {groups.length > 0 && (
              <LongList
                items={groups}
                keyOf={({ id }) => id}
                show={(group) => <PaymentGroup group={group} context={{ ask, outcome, accepting }} isOnly={withExact < 2} />}
              />
            )}
          </section>
          <Deposits reconciliation={view.reconciliation} goTo={goTo} />
          <ChargeSummary charges={view.reconciliation.charges} received={view.reconciliation.received} />
          <DenialsList denials={view.reconciliation.denials} followedUp={view.followedUp} accepting={accepting} goTo={goTo} />
          <Worklists reconciliation={view.reconciliation} goTo={goTo} />
          <AgeingTable ageing={view.reconciliation.ageing} />
          <MatchedList rows={view.matched} names={outcome.report.patientNames} accepting={accepting} />
        </>
      )}
      <ReceivedSection received={outcome.received} />
      {said !== undefined && <Text size={200}>{said}</Text>}
      {accepting.asked && <WarningPanel {...accepting.asked} onGoAhead={accepting.goAhead} onCancel={accepting.cancel} />}
    </div>
  );
};

/** Remittances and deposits held against the claims, to the cent, and what came in. */
export const PaymentsScreen = ({ state, onCheck, onStop, isBehind, beforeFirst, cellAction, paying }: ScreenProps) => {
  const styles = useStyles();
  const outcome = state.last?.outcome;
  return (
    <div className={styles.screen}>
      {outcome ? (
        <CheckedPayments outcome={outcome} paying={paying} isBehind={isBehind} cellAction={cellAction} />
      ) : (
        <>
          <div className={styles.buttons}>
            <Button onClick={() => paying.openImport("payments")}>{paymentsWords.importRemittance}</Button>
          </div>
          <Text>{state.failure?.sentence ?? beforeFirst}</Text>
        </>
      )}
      <CheckFoot state={state} onCheck={onCheck} onStop={onStop} isBehind={isBehind} />
    </div>
  );
};
