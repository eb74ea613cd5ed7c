import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { SEVERITIES, type Severity } from "../../billing/findings/severity";
import type { RuleInWords } from "../check/job";
import type { ListChoice, ListView } from "../check/shown-findings";
import { checkWords, severityCount } from "../words/check-words";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalSNudge, alignItems: "center" },
  toggle: { minWidth: "0", whiteSpace: "nowrap", paddingInline: tokens.spacingHorizontalS },
  pressed: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    fontWeight: tokens.fontWeightSemibold,
    // A contrast theme draws no backgrounds of ours: pressed is told by the system's own colors for what is chosen.
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight", color: "HighlightText" },
  },
  only: { flexBasis: "100%", display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly summary: Readonly<Record<Severity, number>>;
  readonly view: ListView;
  readonly choose: (choice: ListChoice) => void;
  readonly onShowAll: () => void;
  readonly rules: Readonly<Record<string, RuleInWords>>;
}

/** The counts, which are also the filter: none pressed shows everything. */
export const SeverityFilter = ({ summary, view, choose, onShowAll, rules }: Props) => {
  const styles = useStyles();
  return (
    <div className={styles.row} role="group" aria-label={checkWords.severities}>
      {SEVERITIES.map((severity) => {
        const isPressed = view.severities.includes(severity);
        return (
          <Button
            key={severity}
            size="small"
            className={mergeClasses(styles.toggle, isPressed && styles.pressed)}
            aria-pressed={isPressed}
            onClick={() => choose({ chose: "severity", severity })}
          >
            {severityCount(severity, summary[severity])}
          </Button>
        );
      })}
      {view.rule !== undefined && (
        <div className={styles.only}>
          <Text size={200}>{checkWords.onlyRule(rules[view.rule]?.summary ?? view.rule)}</Text>
          <Button size="small" onClick={onShowAll}>
            {checkWords.showAll}
          </Button>
        </div>
      )}
    </div>
  );
};
