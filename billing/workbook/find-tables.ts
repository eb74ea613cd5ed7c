import { folded } from "../values/folded";
import { headerIn } from "./find-header";
import type { MappedSheet } from "./mapped-headers";
import { namedLike, recognizeHeader, recognizeSheet, type Recognized } from "./sheet-kind";
import type { ExcelTable, Sheet, SheetRow } from "./workbook";

/** A table of ours on a sheet: its headers, and the rows below them that belong to it. */
export interface FoundTable extends Recognized {
  readonly rows: readonly SheetRow[];
  /** Columns that belong to it, both ends in it. */
  readonly left: number;
  readonly right: number;
  /** The Table's own totals row. */
  readonly totalsRow: number | undefined;
  /** Rows with a cell merged across several columns. */
  readonly mergedRows: ReadonlySet<number>;
}

const NO_MERGES: ReadonlySet<number> = new Set();

const fillsAny = ({ cells }: SheetRow, left: number, right: number): boolean => {
  for (let at = left; at <= right && at < cells.length; at++) if (cells[at] !== null && cells[at] !== undefined) return true;
  return false;
};

/** Rows that were typed or pasted right under a Table which did not grow with them; stops at a gap or at another Table. */
const rowsUnder = (sheet: Sheet, { range, totalsRow }: ExcelTable): number => {
  if (totalsRow) return range.bottom;
  const below = Math.min(...sheet.tables.map((other) => other.range.top).filter((top) => top > range.bottom), Number.POSITIVE_INFINITY);
  let last = range.bottom;
  for (const row of sheet.rows) {
    if (row.row <= last) continue;
    if (row.row !== last + 1 || row.row >= below || !fillsAny(row, range.left, range.right)) break;
    last = row.row;
  }
  return last;
};

/** @param only the sheet has no other Table, so that the sheet's name speaks for this one. */
const fromExcelTable = (sheet: Sheet, table: ExcelTable, only: boolean, mapped: MappedSheet | undefined): FoundTable | undefined => {
  const { top, left, right, bottom } = table.range;
  const headerRow = sheet.rows.find((row) => row.row === top);
  if (!table.headerRow || !headerRow) return undefined;
  const names = only ? [table.name, sheet.name] : [table.name];
  const recognized = recognizeHeader(headerIn(sheet, headerRow, left, right), names, mapped);
  if (!recognized) return undefined;
  const last = rowsUnder(sheet, table);
  return {
    ...recognized,
    rows: sheet.rows.filter(({ row }) => row > top && row <= last),
    left,
    right,
    totalsRow: table.totalsRow ? bottom : undefined,
    mergedRows: NO_MERGES, // an Excel Table holds none
  };
};

const fromRows = (sheet: Sheet, mapped: MappedSheet | undefined): FoundTable | undefined => {
  const recognized = recognizeSheet(sheet, mapped);
  if (!recognized) return undefined;
  const columns = recognized.header.cells.map(({ at }) => at);
  return {
    ...recognized,
    rows: sheet.rows.filter(({ row }) => row > recognized.header.row),
    left: Math.min(...columns),
    right: Math.max(...columns),
    totalsRow: undefined,
    mergedRows: new Set(sheet.merges.filter(({ left, right }) => left < right).map(({ top }) => top)),
  };
};

const NOTHING_MAPPED: ReadonlyMap<string, MappedSheet> = new Map();

/** The tables of ours on a sheet, those that are only written too: its Excel Tables first, each by itself; else the rows under the best header row. */
export const allTablesOn = (sheet: Sheet, mappedSheets = NOTHING_MAPPED): readonly FoundTable[] => {
  const mapped = mappedSheets.get(folded(sheet.name));
  const only = sheet.tables.length === 1;
  const tables = sheet.tables.map((table) => fromExcelTable(sheet, table, only, mapped)).filter((table) => table !== undefined);
  const fallback = tables.length > 0 ? undefined : fromRows(sheet, mapped);
  return [...tables, ...(fallback ? [fallback] : [])];
};

/** ClaimSheet writes these and never reads them; they are told by their name alone. */
const NEVER_READ: ReadonlySet<string> = new Set(["Findings", "Changes", "Lists"]);

/** The tables of ours on a sheet that are read. */
export const findTables = (sheet: Sheet, mappedSheets: ReadonlyMap<string, MappedSheet>): readonly FoundTable[] => {
  const named = namedLike(sheet.name);
  if (named && NEVER_READ.has(named.table)) return [];
  return allTablesOn(sheet, mappedSheets).filter(({ description }) => !NEVER_READ.has(description.table));
};
