import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { usDate } from "../../billing/values/calendar-date";
import { usd } from "../../billing/values/cents";
import type { MatchedRow } from "../check/money-questions";
import { paymentsWords } from "../words/payments-words";
import { Refused } from "../screens/refused";
import { joined } from "./said-of-lines";
import type { Accepting } from "./use-accepting";
import { Worklist } from "./worklist";

const useStyles = makeStyles({
  item: { paddingBlock: "2px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  button: { flexShrink: 0 },
});

/** "matched 3": where Unmatch of a row is asked. */
const keyOf = ({ paymentNumber }: MatchedRow): string => `matched ${paymentNumber}`;

const Row = ({ row, names, accepting }: { readonly row: MatchedRow; readonly names: Props["names"]; readonly accepting: Accepting }) => {
  const styles = useStyles();
  const { paymentNumber, matched, received, payer, patient, date, code, paid } = row;
  const who = patient === undefined ? undefined : (names.get(patient) ?? patient);
  return (
    <div className={styles.item}>
      <div className={styles.row}>
        <span className={styles.words}>
          <Text size={200} weight="semibold">
            {joined(paymentNumber, paid === undefined ? undefined : usd(paid), matched)}
          </Text>
          <Text size={200}>{joined(payer, received === undefined ? undefined : usDate(received))}</Text>
          <Text size={200}>{joined(who, date === undefined ? undefined : paymentsWords.serviceDay(usDate(date)), code)}</Text>
        </span>
        <Button
          size="small"
          className={styles.button}
          aria-label={`${paymentsWords.unmatch} ${paymentNumber}`}
          disabledFocusable={accepting.isOff}
          onClick={() => accepting.act(keyOf(row), paymentsWords.action.unmatch, { is: "unmatch", paymentNumber })}
        >
          {paymentsWords.unmatch}
        </Button>
      </div>
      <Refused refusal={accepting.refusal} at={keyOf(row)} />
    </div>
  );
};

interface Props {
  readonly rows: readonly MatchedRow[];
  /** Of patients, by ID. */
  readonly names: ReadonlyMap<string, string>;
  readonly accepting: Accepting;
}

/** Rows of Payments that are matched, with the way back of each. */
export const MatchedList = ({ rows, names, accepting }: Props) => (
  <Worklist
    title={paymentsWords.matched}
    empty={paymentsWords.matchedNone}
    what={paymentsWords.matchedWhat}
    items={rows}
    keyOf={(row, at) => `${at} ${row.paymentNumber}`}
    show={(row) => <Row row={row} names={names} accepting={accepting} />}
  />
);
