import type { Cell } from "../../billing/values/cell";
import { parseRange, type CellRange } from "../../billing/values/cell-ref";
import type { DateSystem } from "../../billing/values/calendar-date";
import { percentCellKey, type ExcelTable, type Sheet, type Workbook } from "../../billing/workbook/workbook";

export interface SheetOptions {
  readonly tables?: readonly { readonly name: string; readonly range: string; readonly totalsRow?: boolean }[];
  /** "A1:C1" */
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
  /** Rows as Excel counts. */
  readonly hiddenRows?: readonly number[];
  /** Cells formatted as a percentage: "F2". */
  readonly percentCells?: readonly string[];
}

export interface WorkbookOptions {
  readonly dateSystem?: DateSystem;
  /** By sheet name. */
  readonly sheets?: Readonly<Record<string, SheetOptions>>;
}

const range = (ref: string): CellRange => {
  const parsed = parseRange(ref);
  if (!parsed) throw new Error(`${ref} is no range`);
  return parsed;
};

const sheetOf = (name: string, rows: readonly (readonly Cell[])[], options: SheetOptions): Sheet => ({
  name,
  hidden: options.hidden ?? false,
  rows: rows.flatMap((cells, index) =>
    cells.some((cell) => cell !== null) ? [{ row: index + 1, cells, hidden: options.hiddenRows?.includes(index + 1) ?? false }] : [],
  ),
  tables: (options.tables ?? []).map((table): ExcelTable => ({
    name: table.name,
    range: range(table.range),
    headerRow: true,
    totalsRow: table.totalsRow ?? false,
  })),
  merges: (options.merges ?? []).map(range),
  percentCells: new Set((options.percentCells ?? []).map((ref) => percentCellKey(range(ref).top, range(ref).left))),
});

/** A workbook from rows of cells, first row first; an empty array is an empty row. Dates are serials, see `serial`. */
export const workbookOf = (sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>, options: WorkbookOptions = {}): Workbook => ({
  dateSystem: options.dateSystem ?? 1900,
  sheets: Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows, options.sheets?.[name] ?? {})),
});
