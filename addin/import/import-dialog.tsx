import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { CheckOutcome } from "../check/job";
import { Panel } from "../look/panel";
import type { ImportFrom, Paying } from "../payments/paying";
import type { ScreenName } from "../screens/screen-props";
import { WarningPanel } from "../screens/warning-panel";
import { importWords } from "../words/import-words";
import { ImportSteps } from "./import-steps";
import { rowsAdded, useImport, type ImportControl } from "./use-import";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly paying: Paying;
  readonly from: ImportFrom;
  readonly outcome: CheckOutcome | undefined;
  readonly isBehind: boolean;
  readonly show: (screen: ScreenName) => void;
  readonly close: () => void;
}

const titleOf = (from: ImportFrom): string => (from === "payments" ? importWords.remittanceTitle : importWords.title);

/** "Add 71 payments": one noun where all rows are of one kind. */
const addLabel = ({ plan }: ImportControl): string => {
  if (!plan) return importWords.addNothing;
  const tables = [...new Set(plan.report.sources.filter(({ added }) => added > 0).map(({ table }) => table))];
  const [one, many] = (tables.length === 1 ? importWords.nouns[tables[0] ?? ""] : undefined) ?? importWords.rowNoun;
  const rows = rowsAdded(plan);
  return importWords.add(rows, rows === 1 ? one : many);
};

interface DoneProps {
  /** Undefined where nothing of it can be matched. */
  readonly match: (() => void) | undefined;
  readonly close: () => void;
}

/** What comes after adding; the button that was pressed is gone, and the focus goes to the first of these. */
const DoneButtons = ({ match, close }: DoneProps) => {
  const styles = useStyles();
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => buttons.current?.querySelector("button")?.focus(), []);
  return (
    <div ref={buttons} className={styles.buttons}>
      {match && (
        <Button appearance="primary" onClick={match}>
          {importWords.matchNow}
        </Button>
      )}
      <Button onClick={close}>{importWords.close}</Button>
    </div>
  );
};

type CheckedProps = Props & { readonly outcome: CheckOutcome };

/** The import once it is known what is there already. */
const CheckedImport = ({ paying, from, outcome, isBehind, show, close }: CheckedProps) => {
  const control = useImport(paying, outcome);
  const { files, plan, done, writing, add } = control;
  const { keep } = paying;
  const toMatch = files.filter(({ id }) => plan?.toMatch.includes(id) === true);
  const cannotAdd = !plan || rowsAdded(plan) === 0 || plan.report.lacking.length > 0 || isBehind || writing.isWorking || writing.isSettling;
  const match = (): void => {
    close();
    show("payments");
  };
  const isToMatch = from === "payments" && toMatch.length > 0;
  return (
    <>
      <Panel
        title={titleOf(from)}
        onCancel={close}
        buttons={
          done ? (
            <DoneButtons match={done.hasRemittance ? match : undefined} close={close} />
          ) : (
            <>
              {files.length > 0 && (
                <Button appearance={isToMatch ? "secondary" : "primary"} disabledFocusable={cannotAdd} onClick={add}>
                  {writing.isWorking ? importWords.adding : addLabel(control)}
                </Button>
              )}
              {toMatch.length > 0 && (
                <Button
                  appearance={isToMatch ? "primary" : "secondary"}
                  onClick={() => {
                    keep(toMatch);
                    match();
                  }}
                >
                  {importWords.matchFirst}
                </Button>
              )}
              <Button onClick={close}>{importWords.cancel}</Button>
            </>
          )
        }
      >
        <ImportSteps control={control} isBehind={isBehind} wayBack={paying.writer.wayBack()} />
      </Panel>
      {writing.asked && <WarningPanel {...writing.asked} onGoAhead={writing.goAhead} onCancel={writing.cancel} />}
    </>
  );
};

/** Choose files, see what would happen, then add: nothing is written before the last button. */
export const ImportDialog = (props: Props) => {
  const { outcome, from, close } = props;
  return outcome ? (
    <CheckedImport {...props} outcome={outcome} />
  ) : (
    <Panel title={titleOf(from)} onCancel={close} buttons={<Button onClick={close}>{importWords.cancel}</Button>}>
      <Text>{importWords.checkFirst}</Text>
    </Panel>
  );
};
