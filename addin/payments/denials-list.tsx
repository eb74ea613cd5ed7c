import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Denial } from "../../billing/reconcile/reconciliation";
import { usDate } from "../../billing/values/calendar-date";
import { usd } from "../../billing/values/cents";
import { folded } from "../../billing/values/folded";
import { OverviewLine } from "../screens/overview-line";
import { paymentsWords } from "../words/payments-words";
import { Refused } from "../screens/refused";
import { joined, lineShown, said } from "./said-of-lines";
import type { Accepting } from "./use-accepting";
import { Worklist } from "./worklist";
import type { GoTo } from "./worklists";

const useStyles = makeStyles({
  begin: { display: "flex", flexDirection: "column", alignItems: "flex-start", paddingBottom: tokens.spacingVerticalS },
});

interface Props {
  readonly denials: readonly Denial[];
  /** Claims with an open note in FollowUp, folded. */
  readonly followedUp: readonly string[];
  readonly accepting: Accepting;
  readonly goTo: GoTo;
}

/** Follow-up of a denied line: begun with one press, or what stands in its way. */
const FollowUp = ({ denial: { line }, followedUp, accepting }: { readonly denial: Denial } & Omit<Props, "denials" | "goTo">) => {
  const styles = useStyles();
  const key = `denied ${line.key}`;
  const { claimNumber } = line;
  const why =
    claimNumber === undefined
      ? paymentsWords.followUpNoClaim
      : followedUp.includes(folded(claimNumber))
        ? paymentsWords.followedUp
        : undefined;
  return (
    <div className={styles.begin}>
      {why === undefined ? (
        <Button
          size="small"
          aria-label={paymentsWords.followUpOf(lineShown(line))}
          disabledFocusable={accepting.isOff}
          onClick={() => accepting.act(key, paymentsWords.action.followUp, { is: "followUp", line: line.key })}
        >
          {paymentsWords.followUp}
        </Button>
      ) : (
        <Text size={200}>{why}</Text>
      )}
      <Refused refusal={accepting.refusal} at={key} />
    </div>
  );
};

const DenialLine = ({ denial, goTo }: { readonly denial: Denial; readonly goTo: GoTo }) => {
  const { line, amount, reasons, remedies, daysLeft, due, isOpen } = denial;
  return (
    <OverviewLine
      title={lineShown(line)}
      notes={said(
        joined(line.claimNumber, line.payer),
        ...reasons,
        ...remedies,
        isOpen
          ? joined(daysLeft === undefined ? undefined : paymentsWords.daysLeft(daysLeft), due === undefined ? undefined : usDate(due))
          : paymentsWords.closedDenial,
      )}
      numbers={[usd(amount)]}
      act={goTo(line.place)}
    />
  );
};

/** Denied lines with money open, each with its reasons, its last day and its follow-up. */
export const DenialsList = ({ denials, goTo, ...rest }: Props) => (
  <Worklist
    title={paymentsWords.denials}
    empty={paymentsWords.denialsNone}
    items={denials}
    keyOf={({ line }) => line.key}
    show={(denial) => (
      <>
        <DenialLine denial={denial} goTo={goTo} />
        <FollowUp denial={denial} {...rest} />
      </>
    )}
  />
);
