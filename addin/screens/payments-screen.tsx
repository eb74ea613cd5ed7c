import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { counted } from "../../billing/findings/words";
import type { MonthReceived } from "../../billing/tasks/payments-received";
import { usd } from "../../billing/values/cents";
import { paymentsWords } from "../words/payments-words";
import { MoneyTable } from "./money-table";
import type { ScreenProps } from "./screen-props";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  month: { margin: 0, marginTop: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase300 },
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
export const PaymentsScreen = ({ state, beforeFirst }: ScreenProps) => {
  const styles = useStyles();
  if (!state.last) return <Text>{beforeFirst}</Text>;
  const { months, total, rows, unread } = state.last.outcome.received;
  const names = [...new Set(months.map(({ month }) => month))];
  return (
    <div className={styles.screen}>
      <Subtitle2 as="h2" className={styles.title}>
        {paymentsWords.title}
      </Subtitle2>
      <Text size={200}>{paymentsWords.what}</Text>
      <Text weight="semibold">{rows === 0 ? paymentsWords.none : `${paymentsWords.total} ${usd(total)}`}</Text>
      {unread > 0 && <Text size={200}>{paymentsWords.unread(counted(unread, "row"))}</Text>}
      {names.map((name) => (
        <section key={name}>
          <h3 className={styles.month}>{monthShown(name)}</h3>
          <MoneyTable
            caption={monthShown(name)}
            columns={paymentsWords.columns}
            rows={months.filter(({ month }) => month === name).map(rowOf)}
          />
        </section>
      ))}
    </div>
  );
};
