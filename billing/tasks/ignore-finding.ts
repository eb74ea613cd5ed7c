import type { Finding } from "../findings/finding";
import { ignoredSheet } from "../records/ignored";
import { serialFromDate, type CalendarDate, type DateSystem } from "../values/calendar-date";
import type { AppendRows } from "../workbook/edit";

/** Who decided to leave a finding, when and why. */
export interface Ignoring {
  readonly reason: string;
  readonly note?: string | undefined;
  /** Initials, as in Settings. */
  readonly by?: string | undefined;
  readonly on: CalendarDate;
}

/** The row of Ignored that keeps a finding out of the list until its facts change. */
export const ignoreFinding = (
  { key, rule, fingerprint }: Pick<Finding, "key" | "rule" | "fingerprint">,
  { reason, note, by, on }: Ignoring,
  dateSystem: DateSystem,
): AppendRows => ({
  does: "appendRows",
  table: ignoredSheet.table,
  rows: [{ findingKey: key, rule, reason, note: note ?? null, by: by ?? null, on: serialFromDate(on, dateSystem), fingerprint }],
});
