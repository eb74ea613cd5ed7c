import type { Cell, CellValue, DataValidation, Workbook, Worksheet } from "exceljs";

/** What exceljs keeps of an Excel Table; its published types describe only how one is made. */
export interface StoredTable {
  readonly name: string;
  readonly displayName: string;
  readonly ref: string;
  readonly tableRef: string;
  readonly autoFilterRef: string | undefined;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly columns: readonly StoredColumn[];
  readonly rows: readonly unknown[];
  readonly style?: StoredTableStyle;
}

/** Names, totals and formulas of a column, kept as they are from load to save. */
export type StoredColumn = Readonly<Record<string, unknown>>;

export interface StoredTableStyle {
  readonly theme?: string | null;
  readonly showFirstColumn?: boolean;
  readonly showLastColumn?: boolean;
  readonly showRowStripes?: boolean;
  readonly showColumnStripes?: boolean;
}

export interface StoredConditionalFormatting {
  readonly ref: string;
  readonly rules: readonly object[];
  readonly emulated?: boolean;
}

/** The parts of a worksheet that exceljs has and does not publish. */
interface WorksheetInsides {
  orderNo: number;
  tables: Record<string, { readonly model: StoredTable }>;
  readonly dataValidations: { add: (address: string, validation: DataValidation) => void };
  conditionalFormattings: StoredConditionalFormatting[];
}

interface DefinedName {
  readonly name: string;
  readonly ranges: readonly string[];
  readonly localSheetId?: number;
}

export const insides = (ws: Worksheet): Worksheet & WorksheetInsides => ws as Worksheet & WorksheetInsides;

export const storedTables = (ws: Worksheet): readonly StoredTable[] => Object.values(insides(ws).tables).map(({ model }) => model);

export const definedNames = (book: Workbook): { model: readonly DefinedName[] } => book.definedNames;

/** What a formula cell held when it was last calculated; undefined when it never was. */
export const storedResult = (cell: Cell): CellValue => cell.result;

/** The first view of a sheet or a workbook; a file without views leaves null behind, whatever the types say. */
export const viewOf = ({ views }: { readonly views: unknown }): Readonly<Record<string, unknown>> =>
  Array.isArray(views) ? { ...(views[0] as object | undefined) } : {};

export const changeView = (ws: Worksheet, change: Readonly<Record<string, unknown>>): void => {
  ws.views = [{ ...viewOf(ws), ...change }];
};

export const mergesOf = (ws: Worksheet): readonly string[] => ws.model.merges;
