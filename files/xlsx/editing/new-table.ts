import type { CellRange } from "../../../billing/values/cell-ref";
import type { NewColumn } from "../../../billing/workbook/edit";
import type { NewCell } from "../../../billing/workbook/new-rows";
import { nameKey } from "../../zip/directory";
import { attributeOf } from "../markup/attributes";
import { escapedAttribute, escapedText } from "../markup/escaping";
import { firstElement } from "../markup/tags";
import type { ColumnLook } from "./column-looks";
import type { OpenedSheet, OpenedWorkbook } from "./opened-workbook";
import { cellsOf, rowNumbered, rowsOf, type SheetText } from "./sheet-text";
import { rangeRef, type CellsToWrite } from "./write-cells";
import { formulaCell, writtenCell } from "./written-cell";

/** How the Tables of a workbook look, so that a new one looks the same. */
export interface TableLook {
  /** Of the header cells; undefined leaves them to the Table's style. */
  readonly header: string | undefined;
  readonly tableStyle: string;
}

const USUAL_STYLE = "TableStyleLight9";

const sizeOf = ({ pack }: OpenedWorkbook, { part }: OpenedSheet): number => pack.zip.entries.get(nameKey(part))?.size ?? 0;

/** As the Table on the smallest sheet looks; the usual look in a workbook without Tables. */
export const tableLook = (book: OpenedWorkbook): TableLook => {
  const [model] = book
    .sheets()
    .filter(({ tables }) => tables.length > 0)
    .sort((a, b) => sizeOf(book, a) - sizeOf(book, b));
  const [table] = model?.tables ?? [];
  if (!model || !table) return { header: undefined, tableStyle: USUAL_STYLE };
  const text = book.text(model);
  const row = rowNumbered(text, rowsOf(text), table.range.top);
  const cell = row && cellsOf(text, row).find(({ column }) => column === table.range.left);
  const part = book.pack.text(table.part);
  const style = firstElement(part, "tableStyleInfo");
  return {
    header: cell && attributeOf(cell.tag, "s"),
    tableStyle: (style && attributeOf(part.slice(style.open.start, style.open.end), "name")) ?? USUAL_STYLE,
  };
};

/** A header as a Table's part writes it (ST_Xstring). */
const writtenName = (header: string): string => escapedAttribute(header.replaceAll("\r", "_x000d_").replaceAll("\n", "_x000a_"));

/** One column of a Table's part. */
export const tableColumn = (prefix: string, id: number, { header, formula }: NewColumn): string => {
  const start = `<${prefix}tableColumn id="${id}" name="${writtenName(header)}"`;
  const element = `${prefix}calculatedColumnFormula`;
  return formula === undefined ? `${start}/>` : `${start}><${element}>${escapedText(formula)}</${element}></${prefix}tableColumn>`;
};

interface NewTable {
  readonly id: number;
  readonly name: string;
  readonly range: CellRange;
  readonly columns: readonly NewColumn[];
  readonly tableStyle: string;
}

/** The part of a new Table. */
export const tableMarkup = (namespace: string, { id, name, range, columns, tableStyle }: NewTable): string => {
  const ref = rangeRef(range);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<table xmlns="${namespace}" id="${id}" name="${escapedAttribute(name)}" displayName="${escapedAttribute(name)}" ref="${ref}" totalsRowShown="0">` +
    `<autoFilter ref="${ref}"/><tableColumns count="${columns.length}">` +
    columns.map((column, at) => tableColumn("", at + 1, column)).join("") +
    `</tableColumns><tableStyleInfo name="${escapedAttribute(tableStyle)}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`
  );
};

const GENERAL = "General";

/** How a new column looks. */
export const columnLook = ({ styles }: OpenedWorkbook, { width, numberFormat }: NewColumn): ColumnLook => ({
  width,
  style: numberFormat === GENERAL ? undefined : styles.withFormat(undefined, numberFormat),
});

/** The headers and cells of a new Table. */
export const tableCells = (
  text: SheetText,
  range: CellRange,
  {
    header,
    columns,
    looks,
  }: { readonly header: string | undefined; readonly columns: readonly NewColumn[]; readonly looks: readonly ColumnLook[] },
  rows: readonly (readonly NewCell[])[],
): CellsToWrite => {
  const { top, bottom, left } = range;
  const headers = columns.map(
    ({ header: words }, at) => [left + at, writtenCell(text, { row: top, column: left + at, style: header }, words)] as const,
  );
  const cells = new Map<number, ReadonlyMap<number, string>>([[top, new Map(headers)]]);
  for (let row = top + 1; row <= bottom; row++) {
    const values = new Map(rows[row - top - 1]?.map(({ column, value }) => [column, value]));
    const ofRow = columns.map(({ formula }, at) => {
      const spot = { row, column: left + at, style: looks[at]?.style };
      const markup =
        formula === undefined ? writtenCell(text, spot, values.get(left + at) ?? null) : formulaCell(text.prefix, spot, formula);
      return [left + at, markup] as const;
    });
    cells.set(row, new Map(ofRow));
  }
  return cells;
};
