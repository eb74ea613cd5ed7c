import type { MappingRecord } from "../../records/mapping";
import { IMPORTED_TABLES, type ImportedTable } from "../../reference/import-presets/preset";
import { folded, tidy } from "../../values/folded";
import { groupedBy } from "../../values/grouped";
import type { NewRow } from "../edit";
import { IMPORT_MARK } from "../mapped-headers";
import type { Header } from "../find-header";
import { INCOMING } from "./incoming-sheets";

/** One of their headers that stands for one of our columns, as a person says it. */
export interface MappedHeader {
  /** Our header, or that of a column that only imports know ("Tip"). */
  readonly ours: string;
  readonly theirs: string;
}

/** What a person once said of a kind of file: which of our sheets it is, and what its headers mean. */
export interface SavedMapping {
  readonly table: ImportedTable;
  /** Our columns' keys by their folded header. */
  readonly words: ReadonlyMap<string, string>;
}

/** The key of a column by its header, case and spaces aside. */
export const incomingKey = (table: ImportedTable, header: string): string | undefined =>
  Object.entries(INCOMING[table].columns).find(([, column]) => folded(column.header) === folded(header))?.[0];

const tableNamed = (name: string | undefined): ImportedTable | undefined =>
  IMPORTED_TABLES.find((table) => folded(table) === folded(name ?? ""));

/** The kinds of files that the Mapping sheet speaks of. */
export const savedMappings = (rows: readonly MappingRecord[]): readonly SavedMapping[] =>
  [...groupedBy(rows, ({ sheet }) => (sheet?.startsWith(IMPORT_MARK) === true ? sheet : undefined)).values()].flatMap((group) => {
    const table = tableNamed(group[0]?.table);
    if (table === undefined) return [];
    const words = group.flatMap(({ ourColumn = "", theirHeader = "" }) => {
      const key = incomingKey(table, ourColumn);
      return key === undefined || theirHeader === "" ? [] : [[folded(theirHeader), key] as const];
    });
    return words.length === 0 ? [] : [{ table, words: new Map(words) }];
  });

/** True where every header that the mapping speaks of stands in the row: files of a kind change their names, not their headers. */
export const speaksOf = ({ words }: SavedMapping, header: Header): boolean => {
  const there = new Set(header.cells.flatMap(({ names }) => names));
  return [...words.keys()].every((word) => there.has(word));
};

/** "Import: sales" for sales-2026-11.csv. */
const nameOfKind = (file: string): string =>
  IMPORT_MARK + (tidy(file.replace(/\.[A-Za-z0-9]{1,5}$/, "").replace(/[\d_.()-]+/g, " ")) || "file");

/** Rows of the Mapping sheet that keep what a person said, so that the next file of the kind needs no question. */
export const mappingRows = (table: ImportedTable, file: string, mapped: readonly MappedHeader[], confirmedOn: number): readonly NewRow[] =>
  mapped.map(({ ours, theirs }) => ({ table, ourColumn: ours, sheet: nameOfKind(file), theirHeader: theirs, confirmedOn }));
