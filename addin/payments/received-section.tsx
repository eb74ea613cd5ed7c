import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { counted } from "../../billing/findings/words";
import type { MonthReceived, PaymentsReceived } from "../../billing/tasks/payments-received";
import { usd } from "../../billing/values/cents";
import { paymentsWords } from "../words/payments-words";
import { MoneyTable } from "../screens/money-table";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  month: { margin: 0, marginTop: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase200 },
});

/** "2026-11" as "11/2026". */
const monthShown = (month: string): string => `${month.slice(5)}/${month.slice(0, 4)}`;

const rowOf = ({ from, payer, rows, paid }: MonthReceived) => ({
  key: `${from} ${payer ?? ""}`,
  name: from === "Patient" ? paymentsWords.patients : (payer ?? paymentsWords.noName),
  count: rows,
  amount: usd(paid),
});

/** What came in, by month and payer. */
export const ReceivedSection = ({ received: { months, total, rows, unread } }: { readonly received: PaymentsReceived }) => {
  const styles = useStyles();
  const names = [...new Set(months.map(({ month }) => month))];
  return (
    <section className={styles.screen} aria-label={paymentsWords.title}>
      <h2 className={styles.title}>{paymentsWords.title}</h2>
      <Text size={200}>{paymentsWords.what}</Text>
      <Text weight="semibold">{rows === 0 ? paymentsWords.none : `${paymentsWords.total} ${usd(total)}`}</Text>
      {unread > 0 && <Text size={200}>{paymentsWords.unread(counted(unread, "row"))}</Text>}
      {names.map((name) => (
        <div key={name}>
          <h3 className={styles.month}>{monthShown(name)}</h3>
          <MoneyTable
            caption={monthShown(name)}
            columns={paymentsWords.columns}
            rows={months.filter(({ month }) => month === name).map(rowOf)}
          />
        </div>
      ))}
    </section>
  );
};
