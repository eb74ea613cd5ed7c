import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ImportPlan, SaidOfFiles } from "../check/money-questions";
import { importWords } from "../words/import-words";
import { tablesIn } from "./tables-in";

const useStyles = makeStyles({
  // The longest option must not widen the panel.
  field: { minWidth: 0, "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" } },
});

interface Props {
  readonly said: SaidOfFiles;
  readonly plan: Pick<ImportPlan, "known" | "headers">;
  readonly say: (said: Partial<SaidOfFiles>) => void;
}

const ITSELF = "";
const TABLE = "table ";
const PRESET = "preset ";

/** What the rows are, where the file itself does not tell or tells wrong. */
export const ReadAsField = ({ said: { table, preset }, plan: { known, headers }, say }: Props) => {
  const styles = useStyles();
  const tables = tablesIn(headers);
  const value = preset !== undefined ? PRESET + preset : table !== undefined ? TABLE + table : ITSELF;
  const choose = (chosen: string): void =>
    say({
      table: tables.find((one) => TABLE + one === chosen),
      preset: known.find(({ id }) => PRESET + id === chosen)?.id,
      // What was said of columns was said of another kind of rows.
      mapped: [],
    });
  return (
    <Field label={importWords.readAs} size="small" className={styles.field}>
      <Select size="small" value={value} onChange={(_, { value: chosen }) => choose(chosen)}>
        <option value={ITSELF}>{importWords.itself}</option>
        <optgroup label={importWords.kindsOfRows}>
          {tables.map((one) => (
            <option key={one} value={TABLE + one}>
              {one}
            </option>
          ))}
        </optgroup>
        <optgroup label={importWords.programs}>
          {known.map(({ id, label, table: of }) => (
            <option key={id} value={PRESET + id}>
              {importWords.export(label, of)}
            </option>
          ))}
        </optgroup>
      </Select>
    </Field>
  );
};
