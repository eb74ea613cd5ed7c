import { Button, makeStyles, Text, ToggleButton, tokens } from "@fluentui/react-components";
import { SEVERITIES, type Severity } from "../../billing/findings/severity";
import type { RuleInWords } from "../check/job";
import type { ListChoice, ListView } from "../check/shown-findings";
import { checkWords, severityCount } from "../words/check-words";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalSNudge, alignItems: "center" },
  toggle: { minWidth: "0", whiteSpace: "nowrap", paddingInline: tokens.spacingHorizontalS },
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
      {SEVERITIES.map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          className={styles.toggle}
          checked={view.severities.includes(severity)}
          onClick={() => choose({ chose: "severity", severity })}
        >
          {severityCount(severity, summary[severity])}
        </ToggleButton>
      ))}
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
