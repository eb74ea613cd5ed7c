import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { columnWords } from "../words/column-words";
import { TABLES_TO_CHOOSE, tableDescribed, type ColumnChoices, type SheetChoice, type TheirSheet } from "./column-choices";

const useStyles = makeStyles({
  sheet: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  columns: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingInlineStart: tokens.spacingHorizontalM },
  summary: { cursor: "pointer", minHeight: "24px" },
});

interface Props {
  readonly sheet: TheirSheet;
  readonly choice: SheetChoice;
  readonly onTable: (table: string | undefined) => void;
  readonly onColumns: (columns: ColumnChoices) => void;
}

interface ColumnProps extends Pick<Props, "sheet" | "choice" | "onColumns"> {
  readonly header: string;
  readonly isRequired: boolean;
}

const OurColumn = ({ sheet, choice, onColumns, header, isRequired }: ColumnProps) => {
  const chosen = choice.columns[header] ?? "";
  const samples = sheet.columns.find((column) => column.header === chosen)?.samples ?? [];
  const choose = (theirs: string): void => {
    const others = Object.entries(choice.columns).filter(([ours, taken]) => ours !== header && taken !== theirs);
    onColumns(Object.fromEntries(theirs === "" ? others : [...others, [header, theirs]]));
  };
  return (
    <Field label={header} required={isRequired} hint={samples.join(", ")}>
      <Select size="small" value={chosen} onChange={(_, { value }) => choose(value)}>
        <option value="">{isRequired ? columnWords.choose : columnWords.notThere}</option>
        {sheet.columns.map((column) => (
          <option key={column.header} value={column.header}>
            {column.header}
          </option>
        ))}
      </Select>
    </Field>
  );
};

/** One sheet of the clinic: what it holds, and a choice for each column of ours. */
export const SheetColumns = ({ sheet, choice, onTable, onColumns }: Props) => {
  const styles = useStyles();
  const columns = Object.values((choice.table === undefined ? undefined : tableDescribed(choice.table))?.columns ?? {});
  const needed = columns.filter((column) => column.required);
  const others = columns.filter((column) => !column.required && column.display === undefined);
  const missing = needed.filter(({ header }) => choice.columns[header] === undefined).length;
  return (
    <section className={styles.sheet} aria-label={sheet.name}>
      <Field label={columnWords.holds(sheet.name)} hint={columnWords.headerRow(sheet.headerRow, sheet.columns.length)}>
        <Select value={choice.table ?? ""} onChange={(_, { value }) => onTable(value === "" ? undefined : value)}>
          <option value="">{columnWords.nothing}</option>
          {TABLES_TO_CHOOSE.map(({ table, purpose }) => (
            <option key={table} value={table} title={purpose}>
              {table}
            </option>
          ))}
        </Select>
      </Field>
      {columns.length > 0 && (
        <div className={styles.columns}>
          <Text weight="semibold">{columnWords.needed}</Text>
          {needed.map(({ header }) => (
            <OurColumn key={header} sheet={sheet} choice={choice} onColumns={onColumns} header={header} isRequired />
          ))}
          {missing > 0 && <Text size={200}>{columnWords.missing(missing)}</Text>}
          <details>
            <summary className={styles.summary}>{columnWords.goodToHave(others.length)}</summary>
            <div className={styles.columns}>
              {others.map(({ header }) => (
                <OurColumn key={header} sheet={sheet} choice={choice} onColumns={onColumns} header={header} isRequired={false} />
              ))}
            </div>
          </details>
        </div>
      )}
    </section>
  );
};
