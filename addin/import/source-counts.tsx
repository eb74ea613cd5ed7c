import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ImportReport } from "../../billing/tasks/import-rows";
import { importWords } from "../words/import-words";

const useStyles = makeStyles({
  counts: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
});

type Source = ImportReport["sources"][number];

const linesOf = ({ added, table, refunds, byName, alreadyHere, needsYou, leftOut }: Source): readonly string[] =>
  [
    importWords.fresh(added, table),
    refunds === 0 ? "" : importWords.refunds(refunds),
    byName === 0 ? "" : importWords.byName(byName),
    alreadyHere === 0 ? "" : importWords.alreadyHere(alreadyHere),
    needsYou === 0 ? "" : importWords.needsYou(needsYou),
    ...leftOut.map(({ rows, reason }) => importWords.leftOut(rows, reason)),
  ].filter((line) => line !== "");

/** Sheets that get rows beside those that the files are about: tips in OtherCharges, what is kept in Mapping. */
const besides = ({ added, sources }: ImportReport): ImportReport["added"] =>
  added.filter(({ table }) => !sources.some((source) => source.table === table));

interface Props {
  readonly report: ImportReport;
  /** Undefined where there is only one to speak of. */
  readonly name: (source: Source) => string | undefined;
}

/** What becomes of each row, in numbers. */
export const SourceCounts = ({ report, name }: Props) => {
  const styles = useStyles();
  return (
    <div className={styles.list}>
      {report.sources.map((source, at) => (
        <div key={at}>
          {name(source) !== undefined && (
            <Text size={200} weight="semibold">
              {name(source)}
            </Text>
          )}
          <ul className={styles.counts}>
            {linesOf(source).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
      {besides(report).map(({ table, rows }) => (
        <Text key={table} size={200}>
          {importWords.moreSheets(rows, table)}
        </Text>
      ))}
      {report.notes.map((note) => (
        <Text key={note} size={200}>
          {note}
        </Text>
      ))}
    </div>
  );
};
