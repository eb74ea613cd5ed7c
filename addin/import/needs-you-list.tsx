import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ImportReport } from "../../billing/tasks/import-rows";
import { LongList } from "../payments/long-list";
import { importWords } from "../words/import-words";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  row: {
    display: "flex",
    flexDirection: "column",
    paddingBlock: "2px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

/** The rows that somebody must decide, by their line in the file, each with its reason. */
export const NeedsYouList = ({ rows }: { readonly rows: ImportReport["needsYou"] }) => {
  const styles = useStyles();
  const numbered = rows.map((row, at) => ({ row, at }));
  return (
    <section aria-label={importWords.needsYouTitle}>
      <h3 className={styles.title}>{importWords.needsYouTitle}</h3>
      <Text size={200}>{importWords.needsYouWhat}</Text>
      <LongList
        items={numbered}
        keyOf={({ at }) => String(at)}
        show={({ row: { file, line, why } }) => (
          <div className={styles.row}>
            <Text size={200} weight="semibold">
              {importWords.line(file, line)}
            </Text>
            <Text size={200}>{why}</Text>
          </div>
        )}
      />
    </section>
  );
};
