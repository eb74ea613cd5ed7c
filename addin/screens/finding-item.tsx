import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { memo, useId, useState, type KeyboardEvent } from "react";
import type { Finding } from "../../billing/findings/finding";
import { SEVERITY_WORDS } from "../../billing/findings/severity";
import type { RuleInWords } from "../check/job";
import type { ListChoice } from "../check/shown-findings";
import { SeverityIcon } from "../look/severity-icon";
import { findingWords } from "../words/check-words";
import { Explanation } from "./explanation";
import { FindingMenu } from "./finding-menu";

const useStyles = makeStyles({
  item: {
    display: "flex",
    gap: tokens.spacingHorizontalSNudge,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    scrollMarginBlock: "56px 88px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected },
  words: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0, flexGrow: 1, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXXS,
  },
});

interface Props {
  /** Tells this finding from every other in the list. */
  readonly placeKey: string;
  /** Whether Tab stops here; the arrows lead to the others. */
  readonly isTabStop: boolean;
  readonly finding: Finding;
  readonly rule: RuleInWords | undefined;
  readonly patientName: string | undefined;
  readonly isCurrent: boolean;
  /** What the host said when it was asked for the cell. */
  readonly said: string | undefined;
  readonly actionLabel: string;
  readonly onGo: (finding: Finding) => void;
  readonly choose: (choice: ListChoice) => void;
}

const whereAndWho = (finding: Finding, patientName: string | undefined): string =>
  [findingWords.place(finding.sheet, finding.row, finding.column), patientName, finding.patient]
    .filter((part) => part !== undefined)
    .join(" \u00B7 ");

const Item = ({ placeKey, isTabStop, finding, rule, patientName, isCurrent, said, actionLabel, onGo, choose }: Props) => {
  const styles = useStyles();
  const id = useId();
  const [isExplained, setExplained] = useState(false);
  const [fix] = finding.fixes;
  // Single keys act only while the finding itself has the focus, not a button in it.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Enter") onGo(finding);
    else if (event.key.toLowerCase() === "e") setExplained((before) => !before);
    else return;
    event.preventDefault();
  };
  return (
    <li
      data-finding={placeKey}
      tabIndex={isTabStop ? 0 : -1}
      onKeyDown={onKeyDown}
      className={mergeClasses(styles.item, isCurrent && styles.current)}
      aria-current={isCurrent ? "true" : undefined}
      aria-labelledby={`${id}severity ${id}message ${id}place`}
    >
      <SeverityIcon severity={finding.severity} />
      <div className={styles.words}>
        <Text weight="semibold" id={`${id}message`}>
          {finding.message}
        </Text>
        <Text size={200}>
          <Text size={200} weight="semibold" id={`${id}severity`}>
            {SEVERITY_WORDS[finding.severity]}
          </Text>
          {" \u00B7 "}
          <span id={`${id}place`}>{whereAndWho(finding, patientName)}</span>
        </Text>
        <Text size={200} className={styles.quiet}>
          {finding.remedy}
        </Text>
        {fix && <Text size={200}>{findingWords.mendedBy(fix.label)}</Text>}
        {finding.ignoredBefore && (
          <Text size={200}>{findingWords.ignoredBefore(finding.ignoredBefore.reason, finding.ignoredBefore.on)}</Text>
        )}
        <div className={styles.buttons}>
          <Button size="small" tabIndex={isTabStop ? 0 : -1} aria-describedby={`${id}message`} onClick={() => onGo(finding)}>
            {actionLabel}
          </Button>
          <FindingMenu
            finding={finding}
            isTabStop={isTabStop}
            describedBy={`${id}message`}
            isExplained={isExplained}
            onExplain={setExplained}
            choose={choose}
          />
        </div>
        {said !== undefined && <Text size={200}>{said}</Text>}
        {isExplained && <Explanation finding={finding} rule={rule} />}
      </div>
    </li>
  );
};

/** One thing to mend: what is there, where, what to do. Drawn again only when something about it changed. */
export const FindingItem = memo(Item);
