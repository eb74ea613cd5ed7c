import { counted } from "../../billing/findings/words";
import type { SkipReason } from "../../billing/workbook/receipt";

const REASONS: Readonly<Record<SkipReason, readonly [one: string, many: string]>> = {
  "blank row": ["blank", "blank"],
  "totals row": ["totals row", "totals rows"],
  "repeated header": ["repeated header", "repeated headers"],
  banner: ["banner", "banners"],
};

export const receiptWords = {
  title: "What was read",
  sheet: (sheet: string, table: string) => (sheet === table ? sheet : `${sheet} (as ${table})`),
  rows: (used: number, rows: number) => (used === rows ? counted(rows, "row") : `${used} of ${counted(rows, "row")}`),
  skipped: (reason: SkipReason, rows: readonly number[]) =>
    `${rows.length} ${REASONS[reason][rows.length === 1 ? 0 : 1]} skipped (${rows.length === 1 ? "row" : "rows"} ${rows.slice(0, 3).join(", ")}${rows.length > 3 ? ", ..." : ""})`,
  unknown: (headers: readonly string[]) =>
    `Left alone: ${headers.slice(0, 5).join(", ")}${headers.length > 5 ? ` and ${headers.length - 5} more` : ""}`,
  otherSheets: (sheets: readonly string[]) => `Sheets that are not ours and are left alone: ${sheets.join(", ")}`,
  nothing: "No sheet of it is one that ClaimSheet knows, such as Visits or Patients.",
} as const;
