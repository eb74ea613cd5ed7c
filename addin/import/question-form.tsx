import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { ImportReport } from "../../billing/tasks/import-rows";
import type { MappedHeader } from "../../billing/workbook/incoming/saved-mapping";
import type { ImportPlan } from "../check/money-questions";
import { importWords } from "../words/import-words";
import { tablesIn } from "./tables-in";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  select: { "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" } },
});

interface Props {
  readonly question: ImportReport["questions"][number];
  readonly headers: ImportPlan["headers"];
  readonly mapped: readonly MappedHeader[];
  readonly say: (mapped: readonly MappedHeader[]) => void;
}

/** For each of their headers the column of ours that it is. */
export const QuestionForm = ({ question: { sheet, table, headers: theirs, missing }, headers, mapped, say }: Props) => {
  const styles = useStyles();
  const ours = tablesIn(headers).find((one) => one === table);
  const choose = (header: string, chosen: string): void =>
    say([
      ...mapped.filter((one) => one.theirs !== header && (chosen === "" || one.ours !== chosen)),
      ...(chosen === "" ? [] : [{ ours: chosen, theirs: header }]),
    ]);
  return (
    <section className={styles.form} aria-label={importWords.questionTitle(sheet)}>
      <h3 className={styles.title}>{importWords.questionTitle(sheet)}</h3>
      {ours === undefined ? (
        <Text size={200}>{importWords.noTable}</Text>
      ) : (
        <>
          <Text size={200}>{importWords.lacks(ours, missing.map(importWords.either))}</Text>
          {theirs.map((header) => (
            <Field key={header} label={importWords.ourColumn(header)} size="small" className={styles.select}>
              <Select
                size="small"
                value={mapped.find((one) => one.theirs === header)?.ours ?? ""}
                onChange={(_, { value }) => choose(header, value)}
              >
                <option value="">{importWords.asItIs}</option>
                {headers[ours].map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
          <Text size={200}>{importWords.kept}</Text>
        </>
      )}
    </section>
  );
};
