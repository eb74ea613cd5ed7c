import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "36px",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
  },
  pressed: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  numbers: { display: "flex", flexDirection: "column", alignItems: "flex-end", flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  chevron: { fontSize: "16px", flexShrink: 0 },
});

interface Props {
  readonly title: string;
  readonly notes?: readonly string[];
  /** On the right, the second below the first. */
  readonly numbers?: readonly string[];
  /** Where the line leads; without it the line only says something. */
  readonly act?: (() => void) | undefined;
}

/** One line of the overview: what, how much, and where it leads. */
export const OverviewLine = ({ title, notes = [], numbers = [], act }: Props) => {
  const styles = useStyles();
  const inside = (
    <>
      <span className={styles.words}>
        <Text weight="semibold">{title}</Text>
        {notes.map((note) => (
          <Text key={note} size={200} className={styles.quiet}>
            {note}
          </Text>
        ))}
      </span>
      <span className={styles.numbers}>
        {numbers.map((number) => (
          <Text key={number} size={200}>
            {number}
          </Text>
        ))}
      </span>
      {act && <ChevronRightRegular className={styles.chevron} aria-hidden />}
    </>
  );
  return act ? (
    <button type="button" className={`${styles.line} ${styles.pressed}`} onClick={act}>
      {inside}
    </button>
  ) : (
    <div className={styles.line}>{inside}</div>
  );
};
