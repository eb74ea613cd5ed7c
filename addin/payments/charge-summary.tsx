import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Reconciliation } from "../../billing/reconcile/reconciliation";
import { usd } from "../../billing/values/cents";
import { paymentsWords } from "../words/payments-words";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, fontVariantNumeric: "tabular-nums" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { display: "grid", gridTemplateColumns: "1fr auto", margin: 0, fontSize: tokens.fontSizeBase200 },
  amount: { margin: 0, textAlign: "end" },
});

const PARTS = ["paidByPayers", "paidByPatients", "writtenOff", "otherAdjusted", "open"] as const;

/** What became of the charges, and that the parts are the whole. */
export const ChargeSummary = ({ charges, received }: Pick<Reconciliation, "charges" | "received">) => {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={paymentsWords.charges}>
      <h2 className={styles.title}>{paymentsWords.charges}</h2>
      <dl className={styles.list}>
        <dt>
          <b>{paymentsWords.chargeRows.charges}</b>
        </dt>
        <dd className={styles.amount}>
          <b>{usd(charges.charges)}</b>
        </dd>
        {PARTS.map((part) => [
          <dt key={part}>{paymentsWords.chargeRows[part]}</dt>,
          <dd key={`${part} amount`} className={styles.amount}>
            {usd(charges[part])}
          </dd>,
        ])}
      </dl>
      <Text size={200}>{paymentsWords.ties(PARTS.map((part) => usd(charges[part])).join(" + ") + ` = ${usd(charges.charges)}`)}</Text>
      {received.notOnLines !== 0 && <Text size={200}>{paymentsWords.notOnLines(usd(received.notOnLines))}</Text>}
    </section>
  );
};
