import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Finding } from "../../billing/findings/finding";
import { SeverityIcon } from "../look/severity-icon";
import { useKeptFocus } from "../look/use-kept-focus";
import { findingWords } from "../words/check-words";
import { mendingWords } from "../words/mending-words";
import { GroupHeading } from "./group-heading";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    gap: tokens.spacingHorizontalSNudge,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0, flexGrow: 1, overflowWrap: "anywhere" },
  button: { alignSelf: "flex-start", marginTop: tokens.spacingVerticalXXS },
});

interface Props {
  readonly ignored: readonly Finding[];
  readonly onBringBack: (finding: Finding) => void;
}

/** What somebody decided to leave: why, who and when, and the way back. */
export const IgnoredList = ({ ignored, onBringBack }: Props) => {
  const styles = useStyles();
  const all = useRef<HTMLElement>(null);
  const [isOpen, setOpen] = useState(false);
  const kept = useKeptFocus(() => all.current?.querySelector("button")?.focus());
  if (ignored.length === 0) return null;
  return (
    <section ref={all} aria-label={mendingWords.ignored} {...kept}>
      <GroupHeading name={mendingWords.ignored} count={ignored.length} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      {isOpen && (
        <ul role="list" className={styles.list}>
          {ignored.map((finding) => (
            <li key={`${finding.key} ${finding.cell}`} className={styles.item}>
              <SeverityIcon severity={finding.severity} />
              <div className={styles.words}>
                <Text weight="semibold">{finding.message}</Text>
                <Text size={200}>{findingWords.place(finding.sheet, finding.row, finding.column)}</Text>
                {finding.ignoredAs && <Text size={200}>{mendingWords.ignoredWhy(finding.ignoredAs)}</Text>}
                <Button
                  size="small"
                  className={styles.button}
                  aria-label={`${mendingWords.bringBack}: ${finding.message}`}
                  onClick={() => onBringBack(finding)}
                >
                  {mendingWords.bringBack}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
