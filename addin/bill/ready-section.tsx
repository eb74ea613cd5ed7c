import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import { counted } from "../../billing/findings/words";
import { usd } from "../../billing/values/cents";
import type { CheckOutcome } from "../check/job";
import { MoneyTable } from "../screens/money-table";
import { billWords } from "../words/bill-words";
import { patientLabel } from "./patient-label";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  table: { width: "100%" },
});

/** What could go on claims today, in short, and by patient when it is asked for. */
export const ReadySection = ({ outcome: { readyToBill, report } }: { readonly outcome: CheckOutcome }) => {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const table = useId();
  const { patients, visits, charges, held } = readyToBill;
  const rows = patients.map((row) => ({
    key: row.patient,
    name: patientLabel(row.patient, report.patientNames.get(row.patient)),
    count: row.visits,
    amount: usd(row.charges),
  }));
  return (
    <section className={styles.section} aria-label={billWords.ready}>
      <h2 className={styles.title}>{billWords.ready}</h2>
      <Text weight="semibold">{visits === 0 ? billWords.none : billWords.readySum(counted(visits, "visit"), usd(charges))}</Text>
      <Text size={200}>{billWords.readyWhat}</Text>
      {held > 0 && <Text size={200}>{billWords.held(held)}</Text>}
      {rows.length > 0 && (
        <Button
          size="small"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-controls={table}
          onClick={() => setOpen(!isOpen)}
        >
          {billWords.byPatient}
        </Button>
      )}
      <div id={table} className={styles.table} hidden={!isOpen}>
        {isOpen && <MoneyTable caption={billWords.ready} columns={billWords.columns} rows={rows} />}
      </div>
    </section>
  );
};
