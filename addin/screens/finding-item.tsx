import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { lazy, memo, Suspense, useId, useState, type KeyboardEvent } from "react";
import type { Finding } from "../../billing/findings/finding";
import { SEVERITY_WORDS } from "../../billing/findings/severity";
import type { RuleInWords } from "../check/job";
import { SeverityIcon } from "../look/severity-icon";
import { useSettings } from "../settings/use-settings";
import { findingWords } from "../words/check-words";
import type { FindingActions } from "./finding-actions";
import { FindingMenu } from "./finding-menu";

const Explanation = lazy(() => import("./explanation").then((part) => ({ default: part.Explanation })));

const useStyles = makeStyles({
  item: {
    display: "flex",
    gap: tokens.spacingHorizontalSNudge,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: "transparent",
    scrollMarginBlock: "56px 88px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    // The forced colours draw transparent borders too.
    "@media (forced-colors: active)": { borderInlineStartColor: "Canvas" },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    // Where the system chooses the colours, a background tells nothing.
    "@media (forced-colors: active)": { outline: "1px solid Highlight", outlineOffset: "-1px" },
  },
  marked: {
    borderInlineStartColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Hover,
    "@media (forced-colors: active)": { borderInlineStartColor: "Highlight" },
  },
  words: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0, flexGrow: 1, overflowWrap: "anywhere" },
  // An ID broken at its hyphen is hard to read.
  whole: { whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXXS,
  },
  fix: { minWidth: 0, overflowWrap: "anywhere" },
});

interface Props {
  readonly id: string;
  /** Whether Tab stops here; the arrows lead to the others. */
  readonly isTabStop: boolean;
  readonly finding: Finding;
  readonly rule: RuleInWords | undefined;
  readonly patientName: string | undefined;
  readonly isCurrent: boolean;
  /** Its row is the one that is selected in Excel. */
  readonly isMarked: boolean;
  /** What was said when its cell was asked for, or why it could not be mended. */
  readonly said: string | undefined;
  /** How many findings of its rule one step would mend. */
  readonly alike: number;
  readonly actions: FindingActions;
}

const Place = ({ finding, patientName }: Pick<Props, "finding" | "patientName">) => {
  const styles = useStyles();
  const { sheet, row, column, patient } = finding;
  const words = [findingWords.place(sheet, row, column), patientName].filter((part) => part !== undefined).join(" \u00B7 ");
  return (
    <>
      {words}
      {patient !== undefined && (
        <>
          {" \u00B7 "}
          <span className={styles.whole}>{patient}</span>
        </>
      )}
    </>
  );
};

const Item = ({ id, isTabStop, finding, rule, patientName, isCurrent, isMarked, said, alike, actions }: Props) => {
  const styles = useStyles();
  const part = useId();
  const { singleKeys } = useSettings();
  const [isExplained, setExplained] = useState(false);
  const [fix] = finding.fixes;
  const tabIndex = isTabStop ? 0 : -1;
  const single: Readonly<Record<string, () => void>> = {
    e: () => setExplained((before) => !before),
    i: () => actions.askIgnore(finding),
    ...(fix ? { f: () => actions.fix(finding, fix) } : {}),
  };
  // Single keys act only while the finding itself has the focus, not a button in it.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey) return;
    const act = event.key === "Enter" ? () => actions.goTo(finding) : singleKeys ? single[event.key.toLowerCase()] : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <li
      data-finding={id}
      tabIndex={tabIndex}
      onKeyDown={onKeyDown}
      className={mergeClasses(styles.item, isMarked && styles.marked, isCurrent && styles.current)}
      aria-current={isCurrent ? "true" : undefined}
      aria-labelledby={`${part}severity ${part}message ${part}place`}
    >
      <SeverityIcon severity={finding.severity} />
      <div className={styles.words}>
        <Text weight="semibold" id={`${part}message`}>
          {finding.message}
        </Text>
        <Text size={200}>
          <Text size={200} weight="semibold" id={`${part}severity`}>
            {SEVERITY_WORDS[finding.severity]}
          </Text>
          {" \u00B7 "}
          <span id={`${part}place`}>
            <Place finding={finding} patientName={patientName} />
          </span>
        </Text>
        <Text size={200} className={styles.quiet}>
          {finding.remedy}
        </Text>
        {finding.ignoredBefore && (
          <Text size={200}>{findingWords.ignoredBefore(finding.ignoredBefore.reason, finding.ignoredBefore.on)}</Text>
        )}
        <div className={styles.buttons}>
          {fix && (
            <Button
              size="small"
              className={styles.fix}
              tabIndex={tabIndex}
              aria-describedby={`${part}message`}
              onClick={() => actions.fix(finding, fix)}
            >
              {fix.label}
            </Button>
          )}
          <Button size="small" tabIndex={tabIndex} aria-describedby={`${part}message`} onClick={() => actions.goTo(finding)}>
            {actions.cellLabel}
          </Button>
          <FindingMenu
            finding={finding}
            actions={actions}
            alike={alike}
            hasKeys={singleKeys}
            isTabStop={isTabStop}
            describedBy={`${part}message`}
            isExplained={isExplained}
            onExplain={setExplained}
          />
        </div>
        {said !== undefined && <Text size={200}>{said}</Text>}
        {isExplained && (
          <Suspense>
            <Explanation finding={finding} rule={rule} rowLabel={actions.rowLabel} goToRow={actions.goToRow} />
          </Suspense>
        )}
      </div>
    </li>
  );
};

/** One thing to mend: what is there, where, what to do. Drawn again only when something about it changed. */
export const FindingItem = memo(Item);
