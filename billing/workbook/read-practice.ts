import type { DateSystem } from "../values/calendar-date";
import { practiceSettings, settingNamed, type PracticeRecord, type PracticeSetting, type PracticeSettings } from "../records/practice";
import type { TablePlace } from "../records/describe";
import type { FilledCell } from "../records/reading";
import { isCellError } from "../values/cell";
import type { CellProblem } from "./cell-problem";
import { columnReader } from "./column-reader";
import { isAmbiguous } from "./date-order";

const rowsBySetting = (records: readonly PracticeRecord[]): ReadonlyMap<PracticeSetting, PracticeRecord> => {
  const rows = new Map<PracticeSetting, PracticeRecord>();
  for (const record of records) {
    const key = settingNamed(record.setting ?? "");
    if (key !== undefined && !rows.has(key)) rows.set(key, record);
  }
  return rows;
};

const filledValue = ({ value }: PracticeRecord): FilledCell | undefined =>
  value === undefined || value === null || isCellError(value) ? undefined : value;

/** Reads each Value by its Setting; rows with a setting that is not ours are left alone. */
export const readPractice = (
  records: readonly PracticeRecord[],
  table: TablePlace | undefined,
  dateSystem: DateSystem,
): { readonly practice: PracticeSettings; readonly problems: readonly CellProblem[] } => {
  const rows = rowsBySetting(records);
  const values: Record<string, unknown> = {};
  const problems: CellProblem[] = [];
  for (const [key, record] of rows) {
    const setting = practiceSettings[key];
    const tell = (fault: CellProblem["fault"]): void => void problems.push({ record, column: "value", header: setting.header, fault });
    const cell = filledValue(record);
    const read = cell === undefined ? undefined : columnReader(key, 0, setting, [], dateSystem).read(cell, false);
    if (read?.ok) values[key] = read.value;
    else if (read) tell(read.problem);
    if (read?.ok && read.asNumber !== undefined) tell({ kind: "stored-as-text", shown: String(cell), value: read.asNumber });
    if (read?.ok && setting.type.dates && typeof cell === "string" && isAmbiguous(cell)) tell({ kind: "date-ambiguous", shown: cell });
    if ((read === undefined || (read.ok && read.value === undefined)) && setting.required && !record.unreadable?.has("value"))
      tell({ kind: "required-empty" });
  }
  return { practice: { ...values, table, rows } as PracticeSettings, problems };
};
