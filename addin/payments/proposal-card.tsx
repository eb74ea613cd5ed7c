import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { OurLine, Proposal } from "../../billing/reconcile/proposal";
import { usd } from "../../billing/values/cents";
import type { Ask } from "../check/check-session";
import type { CheckOutcome } from "../check/job";
import { paymentsWords } from "../words/payments-words";
import { FindLine, LineChoice } from "./find-line";
import { Refused } from "../screens/refused";
import { amountsShown, answerShown, isTakeback, joined, lineShown } from "./said-of-lines";
import type { Accepting } from "./use-accepting";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
  theirs: { display: "flex", flexDirection: "column", gap: "2px" },
  ours: { paddingInlineStart: tokens.spacingHorizontalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalXS },
});

/** What the cards of a screen share. */
export interface CardContext {
  readonly ask: Ask;
  readonly outcome: CheckOutcome;
  readonly accepting: Accepting;
}

/** The payer's side: whose, which day and code, and every amount that says something. */
const TheirSide = ({ proposal: { answer } }: { readonly proposal: Proposal }) => (
  <>
    <Text size={200}>
      <b>{answer.from === "Payments" && answer.paymentNumber !== undefined ? answer.paymentNumber : paymentsWords.of[answer.of]}</b>{" "}
      {answerShown(answer)}
    </Text>
    <Text size={200}>{amountsShown(answer)}</Text>
    {answer.reasonCodes.length > 0 && <Text size={200}>{paymentsWords.reasons(answer.reasonCodes)}</Text>}
    {answer.notes !== undefined && <Text size={200}>{answer.notes}</Text>}
  </>
);

const OurSide = ({ line }: { readonly line: OurLine }) => {
  const styles = useStyles();
  return (
    <Text size={200} className={styles.ours}>
      = <b>{paymentsWords.ourLine}</b>{" "}
      {joined(
        paymentsWords.ourRow(line.place.row),
        lineShown(line),
        line.charge === undefined ? undefined : paymentsWords.charged(usd(line.charge)),
      )}
    </Text>
  );
};

/** What a person can do with an answer that has no line: find one, or write it down as it came. */
const withoutLine = (proposal: Proposal): string => {
  const { of } = proposal.answer;
  if (isTakeback(proposal)) return paymentsWords.logTakeback;
  return of === "line" || of === "claim" ? paymentsWords.addUnmatched : paymentsWords.writeDown;
};

/** One answer of a payer with the line that may be meant, why, and what to do. */
export const ProposalCard = ({ proposal, context }: { readonly proposal: Proposal; readonly context: CardContext }) => {
  const styles = useStyles();
  const title = useId();
  const [open, setOpen] = useState<"others" | "find">();
  const { answer, line, why, others } = proposal;
  const { ask, outcome, accepting } = context;
  const { isOff, act, refusal } = accepting;
  const isOfLine = answer.of === "line" || answer.of === "claim";
  const choose = (chosen: OurLine | null | undefined): void =>
    act(answer.id, line || chosen ? paymentsWords.action.one : paymentsWords.action.none, {
      is: "one",
      choice: { answer: answer.id, ...(chosen === undefined ? {} : { line: chosen === null ? null : chosen.key }) },
    });
  const toggle = (part: "others" | "find"): void => setOpen((before) => (before === part ? undefined : part));
  return (
    <div className={styles.card} role="group" aria-labelledby={title}>
      <div id={title} className={styles.theirs}>
        <TheirSide proposal={proposal} />
      </div>
      {line && <OurSide line={line} />}
      {why.map((sentence) => (
        <Text key={sentence} size={200} className={styles.ours}>
          {sentence}
        </Text>
      ))}
      <div className={styles.buttons}>
        {line && (
          <Button size="small" aria-describedby={title} disabledFocusable={isOff} onClick={() => choose(undefined)}>
            {paymentsWords.match}
          </Button>
        )}
        {isOfLine && others.length > 0 && (
          <Button size="small" aria-expanded={open === "others"} onClick={() => toggle("others")}>
            {paymentsWords.others(others.length)}
          </Button>
        )}
        {isOfLine && (
          <Button size="small" aria-describedby={title} aria-expanded={open === "find"} onClick={() => toggle("find")}>
            {paymentsWords.find}
          </Button>
        )}
        {!line && answer.from === "file" && (
          <Button size="small" aria-describedby={title} disabledFocusable={isOff} onClick={() => choose(isOfLine ? null : undefined)}>
            {withoutLine(proposal)}
          </Button>
        )}
      </div>
      {open === "others" && others.map((one) => <LineChoice key={one.line.key} {...one} isOff={isOff} choose={choose} />)}
      {open === "find" && <FindLine ask={ask} outcome={outcome} isOff={isOff} choose={choose} />}
      <Refused refusal={refusal} at={answer.id} />
    </div>
  );
};
