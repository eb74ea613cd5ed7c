import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { Unseen } from "../look/unseen";
import { overviewWords } from "../words/overview-words";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", alignItems: "stretch" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, paddingBottom: tokens.spacingVerticalXS },
  list: { listStyle: "none", margin: 0, padding: 0 },
  more: { alignSelf: "flex-start", marginTop: tokens.spacingVerticalXS },
});

/** The first few say what is urgent; the rest waits until it is asked for. */
const FIRST = 5;

interface Props {
  readonly title: string;
  /** Where the lines below say enough for the eye. */
  readonly isTitleUnseen?: boolean;
  /** What to say when there is nothing. */
  readonly empty?: string;
  readonly children: readonly ReactNode[];
}

/** Lines under a heading, the first five of them until more are asked for. */
export const OverviewSection = ({ title, isTitleUnseen = false, empty, children }: Props) => {
  const styles = useStyles();
  const [isLong, setLong] = useState(false);
  const shown = isLong ? children : children.slice(0, FIRST);
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.title}>{isTitleUnseen ? <Unseen>{title}</Unseen> : title}</h2>
      {children.length === 0 && <Text size={200}>{empty}</Text>}
      <ul role="list" className={styles.list}>
        {shown.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
      {!isLong && children.length > FIRST && (
        <Button size="small" className={styles.more} onClick={() => setLong(true)}>
          {overviewWords.more(children.length - FIRST)}
        </Button>
      )}
    </section>
  );
};
