import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { DetailValue, Finding, RowThatDecided, Step } from "../../billing/findings/finding";
import type { RuleInWords } from "../check/job";
import { useAnnounce } from "../look/live-region";
import { findingWords } from "../words/check-words";
import type { FindingActions } from "./finding-actions";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  value: { margin: 0 },
  sum: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  step: { textAlign: "start", fontWeight: tokens.fontWeightRegular, paddingBlock: "2px", overflowWrap: "anywhere" },
  amount: {
    textAlign: "end",
    paddingBlock: "2px",
    paddingInlineStart: tokens.spacingHorizontalS,
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    verticalAlign: "bottom",
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  decided: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS },
});

/** "daysLeft" as "days left". */
const inWords = (name: string): string => name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);

const shown = (value: DetailValue): string => (typeof value === "object" ? value.join(", ") : String(value));

const Sum = ({ steps }: { readonly steps: readonly Step[] }) => {
  const styles = useStyles();
  return (
    <table className={styles.sum} aria-label={findingWords.sum}>
      <tbody>
        {steps.map(({ words, amount }, at) => (
          <tr key={`${at} ${words}`} className={styles.row}>
            <th scope="row" className={styles.step}>
              {words}
            </th>
            <td className={styles.amount}>{amount}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Facts = ({ details }: Pick<Finding, "details">) => {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {Object.entries(details).map(([name, value]) => [
        <dt key={name}>{inWords(name)}</dt>,
        <dd key={`${name} value`} className={styles.value}>
          {shown(value)}
        </dd>,
      ])}
    </dl>
  );
};

type Go = Pick<FindingActions, "rowLabel" | "goToRow">;

const Decided = ({ row, rowLabel, goToRow }: Go & { readonly row: RowThatDecided }) => {
  const styles = useStyles();
  const announce = useAnnounce();
  const [said, setSaid] = useState<string>();
  const go = async (): Promise<void> => {
    const sentence = await goToRow(row);
    setSaid(sentence);
    if (sentence !== undefined) announce(sentence);
  };
  return (
    <div className={styles.decided}>
      <Text size={200}>
        <b>{findingWords.decidedBy}:</b> {row.words}
      </Text>
      {row.known !== undefined && <Text size={200}>{findingWords.known(row.known)}</Text>}
      <Button size="small" aria-label={`${rowLabel}: ${row.words}`} onClick={() => void go()}>
        {rowLabel}
      </Button>
      {said !== undefined && <Text size={200}>{said}</Text>}
    </div>
  );
};

/** The rule in words, the sum step by step or the numbers it used, the row that decided, and the source. */
export const Explanation = ({ finding, rule, ...go }: Go & { readonly finding: Finding; readonly rule: RuleInWords | undefined }) => {
  const styles = useStyles();
  const { steps = [], decidedBy } = finding.explanation ?? {};
  const parts = [
    [findingWords.why, rule?.why],
    [findingWords.settings, rule?.settings],
    [findingWords.source, rule?.source],
  ] as const;
  return (
    <div className={styles.box} role="group" aria-label={findingWords.explain}>
      <Text size={200} weight="semibold">
        {rule?.summary ?? findingWords.rule(finding.rule)}
      </Text>
      {steps.length > 0 ? <Sum steps={steps} /> : <Facts details={finding.details} />}
      {decidedBy && <Decided row={decidedBy} {...go} />}
      {parts.map(([title, words]) =>
        words === undefined ? null : (
          <Text key={title} size={200}>
            <b>{title}:</b> {words}
          </Text>
        ),
      )}
      <Text size={100}>{findingWords.rule(finding.rule)}</Text>
    </div>
  );
};
