import type { NewCell, RowsPlace } from "../../../billing/workbook/new-rows";
import { cellAddress, fullAddress } from "../../../billing/values/cell-ref";
import { attributeOf, withAttribute } from "../markup/attributes";
import { columnRuns, styleOfPlace } from "./around-rows";
import { formulaOfRow, type FormulaOfRow } from "./calculated-columns";
import { HOLDS_FORMULA } from "./cell-formulas";
import type { OpenedWorkbook } from "./opened-workbook";
import { refusals } from "./refusals";
import { cellsOf, rowNumbered, tagText, type CellMarkup, type RowMarkup, type RowsOfSheet, type SheetText } from "./sheet-text";
import { tableColumns } from "./table-part";
import type { CellsToWrite } from "./write-cells";
import { formulaCell, writtenCell } from "./written-cell";

interface SheetWithRows {
  readonly text: SheetText;
  readonly rows: RowsOfSheet;
}

/** The cells of new rows, and how a row begins that is not there yet. */
export interface CellsBelow {
  readonly cells: CellsToWrite;
  readonly rowTag: (row: number) => string;
}

/** What a row has that is its own and no other's. */
const ITS_OWN = ["hidden", "collapsed"];

/** A new row is as high as the last one, and looks like it. */
const rowTagLike = (tag: string): string => ITS_OWN.reduce((before, name) => withAttribute(before, name, undefined), tag);

const formulasOf = (
  text: SheetText,
  place: RowsPlace,
  part: string | undefined,
  last: ReadonlyMap<number, CellMarkup>,
): ReadonlyMap<number, FormulaOfRow> => {
  const { found, table, lastRow } = place;
  const columns = part === undefined ? [] : tableColumns(part);
  return new Map(
    columns.flatMap((column, at): (readonly [number, FormulaOfRow])[] => {
      const { formula } = column;
      if (!formula) return [];
      const cell = last.get(found.left + at);
      return [[found.left + at, formulaOfRow(text, { ...column, formula }, table?.name ?? "", { row: lastRow, cell })]];
    }),
  );
};

/** What stands in one of the new rows where the table has no row yet. */
type RowWriter = (row: number, values: ReadonlyMap<number, NewCell>) => ReadonlyMap<number, string>;

/** Every cell has the look of the one above it; calculated columns go on. A day gets a day's number format where the column has none. */
const newRowWriter = (
  book: OpenedWorkbook,
  text: SheetText,
  { found, lastRow }: RowsPlace,
  last: { readonly cells: ReadonlyMap<number, CellMarkup>; readonly tag: string | undefined },
  formulas: ReadonlyMap<number, FormulaOfRow>,
  replaced: (row: number) => ReadonlySet<number>,
): RowWriter => {
  const runs = columnRuns(text);
  const isRecord = lastRow > found.header.row;
  const styles = new Map(
    Array.from({ length: found.right - found.left + 1 }, (_, nth) => found.left + nth).map((column) => {
      const above = isRecord ? last.cells.get(column) : undefined;
      return [column, above ? attributeOf(above.tag, "s") : styleOfPlace(runs, isRecord ? last.tag : undefined, column)];
    }),
  );
  return (row, values) => {
    const standing = replaced(row);
    return new Map(
      [...styles].flatMap(([column, style]): (readonly [number, string])[] => {
        const spot = { row, column, style };
        const cell = values.get(column);
        const formula = formulas.get(column)?.(row);
        if (cell && cell.value !== null) {
          const format = cell.dateFormat !== undefined && book.styles.isGeneral(style) ? cell.dateFormat : undefined;
          const look = format === undefined ? style : book.styles.withFormat(style, format);
          return [[column, writtenCell(text, { ...spot, style: look }, cell.value)]];
        }
        if (formula) return [[column, formulaCell(text.prefix, spot, formula.text, formula.fillsArray)]];
        return style !== undefined || standing.has(column) ? [[column, writtenCell(text, spot, null)]] : [];
      }),
    );
  };
};

/** The blank row that a Table without records has: what stands in its other columns stays. */
const blankRowWriter =
  (
    book: OpenedWorkbook,
    text: SheetText,
    formulas: ReadonlyMap<number, FormulaOfRow>,
    last: { readonly cells: ReadonlyMap<number, CellMarkup>; readonly tag: string | undefined },
  ): RowWriter =>
  (row, values) => {
    const runs = columnRuns(text);
    const styleOf = (column: number): string | undefined => {
      const there = last.cells.get(column);
      return there ? attributeOf(there.tag, "s") : styleOfPlace(runs, last.tag, column);
    };
    const written = new Map<number, string>();
    for (const [column, formula] of formulas) {
      const { text: words, fillsArray } = formula(row);
      if (!HOLDS_FORMULA.test(last.cells.get(column)?.markup ?? ""))
        written.set(column, formulaCell(text.prefix, { row, column, style: styleOf(column) }, words, fillsArray));
    }
    for (const [column, { value, dateFormat }] of values) {
      if (value === null) continue;
      if (HOLDS_FORMULA.test(last.cells.get(column)?.markup ?? ""))
        throw refusals.holdsFormula(fullAddress(text.name, cellAddress(row, column)));
      const has = styleOf(column);
      const style = dateFormat !== undefined && book.styles.isGeneral(has) ? book.styles.withFormat(has, dateFormat) : has;
      written.set(column, writtenCell(text, { row, column, style }, value));
    }
    return written;
  };

const byColumn = (text: SheetText, row: RowMarkup | undefined): ReadonlyMap<number, CellMarkup> =>
  new Map((row ? cellsOf(text, row) : []).map((cell) => [cell.column, cell]));

/** @param part of the Table, where it is one. */
export const cellsBelow = (
  book: OpenedWorkbook,
  { text, rows }: SheetWithRows,
  place: RowsPlace,
  part: string | undefined,
  cells: readonly (readonly NewCell[])[],
): CellsBelow => {
  const lastRow = rowNumbered(text, rows, place.lastRow);
  const last = { cells: byColumn(text, lastRow), tag: lastRow && tagText(text, lastRow.open) };
  const formulas = formulasOf(text, place, part, last.cells);
  const standing = (row: number): ReadonlySet<number> => new Set(byColumn(text, rowNumbered(text, rows, row)).keys());
  const below = newRowWriter(book, text, place, last, formulas, standing);
  const first = blankRowWriter(book, text, formulas, last);
  const written = cells.map((ofRow, nth) => {
    const row = place.firstRow + nth;
    const values = new Map(ofRow.map((cell) => [cell.column, cell]));
    return [row, (nth < place.within ? first : below)(row, values)] as const;
  });
  const tag = last.tag !== undefined && place.lastRow > place.found.header.row ? rowTagLike(last.tag) : `<${text.prefix}row>`;
  return { cells: new Map(written), rowTag: (row) => withAttribute(tag, "r", String(row)) };
};
