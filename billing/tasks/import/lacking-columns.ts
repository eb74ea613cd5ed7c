import type { AppendRows } from "../../workbook/edit";
import { describedTable, placeForRows, sheetForRows } from "../../workbook/new-rows";
import type { Workbook } from "../../workbook/workbook";

/** Columns of ours that rows would fill and a sheet does not have: what stands in them would be lost. */
export interface LackingColumns {
  readonly sheet: string;
  readonly headers: readonly string[];
}

const lackingFor = ({ sheets }: Workbook, { table, rows }: AppendRows): readonly LackingColumns[] => {
  const description = describedTable(table);
  const sheet = sheetForRows(sheets, table);
  const place = sheet && placeForRows(sheet, description);
  if (!sheet || !place) return [];
  const keys = Object.keys(description.columns).filter((key) => rows.some((row) => (row[key] ?? null) !== null));
  const headers = keys.filter((key) => !place.found.match.columnAt.has(key)).map((key) => description.columns[key]?.header ?? key);
  return headers.length === 0 ? [] : [{ sheet: sheet.name, headers }];
};

/** What a workbook lacks for these rows; a sheet that is not there at all is made whole. */
export const lackingColumns = (workbook: Workbook, edits: readonly AppendRows[]): readonly LackingColumns[] =>
  edits.flatMap((edit) => lackingFor(workbook, edit));
