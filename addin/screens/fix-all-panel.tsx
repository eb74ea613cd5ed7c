import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Finding } from "../../billing/findings/finding";
import { headerAt } from "../../billing/tasks/change-log";
import { fixAll, type FixAll, type PlannedWrite } from "../../billing/tasks/fix-all";
import { parseRange } from "../../billing/values/cell-ref";
import type { CheckOutcome } from "../check/job";
import { Panel } from "../look/panel";
import { cellShown, mendingWords } from "../words/mending-words";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  scroll: { maxHeight: "45vh", overflowY: "auto" },
  place: { textAlign: "start", fontWeight: tokens.fontWeightRegular, padding: "4px", overflowWrap: "anywhere" },
  value: {
    textAlign: "end",
    padding: "4px",
    paddingInlineStart: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "normal" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface Props {
  readonly finding: Finding;
  readonly outcome: CheckOutcome;
  readonly wayBack: string;
  readonly onFixAll: (plan: FixAll) => void;
  readonly onCancel: () => void;
}

const addressesOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ sheet, cell }) => `${sheet} ${cell}`);

/** What "Fix all like this" would change, cell by cell, before it does. */
export const FixAllPanel = ({ finding, outcome, wayBack, onFixAll, onCancel }: Props) => {
  const styles = useStyles();
  const { findings, read, patientNames } = outcome.report;
  const plan = useMemo(() => fixAll(findings, finding.rule), [findings, finding.rule]);
  const placeOf = ({ write: { sheet, cell }, finding: { patient } }: PlannedWrite): string => {
    const place = mendingWords.row(sheet, parseRange(cell)?.top ?? 0, headerAt(read, sheet, cell));
    const name = patient === undefined ? undefined : (patientNames.get(patient) ?? patient);
    return name === undefined ? place : `${place} \u00B7 ${name}`;
  };
  return (
    <Panel
      title={mendingWords.fixAllTitle(plan.mends)}
      onCancel={onCancel}
      buttons={
        <>
          <Button appearance="primary" disabledFocusable={plan.planned.length === 0} onClick={() => onFixAll(plan)}>
            {mendingWords.change(plan.planned.length)}
          </Button>
          <Button onClick={onCancel}>{mendingWords.cancel}</Button>
        </>
      }
    >
      <Text size={200}>{wayBack}</Text>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={mendingWords.fixAllTitle(plan.mends)}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.place, styles.title)}>
                {mendingWords.place}
              </th>
              <th scope="col" className={mergeClasses(styles.value, styles.title)}>
                {mendingWords.old}
              </th>
              <th scope="col" className={mergeClasses(styles.value, styles.title)}>
                {mendingWords.new}
              </th>
            </tr>
          </thead>
          <tbody>
            {plan.planned.map((one) => (
              <tr key={`${one.write.sheet}!${one.write.cell}`} className={styles.row}>
                <th scope="row" className={styles.place}>
                  {placeOf(one)}
                </th>
                <td className={styles.value}>{cellShown(one.write.was)}</td>
                <td className={styles.value}>{cellShown(one.write.value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {plan.conflicting.length > 0 && <Text size={200}>{mendingWords.conflicting(addressesOf(plan.conflicting))}</Text>}
      {plan.toChoose.length > 0 && <Text size={200}>{mendingWords.toChoose(addressesOf(plan.toChoose))}</Text>}
    </Panel>
  );
};
