import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { counted } from "../../billing/findings/words";
import { usd } from "../../billing/values/cents";
import { billWords } from "../words/bill-words";
import { MoneyTable } from "./money-table";
import type { ScreenProps } from "./screen-props";

const useStyles = makeStyles({ title: { margin: 0 }, screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS } });

/** What could go on claims today. */
export const BillScreen = ({ state, beforeFirst }: ScreenProps) => {
  const styles = useStyles();
  if (!state.last) return <Text>{beforeFirst}</Text>;
  const { readyToBill, report } = state.last.outcome;
  const { patients, visits, charges, held } = readyToBill;
  const rows = patients.map((row) => ({
    key: row.patient,
    name: [report.patientNames.get(row.patient), row.patient].filter((part) => part !== undefined).join(" \u00B7 "),
    count: row.visits,
    amount: usd(row.charges),
  }));
  return (
    <div className={styles.screen}>
      <Subtitle2 as="h2" className={styles.title}>
        {billWords.title}
      </Subtitle2>
      <Text size={200}>{billWords.what}</Text>
      <Text weight="semibold">{visits === 0 ? billWords.none : billWords.sum(counted(visits, "visit"), usd(charges))}</Text>
      {held > 0 && <Text size={200}>{billWords.held(held)}</Text>}
      {rows.length > 0 && <MoneyTable caption={billWords.title} columns={billWords.columns} rows={rows} />}
    </div>
  );
};
