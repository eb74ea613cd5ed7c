import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { OverviewSection } from "../screens/overview-section";

const useStyles = makeStyles({
  note: {
    display: "block",
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Sentences for the office under a heading; nothing where there are none. */
export const NotesSection = ({ title, notes }: { readonly title: string; readonly notes: readonly string[] }) => {
  const styles = useStyles();
  if (notes.length === 0) return null;
  return (
    <OverviewSection title={title}>
      {notes.map((note) => (
        <Text key={note} size={200} className={styles.note}>
          {note}
        </Text>
      ))}
    </OverviewSection>
  );
};
