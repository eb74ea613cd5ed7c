import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Ageing, AgeingTables } from "../../billing/reconcile/reconciliation";
import { usd } from "../../billing/values/cents";
import { paymentsWords } from "../words/payments-words";
import { LongList } from "./long-list";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  who: {
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  buckets: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(72px, max-content))",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  bucket: { display: "flex", flexDirection: "column" },
  amount: { margin: 0 },
});

/** What one payer or patient owes: a table of seven columns would not fit, so ages without an amount are left out. */
const Who = ({ who, patientName, buckets, total }: Ageing) => {
  const styles = useStyles();
  return (
    <div className={styles.who}>
      <div className={styles.head}>
        <Text size={200} weight="semibold">
          {patientName ?? who}
        </Text>
        <Text size={200} weight="semibold">
          {usd(total)}
        </Text>
      </div>
      <dl className={styles.buckets}>
        {paymentsWords.buckets.map((name, at) => {
          const amount = buckets[at];
          return amount === undefined || amount === 0 ? null : (
            <div key={name} className={styles.bucket}>
              <dt>{name}</dt>
              <dd className={styles.amount}>{usd(amount)}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
};

const FIRST = 10;

/** Open amounts by age, payers first. */
export const AgeingTable = ({ ageing: { payers, patients, insurerTotal, patientTotal, total } }: { readonly ageing: AgeingTables }) => {
  const styles = useStyles();
  const rows = [...payers, ...patients];
  return (
    <section className={styles.section} aria-label={paymentsWords.ageing}>
      <h2 className={styles.title}>{paymentsWords.ageing}</h2>
      <Text size={200}>{rows.length === 0 ? paymentsWords.ageingNone : paymentsWords.ageingWhat}</Text>
      {rows.length > 0 && <Text size={200}>{paymentsWords.openTotals(usd(insurerTotal), usd(patientTotal), usd(total))}</Text>}
      {rows.length > 0 && (
        <LongList items={rows} keyOf={({ who, patientName }) => `${who} ${patientName ?? ""}`} show={Who} first={FIRST} />
      )}
    </section>
  );
};
