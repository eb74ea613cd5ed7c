import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CheckReport } from "../../billing/tasks/check-workbook";
import type { InspectReport } from "../../billing/tasks/inspect-workbook";
import type { SheetReceipt, SkipReason } from "../../billing/workbook/receipt";
import { checkWords } from "../words/check-words";
import { receiptWords } from "../words/receipt-words";

const useStyles = makeStyles({
  summary: { cursor: "pointer", minHeight: "24px", fontSize: tokens.fontSizeBase300 },
  sheets: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalM,
    rowGap: "2px",
    fontSize: tokens.fontSizeBase200,
    marginBlock: tokens.spacingVerticalXS,
  },
  count: { textAlign: "end", margin: 0 },
  note: {
    gridColumn: "1 / -1",
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  notes: { display: "flex", flexDirection: "column" },
});

const skipNotes = ({ skipped }: SheetReceipt): readonly string[] => {
  const byReason = new Map<SkipReason, number[]>();
  for (const { row, reason } of skipped) byReason.set(reason, [...(byReason.get(reason) ?? []), row]);
  return [...byReason].map(([reason, rows]) => receiptWords.skipped(reason, rows));
};

const SheetLine = ({ receipt }: { readonly receipt: SheetReceipt }) => {
  const styles = useStyles();
  const notes = [...skipNotes(receipt), ...(receipt.unknown.length > 0 ? [receiptWords.unknown(receipt.unknown)] : [])];
  return (
    <>
      <dt>{receiptWords.sheet(receipt.sheet, receipt.table)}</dt>
      <dd className={styles.count}>{receiptWords.rows(receipt.used, receipt.rows)}</dd>
      {notes.map((note) => (
        <dd key={note} className={styles.note}>
          {note}
        </dd>
      ))}
    </>
  );
};

/** Sheets of ours that hold nothing to read. */
const OWN_SHEETS: ReadonlySet<string> = new Set(["Start", "Findings", "Lists", "Changes"]);

interface Props {
  readonly report: CheckReport;
  readonly inspected: InspectReport;
  readonly isOpen?: boolean;
}

/** What was understood: every row is read or skipped with a reason. */
export const ReceiptView = ({ report, inspected, isOpen = false }: Props) => {
  const styles = useStyles();
  const others = inspected.otherSheets.filter((sheet) => !OWN_SHEETS.has(sheet));
  const off = report.switchedOff.reduce((count, rule) => count + rule.count, 0);
  return (
    <div className={styles.notes}>
      {off > 0 && <Text size={200}>{checkWords.switchedOff(off)}</Text>}
      <details open={isOpen}>
        <summary className={styles.summary}>{receiptWords.title}</summary>
        <dl className={styles.sheets}>
          {report.read.map((receipt) => (
            <SheetLine key={`${receipt.sheet} ${receipt.headerRow}`} receipt={receipt} />
          ))}
          {others.length > 0 && <dd className={styles.note}>{receiptWords.otherSheets(others)}</dd>}
        </dl>
        {report.read.length === 0 && <Text size={200}>{receiptWords.nothing}</Text>}
      </details>
    </div>
  );
};
