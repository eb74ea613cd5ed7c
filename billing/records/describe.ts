import type { Cell } from "../values/cell";
import type { FilledCell, Reading, ReadingContext } from "./reading";

/** How the cells of a column are read, shown in the blank workbook and explained in docs/columns.md. */
export interface ColumnType<Value> {
  /** One word of the docs: "date", "amount", "text" ... */
  readonly name: string;
  /** Completes "this cell should hold ...". */
  readonly expects: string;
  /** Excel's number format for the blank workbook. */
  readonly numberFormat: string;
  /** A closed list becomes a drop-down that stops; an open one a drop-down that warns. */
  readonly list?: { readonly values: readonly string[]; readonly closed: boolean };
  /** The table whose key this column names, for drop-downs and `reference-not-found`. */
  readonly refersTo?: string;
  /** True where the cells are numbers to Excel, so that totals rows can be told and text is worth a tip. */
  readonly numeric?: boolean;
  /** True where text dates occur, so that the column decides day or month first. */
  readonly dates?: boolean;
  /** True for text that only people read: whatever stands there is no finding. */
  readonly remark?: boolean;
  read(cell: FilledCell, on: ReadingContext): Reading<Value>;
}

export interface ColumnOptions {
  readonly required?: boolean;
  /** A column a clinic may leave unused as a whole (contracts section 8): empty everywhere gives no finding. */
  readonly mayStayUnused?: boolean;
  /** Other headers that people and programs write for it. */
  readonly aliases?: readonly string[];
  /** Aliases too common to count alone ("Date", "Name"): read only beside a second supporting column. */
  readonly weakAliases?: readonly string[];
  /** One sentence for the note on the header cell. */
  readonly note: string;
  readonly example?: string;
  /** A formula that only displays; ClaimSheet never reads the column. */
  readonly display?: string;
  /** Width in characters in the blank workbook. */
  readonly width?: number;
}

export interface Column<Value> extends ColumnOptions {
  readonly header: string;
  readonly type: ColumnType<Value>;
}

export type Columns = Readonly<Record<string, Column<unknown>>>;

/** One sheet, described once: reading, the blank workbook, drop-downs and docs/columns.md come from it. */
export interface SheetDescription<C extends Columns = Columns> {
  readonly table: string;
  /** What the sheet is for, one sentence. */
  readonly purpose: string;
  readonly columns: C;
  /** The column whose value names the row, where the sheet has one. */
  readonly keyColumn?: string;
}

export type ValueOf<C> = C extends Column<infer Value> ? Value : never;

/** Where a table stands in the workbook, shared by all its records. */
export interface TablePlace {
  readonly table: string;
  readonly sheet: string;
  readonly sheetIndex: number;
  readonly headerRow: number;
  /** Column from 0, by our column key; a column that the sheet lacks is not in it. */
  readonly columnAt: ReadonlyMap<string, number>;
}

/** Where a record stands: its row as Excel counts, and the cells as they were read. */
export interface RecordPlace {
  readonly table: TablePlace;
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** A row of a sheet; a field is undefined when its cell is empty, unreadable or its column missing. */
export type RecordOf<D> =
  D extends SheetDescription<infer C>
    ? { readonly place: RecordPlace; readonly unreadable?: ReadonlySet<string> | undefined } & {
        readonly [K in keyof C]: ValueOf<C[K]> | undefined;
      }
    : never;

/** Any record, when only its place matters. */
export interface AnyRecord {
  readonly place: RecordPlace;
  readonly unreadable?: ReadonlySet<string> | undefined;
}

export const column = <Value>(header: string, type: ColumnType<Value>, options: ColumnOptions): Column<Value> => ({
  header,
  type,
  ...options,
});

export const sheet = <C extends Columns>(
  table: string,
  purpose: string,
  columns: C,
  options: { readonly keyColumn?: keyof C & string } = {},
): SheetDescription<C> => ({ table, purpose, columns, ...options });

/** The raw cell of a record's column; null when empty or when the sheet lacks the column. */
export const rawCell = (record: AnyRecord, key: string): Cell => {
  const at = record.place.table.columnAt.get(key);
  return at === undefined ? null : (record.place.cells[at] ?? null);
};
