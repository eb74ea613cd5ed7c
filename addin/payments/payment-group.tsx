import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { PaymentGroup as Group, Proposal } from "../../billing/reconcile/proposal";
import { usd } from "../../billing/values/cents";
import { SeverityIcon } from "../look/severity-icon";
import { paymentsWords } from "../words/payments-words";
import { LongList } from "./long-list";
import { ProposalCard, type CardContext } from "./proposal-card";
import { Refused } from "../screens/refused";
import { dayShown, joined } from "./said-of-lines";

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  kind: { margin: 0, paddingTop: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  button: { alignSelf: "flex-start" },
  imbalance: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "flex-start" },
});

const isGraded =
  (grade: Proposal["grade"]) =>
  (proposal: Proposal): boolean =>
    proposal.grade === grade;

interface KindProps {
  readonly title: string;
  readonly proposals: readonly Proposal[];
  readonly context: CardContext;
}

/** The cards of one kind. */
const Kind = ({ title, proposals, context }: KindProps) => {
  const styles = useStyles();
  if (proposals.length === 0) return null;
  return (
    <>
      <h4 className={styles.kind}>{title}</h4>
      <LongList
        items={proposals}
        label={title}
        keyOf={({ answer }) => answer.id}
        show={(proposal) => <ProposalCard proposal={proposal} context={context} />}
      />
    </>
  );
};

/** Where every cent of the payment is; what is left is never made up for. */
const TieOut = ({ split, total, imbalances }: Pick<Group, "split" | "total" | "imbalances">) => {
  const styles = useStyles();
  return (
    <>
      {imbalances.map(({ line, message, severity, difference }) => (
        <span key={`${line} ${message}`} className={styles.imbalance}>
          <SeverityIcon severity={severity} />
          <Text size={200}>{paymentsWords.imbalance(line, message, difference === undefined ? undefined : usd(difference))}</Text>
        </span>
      ))}
      {total !== undefined && (
        <Text size={200} weight="semibold">
          {split.leftToAllocate === 0 ? paymentsWords.allocated : paymentsWords.left(usd(split.leftToAllocate))}
        </Text>
      )}
    </>
  );
};

/** One check or transfer: what is sure, what somebody must look at, and whether its cents tie. */
export const PaymentGroup = ({
  group,
  context,
  isOnly,
}: {
  readonly group: Group;
  readonly context: CardContext;
  readonly isOnly: boolean;
}) => {
  const styles = useStyles();
  const heading = useId();
  const [showsExact, setShowsExact] = useState(false);
  const { id, from, file, payer, number, date, total, state, counts, split, proposals, adjustments } = group;
  const { isOff, act, refusal } = context.accepting;
  const exact = proposals.filter(isGraded("Exact"));
  const isHere = from === "Payments" && payer === undefined && number === undefined;
  const key = `group ${id}`;
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <div className={styles.head}>
        <h3 id={heading} className={styles.title}>
          {isHere ? paymentsWords.rowsHere : paymentsWords.group(payer, number)}
        </h3>
        <Text weight="semibold">{usd(total ?? split.total)}</Text>
      </div>
      <Text size={200}>{joined(date === undefined ? undefined : dayShown(date), file)}</Text>
      <Text size={200}>{paymentsWords.counts(counts.lines, counts.exact, counts.likely, counts.none, counts.posted)}</Text>
      {from === "file" && state !== "new" && <Text size={200}>{paymentsWords.states[state]}</Text>}
      {exact.length > 0 && !isOnly && (
        <Button
          size="small"
          className={styles.button}
          aria-describedby={heading}
          disabledFocusable={isOff}
          onClick={() => act(key, paymentsWords.action.exact(exact.length), { is: "exactOf", group: id })}
        >
          {paymentsWords.acceptGroup(exact.length)}
        </Button>
      )}
      <Refused refusal={refusal} at={key} />
      <Kind title={paymentsWords.noMatch(counts.none)} proposals={proposals.filter(isGraded("None"))} context={context} />
      <Kind title={paymentsWords.likely(counts.likely)} proposals={proposals.filter(isGraded("Likely"))} context={context} />
      <Kind title={paymentsWords.adjustments(adjustments.length)} proposals={adjustments} context={context} />
      {exact.length > 0 && (
        <Button size="small" className={styles.button} aria-expanded={showsExact} onClick={() => setShowsExact(!showsExact)}>
          {showsExact ? paymentsWords.hideExact : paymentsWords.showExact}
        </Button>
      )}
      {showsExact && <Kind title={paymentsWords.exact(exact.length)} proposals={exact} context={context} />}
      <TieOut split={split} total={total} imbalances={group.imbalances} />
    </section>
  );
};
