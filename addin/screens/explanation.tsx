import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { DetailValue, Finding } from "../../billing/findings/finding";
import type { RuleInWords } from "../check/job";
import { findingWords } from "../words/check-words";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
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
});

/** "daysLeft" as "days left". */
const inWords = (name: string): string => name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);

const shown = (value: DetailValue): string => (typeof value === "object" ? value.join(", ") : String(value));

/** The rule in words and the numbers it used. */
export const Explanation = ({ finding, rule }: { readonly finding: Finding; readonly rule: RuleInWords | undefined }) => {
  const styles = useStyles();
  const facts = Object.entries(finding.details);
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
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(([name, value]) => [
            <dt key={name}>{inWords(name)}</dt>,
            <dd key={`${name} value`} className={styles.value}>
              {shown(value)}
            </dd>,
          ])}
        </dl>
      )}
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
