import { counted, listed } from "../billing/findings/words";

/** What the JSON of `check` and `inspect` say of one sheet. */
export interface ReadSheet {
  readonly table: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly rows: number;
  readonly used: number;
  readonly skipped: readonly { readonly row: number; readonly reason: string }[];
}

const MOST_ROWS_NAMED = 3;

const rowsOf = (rows: readonly number[]): string =>
  rows.length <= MOST_ROWS_NAMED ? `row ${listed(rows.map(String))}` : `rows ${rows.slice(0, MOST_ROWS_NAMED).join(", ")} ...`;

const skippedWords = (skipped: ReadSheet["skipped"]): string => {
  const byReason = new Map<string, number[]>();
  for (const { row, reason } of skipped) byReason.set(reason, [...(byReason.get(reason) ?? []), row]);
  return [...byReason].map(([reason, rows]) => `${counted(rows.length, reason)} (${rowsOf(rows)})`).join(", ");
};

/** "Visits   312 rows, 310 used, 2 skipped: 2 totals rows (rows 41 and 80)": every row is accounted for. */
export const receiptLine = ({ table, sheet, rows, used, skipped }: ReadSheet): string => {
  const where = table === sheet ? "" : `, on sheet ${sheet}`;
  const left = skipped.length === 0 ? "" : `, ${skipped.length} skipped: ${skippedWords(skipped)}`;
  return `  ${table.padEnd(16)} ${counted(rows, "row")}, ${used} used${left}${where}`;
};

/** One line per sheet that holds rows; the others in one line. */
export const receiptText = (read: readonly ReadSheet[]): string => {
  const empty = read.filter(({ rows }) => rows === 0).map(({ table }) => table);
  return [
    "What was read:",
    ...read.filter(({ rows }) => rows > 0).map(receiptLine),
    ...(empty.length === 0 ? [] : [`  Empty: ${listed(empty)}`]),
  ].join("\n");
};
