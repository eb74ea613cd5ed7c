import { importRows, type ImportChoice, type ImportReport } from "../../../../billing/tasks/import-rows";
import { parseIsoDate, type CalendarDate } from "../../../../billing/values/calendar-date";
import type { NewRow } from "../../../../billing/workbook/edit";
import type { Source } from "../../../../billing/workbook/incoming/source";
import { readRecords } from "../../../../billing/workbook/read-records";
import type { Workbook } from "../../../../billing/workbook/workbook";

const on = parseIsoDate("2026-11-23") as CalendarDate;

/** What importing the files into the clinic would do. */
export const importing = (clinic: Workbook, sources: readonly Source[], choice: Partial<ImportChoice> = {}): ImportReport =>
  importRows(readRecords(clinic), sources, { on, ...choice });

/** The rows that a sheet of ours would get. */
export const newRows = ({ edits }: ImportReport, table: string): readonly NewRow[] =>
  edits.filter((edit) => edit.table === table).flatMap(({ rows }) => rows);

/** "added/already here/needs you/left out" of each sheet. */
export const counts = ({ sources }: ImportReport): string =>
  sources
    .map(({ added, alreadyHere, needsYou, leftOut }) =>
      [added, alreadyHere, needsYou, leftOut.reduce((sum, { rows }) => sum + rows, 0)].join("/"),
    )
    .join(" ");
