import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { SEVERITIES } from "../../billing/findings/severity";
import { groupsOf, WHOLE_LIST } from "../check/shown-findings";
import { SeverityIcon } from "../look/severity-icon";
import { checkWords, FAMILY_WORDS, severityCount, timeOfDay } from "../words/check-words";
import { overviewWords } from "../words/overview-words";
import type { ScreenProps } from "./screen-props";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, alignItems: "stretch" },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "28px" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  cell: { paddingBlock: "4px", textAlign: "start", fontWeight: tokens.fontWeightRegular },
  number: { textAlign: "end", paddingInlineStart: tokens.spacingHorizontalS },
  check: { alignSelf: "flex-start" },
});

/** What the last check found, in numbers. */
export const OverviewScreen = ({ state, onCheck, beforeFirst }: ScreenProps) => {
  const styles = useStyles();
  const { last } = state;
  const outcome = last?.outcome;
  const groups = useMemo(() => (outcome ? groupsOf(outcome, WHOLE_LIST) : []), [outcome]);
  const checkButton = (
    <Button className={styles.check} appearance="primary" disabledFocusable={state.working !== undefined || !onCheck} onClick={onCheck}>
      {state.working ? checkWords.checking : outcome ? checkWords.checkAgain : checkWords.checkNow}
    </Button>
  );
  if (!last) {
    return (
      <div className={styles.screen}>
        <Text>{state.failure?.sentence ?? beforeFirst}</Text>
        {checkButton}
      </div>
    );
  }
  const { report } = last.outcome;
  return (
    <div className={styles.screen}>
      <Text>{checkWords.checked(report.visits, timeOfDay(last.at))}</Text>
      <div>
        {SEVERITIES.map((severity) => (
          <div key={severity} className={styles.line}>
            <SeverityIcon severity={severity} />
            <Subtitle2>{severityCount(severity, report.summary[severity])}</Subtitle2>
          </div>
        ))}
      </div>
      {groups.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              {[overviewWords.byFamily, overviewWords.mustFix, overviewWords.review, overviewWords.tips].map((title, at) => (
                <th key={title} scope="col" className={at === 0 ? styles.cell : styles.number}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map(({ family, findings }) => (
              <tr key={family} className={styles.row}>
                <th scope="row" className={styles.cell}>
                  {FAMILY_WORDS[family]}
                </th>
                {SEVERITIES.map((severity) => (
                  <td key={severity} className={styles.number}>
                    {findings.filter((finding) => finding.severity === severity).length}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {groups.length === 0 && <Text>{checkWords.clean(report.visits)}</Text>}
      {checkButton}
    </div>
  );
};
