import type { Alignment, Cell, Font, Workbook, Worksheet } from "exceljs";
import { columnLetters } from "../../../billing/values/cell-ref";
import { font, TEAL } from "../../sheet-look";

const INK = "FF1D2B2A";
const GREY = "FF5F6B6A";
const LINE = "FFC9D3D1";
const TINT = "FFEAF1EF";
const FACE = "Arial";
const SIZE = 9;

const type = (more: Partial<Font> = {}): Partial<Font> => font({ name: FACE, size: SIZE, color: { argb: INK }, ...more });

export const LABEL = type({ size: 8, color: { argb: GREY } });
export const STRONG = type({ bold: true });
const HEADING = type({ size: 12, bold: true, color: { argb: TEAL } });
const TITLE = type({ size: 18, bold: true, color: { argb: TEAL } });

export const DATE = "mm/dd/yyyy";
export const MONEY = "#,##0.00";
export const COUNT = "#,##0";
const TEXT = "@";

/** How a cell looks. */
export interface Look {
  readonly font?: Partial<Font>;
  /** Text where left out. */
  readonly format?: string;
  readonly align?: Alignment["horizontal"];
}

/** A column of a table on a page. */
export interface Column {
  readonly key: string;
  readonly header: string;
  readonly format?: string;
  /** How many of the sheet's columns it takes; 1 where left out. */
  readonly wide?: number;
}

/** A sheet that is filled from the top. */
export interface Page {
  readonly sheet: Worksheet;
  readonly workbook: Workbook;
  readonly columns: number;
}

const dress = (cell: Cell, { font: face = type(), format = TEXT, align }: Look): void => {
  cell.font = face;
  cell.numFmt = format;
  const isText = format === TEXT;
  const horizontal = align ?? (isText || format === DATE ? "left" : "right");
  // What stands at the left keeps away from the amounts of the column before.
  cell.alignment = { horizontal, vertical: "top", wrapText: isText, ...(horizontal === "left" ? { indent: 1 } : {}) };
};

const across = ({ sheet }: Page, row: number, from: number, to: number): Cell => {
  if (to > from) sheet.mergeCells(row, from + 1, row, to + 1);
  return sheet.getCell(row, from + 1);
};

export const words = (page: Page, row: number, from: number, to: number, text: string, look: Look = {}): void => {
  const cell = across(page, row, from, to);
  dress(cell, look);
  cell.value = text;
};

/** A cell that is filled: an empty one with a name. */
export const field = (page: Page, row: number, from: number, to: number, name: string, look: Look = {}): void => {
  dress(across(page, row, from, to), look);
  page.workbook.definedNames.add(`${page.sheet.name}!$${columnLetters(from)}$${row}`, `Reconciliation.${name}`);
};

const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

/** A landscape page, one wide and as long as need be. @param widths in characters. */
export const newPage = (workbook: Workbook, name: string, widths: readonly number[]): Page => {
  const sheet = workbook.addWorksheet(name, {
    properties: { tabColor: { argb: TEAL } },
    views: [{ showGridLines: false }],
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, margins: MARGINS },
    headerFooter: { oddFooter: `&L&8Reconciliation, ${name}&R&8Page &P of &N` },
  });
  sheet.columns = widths.map((width) => ({ width }));
  return { sheet, workbook, columns: widths.length };
};

/** A page's own heading; gives the next free row. */
export const addTitle = (page: Page, title: string, says: string): number => {
  words(page, 1, 0, page.columns - 1, title, { font: TITLE });
  page.sheet.getRow(1).height = 26;
  words(page, 2, 0, page.columns - 1, says, { font: LABEL });
  page.sheet.getRow(2).height = 14;
  return 4;
};

export const addHeading = (page: Page, row: number, heading: string): number => {
  words(page, row, 0, page.columns - 1, heading, { font: HEADING });
  page.sheet.getRow(row).height = 20;
  return row + 1;
};

/** A header row, and below it the one row that is repeated for every item; gives the next free row, one left blank. */
export const addTable = (page: Page, row: number, block: string, columns: readonly Column[]): number => {
  const { sheet, workbook } = page;
  let from = 0;
  for (const { key, header, format, wide = 1 } of columns) {
    const to = from + wide - 1;
    const look = format === undefined ? {} : { format };
    const isRight = format !== undefined && format !== DATE;
    words(page, row, from, to, header, { font: STRONG, align: isRight ? "right" : "left" });
    field(page, row + 1, from, to, `${block}.${key}`, look);
    from = to + 1;
  }
  for (let column = 1; column <= page.columns; column++) {
    sheet.getCell(row, column).fill = { type: "pattern", pattern: "solid", fgColor: { argb: TINT } };
    sheet.getCell(row + 1, column).border = { bottom: { style: "thin", color: { argb: LINE } } };
  }
  sheet.getRow(row).height = 15;
  sheet.getRow(row + 1).height = 14;
  workbook.definedNames.add(`${sheet.name}!$A$${row + 1}:$${columnLetters(page.columns - 1)}$${row + 1}`, `Reconciliation.${block}`);
  return row + 3;
};

/** Rows that are printed again on every page. */
export const repeatAtTop = ({ sheet }: Page, row: number): void => {
  sheet.pageSetup.printTitlesRow = `${row}:${row}`;
};
