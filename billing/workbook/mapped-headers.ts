import { sheetNamed, ALL_SHEETS } from "../records/all-sheets";
import type { SheetDescription } from "../records/describe";
import type { MappingRecord } from "../records/mapping";
import { folded } from "../values/folded";

/** What the Mapping sheet says of one sheet: what it is, and which of its headers are our columns. */
export interface MappedSheet {
  readonly description: SheetDescription;
  /** Our column's key by their folded header. */
  readonly words: ReadonlyMap<string, string>;
}

/** What the Sheet of a row begins with that speaks of files to import, and of no sheet of the workbook. */
export const IMPORT_MARK = "Import: ";

const describedAs = (table: string): SheetDescription | undefined =>
  sheetNamed(table) ?? ALL_SHEETS.find((description) => folded(description.table) === folded(table));

const keyOf = (description: SheetDescription, header: string): string | undefined =>
  Object.keys(description.columns).find((key) => folded(description.columns[key]?.header ?? "") === folded(header));

/** By folded sheet name; rows that name no table or column of ours say nothing, and the first table named for a sheet counts. */
export const mappedSheets = (rows: readonly MappingRecord[]): ReadonlyMap<string, MappedSheet> => {
  const sheets = new Map<string, { readonly description: SheetDescription; readonly words: Map<string, string> }>();
  for (const { table, ourColumn, sheet, theirHeader } of rows) {
    if (table === undefined || ourColumn === undefined || sheet === undefined || theirHeader === undefined) continue;
    if (sheet.startsWith(IMPORT_MARK)) continue; // of no sheet here
    const description = describedAs(table);
    const key = description && keyOf(description, ourColumn);
    if (!description || key === undefined) continue;
    const mapped = sheets.get(folded(sheet)) ?? { description, words: new Map<string, string>() };
    if (mapped.description === description) mapped.words.set(folded(theirHeader), key);
    sheets.set(folded(sheet), mapped);
  }
  return sheets;
};
