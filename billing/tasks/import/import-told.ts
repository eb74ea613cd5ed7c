import { changeSheet } from "../../records/changes";
import { serialFromDate, type CalendarDate, type DateSystem } from "../../values/calendar-date";
import type { Source } from "../../workbook/incoming/source";
import { contentMark } from "./content-mark";
import type { Addition } from "./outcome";

/** Who imports, on which day, and how the workbook counts days. */
export interface ImportedBy {
  readonly by: string | undefined;
  readonly on: CalendarDate;
  readonly dateSystem: DateSystem;
}

/** What a file holds as one text: the same contents under another name are told to be the same. */
const textOf = ({ contents }: Source): string => {
  if (contents.kind === "remittance") return contents.text;
  return JSON.stringify(contents.kind === "rows" ? contents.workbook.sheets.map(({ name, rows }) => [name, rows]) : contents.statement);
};

/** One row of Changes for a file from which rows came: its name, a mark of its contents, and how many rows each sheet got. */
export const importTold = (source: Source, additions: readonly Addition[], { by, on, dateSystem }: ImportedBy): readonly Addition[] => {
  if (additions.length === 0) return [];
  const tables = [...new Set(additions.map(({ table }) => table))];
  const counts = tables.map((table) => `${table} +${additions.filter((one) => one.table === table).length}`);
  const row = {
    when: serialFromDate(on, dateSystem),
    by: by ?? null,
    sheet: tables.join(", "),
    rowKey: source.file,
    column: null,
    old: null,
    new: `${counts.join(", ")}; contents ${contentMark(textOf(source))}`,
    action: "Import",
  };
  return [{ table: changeSheet.table, row }];
};
