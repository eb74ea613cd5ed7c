import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { OurLine } from "../../billing/reconcile/proposal";
import { usd } from "../../billing/values/cents";
import { useAnswer } from "../bill/use-answer";
import type { Ask } from "../check/check-session";
import type { CheckOutcome } from "../check/job";
import { useAnnounce } from "../look/live-region";
import { paymentsWords } from "../words/payments-words";
import { joined, lineShown } from "./said-of-lines";

const useStyles = makeStyles({
  find: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: { listStyle: "none", margin: 0, padding: 0 },
  found: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    paddingBlock: "2px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  button: { flexShrink: 0 },
});

/** After the last key. */
const PAUSE_MS = 250;

interface LineChoiceProps {
  readonly line: OurLine;
  /** What speaks against it. */
  readonly differs?: readonly string[];
  readonly isOff: boolean;
  readonly choose: (line: OurLine) => void;
}

/** One of our lines, to be matched. */
export const LineChoice = ({ line, differs = [], isOff, choose }: LineChoiceProps) => {
  const styles = useStyles();
  return (
    <div className={styles.found}>
      <span className={styles.words}>
        <Text size={200} weight="semibold">
          {lineShown(line)}
        </Text>
        <Text size={200}>
          {joined(paymentsWords.ourRow(line.place.row), line.charge === undefined ? undefined : paymentsWords.charged(usd(line.charge)))}
        </Text>
        {differs.length > 0 && <Text size={200}>{differs.join(" ")}</Text>}
      </span>
      <Button
        size="small"
        className={styles.button}
        aria-label={paymentsWords.matchOf(lineShown(line))}
        disabledFocusable={isOff}
        onClick={() => choose(line)}
      >
        {paymentsWords.match}
      </Button>
    </div>
  );
};

interface Props {
  readonly ask: Ask;
  readonly outcome: CheckOutcome;
  readonly isOff: boolean;
  readonly choose: (line: OurLine) => void;
}

/** Looks for one of our lines by patient, day or code. */
export const FindLine = ({ ask, outcome, isOff, choose }: Props) => {
  const styles = useStyles();
  const announce = useAnnounce();
  const find = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState("");
  const [sought, setSought] = useState<string>();
  useEffect(() => find.current?.querySelector("input")?.focus(), []);
  useEffect(() => {
    const timer = setTimeout(() => setSought(typed.trim() === "" ? undefined : typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const { answer, isCurrent, sentence } = useAnswer(ask, "findLines", sought, outcome);
  const found = isCurrent ? answer : undefined;
  const said =
    sentence ?? (found && (found.lines.length === 0 ? paymentsWords.noneFound : paymentsWords.found(found.lines.length + found.more)));
  useEffect(() => {
    if (said !== undefined) announce(said);
  }, [announce, said]);
  return (
    <div ref={find} className={styles.find}>
      <Field label={paymentsWords.searchLabel} hint={paymentsWords.searchHint}>
        <Input size="small" value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {said !== undefined && <Text size={200}>{said}</Text>}
      {found && found.lines.length > 0 && (
        <ul role="list" className={styles.list}>
          {found.lines.map((line) => (
            <li key={line.key}>
              <LineChoice line={line} isOff={isOff} choose={choose} />
            </li>
          ))}
        </ul>
      )}
      {found && found.more > 0 && <Text size={200}>{paymentsWords.moreFound(found.more)}</Text>}
    </div>
  );
};
