import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", tableLayout: "fixed", width: "100%", fontSize: tokens.fontSizeBase200 },
  cell: { paddingBlock: "4px", textAlign: "start", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  number: {
    paddingBlock: "4px",
    paddingInlineStart: tokens.spacingHorizontalM,
    textAlign: "end",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
  count: { width: "48px" },
  amount: { width: "88px" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  last: { fontWeight: tokens.fontWeightSemibold },
});

export interface MoneyRow {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly amount: string;
}

interface Props {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly MoneyRow[];
}

/** Names, counts and amounts, narrow enough for the pane. */
export const MoneyTable = ({ caption, columns, rows }: Props) => {
  const styles = useStyles();
  const widths = [undefined, styles.count, styles.amount];
  return (
    <table className={styles.table} aria-label={caption}>
      <thead>
        <tr>
          {columns.map((title, at) => (
            <th key={title} scope="col" className={mergeClasses(at === 0 ? styles.cell : styles.number, widths[at], styles.last)}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, count, amount }) => (
          <tr key={key} className={styles.row}>
            <th scope="row" className={styles.cell}>
              {name}
            </th>
            <td className={styles.number}>{count}</td>
            <td className={styles.number}>{amount}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
