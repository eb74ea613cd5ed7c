import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { MonthChooser } from "../screens/month-chooser";
import { billWords } from "../words/bill-words";
import { monthIn, monthTyped, type BillForm, type TypedSpan } from "./bill-form";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  days: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  day: { flexGrow: 1, flexBasis: "100px", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
});

type Days = Pick<BillForm, "from" | "to">;

interface Props extends Days {
  readonly typed: TypedSpan;
  readonly months: readonly string[];
  readonly choose: (days: Partial<Days>) => void;
}

/** The first and the last day of service, typed or as a whole month. */
export const SpanFields = ({ from, to, typed, months, choose }: Props) => {
  const styles = useStyles();
  const field = (name: "from" | "to", value: string) => (
    <Field
      className={styles.day}
      label={billWords[name]}
      {...(!typed.span && typed.wrong === name ? { validationMessage: typed.sentence } : {})}
    >
      <Input
        size="small"
        input={{ className: styles.input }}
        className={styles.input}
        value={value}
        onChange={(_, data) => choose({ [name]: data.value })}
      />
    </Field>
  );
  return (
    <div className={styles.fields}>
      <MonthChooser
        months={months}
        month={typed.span && monthIn(typed.span)}
        none={billWords.otherDates}
        choose={(month) => month !== undefined && choose(monthTyped(month))}
      />
      <div className={styles.days}>
        {field("from", from)}
        {field("to", to)}
      </div>
    </div>
  );
};
