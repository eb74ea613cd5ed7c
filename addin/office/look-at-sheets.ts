import { folded } from "../../billing/values/folded";
import { columnLetters, type CellRange } from "../../billing/values/cell-ref";
import { sheetLooksLikeOurs } from "../../billing/workbook/sheet-kind";
import type { ExcelTable, Sheet } from "../../billing/workbook/workbook";
import { mappingSheet } from "../../billing/records/mapping";
import type { ShownCell } from "./date-system";
import { rangeOf, rowsOf } from "./range-values";

/** A sheet by its first rows. */
export interface SheetHead {
  readonly sheet: Sheet;
  /** Undefined where the sheet is empty. */
  readonly used: CellRange | undefined;
  readonly head: CellRange | undefined;
  readonly isOurs: boolean;
  readonly values: readonly (readonly unknown[])[];
  readonly shown: readonly ShownCell[];
}

export interface WorkbookHead {
  readonly name: string;
  /** The names of the sheets by the ids that events give. */
  readonly sheetNames: ReadonlyMap<string, string>;
  readonly sheets: readonly SheetHead[];
}

/** The header stands within the first 30 filled rows; ten more for blank ones between. */
export const HEAD_ROWS = 40;
const TEXT_ROWS = 12;
const WIDEST = `A:${columnLetters(119)}`;

/** The first rows of what a sheet uses, as far as our columns can reach. */
export const topRows = (used: Excel.Range, rows: number): Excel.Range =>
  used
    .getRow(0)
    .getResizedRange(rows - 1, 0)
    .getIntersectionOrNullObject(WIDEST);

const tableOf = (table: Excel.Table, range: Excel.Range): readonly ExcelTable[] => {
  const found = rangeOf(range.address);
  return found ? [{ name: table.name, range: found, headerRow: table.showHeaders, totalsRow: table.showTotals }] : [];
};

const shownCells = (text: Excel.Range): readonly ShownCell[] => {
  if (text.isNullObject) return [];
  const texts: readonly (readonly unknown[])[] = text.text;
  const values: readonly (readonly unknown[])[] = text.values;
  return values.flatMap((row, at) => row.map((value, column) => ({ value, text: texts[at]?.[column] })));
};

/** Sheets that only the Mapping sheet names: every text in it that is a sheet's name. */
const mappedNames = (heads: readonly Omit<SheetHead, "isOurs">[]): ReadonlySet<string> =>
  new Set(
    heads
      .filter(({ sheet }) => folded(sheet.name) === folded(mappingSheet.table))
      .flatMap(({ values }) => values.flat().flatMap((value) => (typeof value === "string" && value !== "" ? [folded(value)] : []))),
  );

/** Two round trips: which sheets and tables there are, then where they stand and their first rows. */
export const lookAtSheets = async (context: Excel.RequestContext): Promise<WorkbookHead> => {
  const { workbook } = context;
  workbook.load("name");
  const sheets = workbook.worksheets.load("items/id,items/name,items/visibility");
  const tables = workbook.tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name");
  await context.sync();

  const asked = sheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true).load("address");
    const isMapping = folded(sheet.name) === folded(mappingSheet.table);
    const head = (isMapping ? used.getIntersectionOrNullObject(WIDEST) : topRows(used, HEAD_ROWS)).load("address,values");
    return { sheet, used, head, text: topRows(used, TEXT_ROWS).load("values,text") };
  });
  const placed = tables.items.map((table) => ({ table, range: table.getRange().load("address") }));
  await context.sync();

  const heads = asked.map(({ sheet, used, head, text }) => {
    const headRange = head.isNullObject ? undefined : rangeOf(head.address);
    const values: readonly (readonly unknown[])[] = head.isNullObject ? [] : head.values;
    return {
      used: used.isNullObject ? undefined : rangeOf(used.address),
      head: headRange,
      values,
      shown: shownCells(text),
      sheet: {
        name: sheet.name,
        hidden: sheet.visibility !== "Visible",
        rows: headRange ? rowsOf(values, headRange) : [],
        tables: placed.filter(({ table }) => table.worksheet.name === sheet.name).flatMap(({ table, range }) => tableOf(table, range)),
        merges: [],
        percentCells: new Set<number>(),
      },
    };
  });
  const mapped = mappedNames(heads);
  return {
    name: workbook.name,
    sheetNames: new Map(sheets.items.map(({ id, name }) => [id, name])),
    sheets: heads.map((head) => ({ ...head, isOurs: sheetLooksLikeOurs(head.sheet) || mapped.has(folded(head.sheet.name)) })),
  };
};
