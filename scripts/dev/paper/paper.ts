import type { Alignment, Border, Cell, Font, Workbook, Worksheet } from "exceljs";
import { columnLetters } from "../../../billing/values/cell-ref";
import { font, TEAL } from "../../sheet-look";

const INK = "FF1D2B2A";
const GREY = "FF5F6B6A";
const LINE = "FFC9D3D1";
const TINT = "FFEAF1EF";
const WHITE = "FFFFFFFF";

/** Sans-serif with the same widths on every system: Liberation Sans stands in for it. */
const FACE = "Arial";
const SIZE = 9.5;

export const type = (more: Partial<Font> = {}): Partial<Font> => font({ name: FACE, size: SIZE, color: { argb: INK }, ...more });

export const LABEL = type({ size: 7.5, color: { argb: GREY } });
export const STRONG = type({ bold: true });
export const TITLE = type({ size: 20, bold: true, color: { argb: TEAL } });
export const NAME = type({ size: 16, bold: true, color: { argb: TEAL } });
export const QUIET = type({ size: 8.5, color: { argb: GREY } });

export const DATE = "mm/dd/yyyy";
export const MONEY = "#,##0.00";
const TEXT = "@";

const thin: Partial<Border> = { style: "thin", color: { argb: LINE } };
const firm: Partial<Border> = { style: "medium", color: { argb: TEAL } };

/** How a filled cell looks. */
export interface Look {
  readonly font?: Partial<Font>;
  /** Text where left out. */
  readonly format?: string;
  readonly align?: Alignment["horizontal"];
  readonly vertical?: Alignment["vertical"];
  /** In characters, away from what stands at the left. */
  readonly indent?: number;
}

/** A sheet of paper that is written on from the top. */
export interface Paper {
  readonly sheet: Worksheet;
  readonly workbook: Workbook;
  /** The first word of its names: "Superbill". */
  readonly document: string;
  /** How many columns wide. */
  readonly columns: number;
}

interface PaperLook {
  readonly document: string;
  /** What the sheet and the foot of each page are called; the document's own word where left out. */
  readonly title?: string;
  /** Characters of each column. */
  readonly widths: readonly number[];
}

/** An upright page, one wide and as long as need be, with page numbers at its foot. */
export const newPaper = (workbook: Workbook, { document, title = document, widths }: PaperLook): Paper => {
  const sheet = workbook.addWorksheet(title, {
    properties: { tabColor: { argb: TEAL } },
    views: [{ showGridLines: false }],
    pageSetup: {
      orientation: "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.5, right: 0.5, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L&8${title}&R&8Page &P of &N` },
  });
  sheet.columns = widths.map((width) => ({ width }));
  return { sheet, workbook, document, columns: widths.length };
};

/** Cells from one column to another, merged; columns from 0. */
const across = ({ sheet }: Paper, row: number, from: number, to: number, lastRow = row): Cell => {
  if (to > from || lastRow > row) sheet.mergeCells(row, from + 1, lastRow, to + 1);
  return sheet.getCell(row, from + 1);
};

const dress = (cell: Cell, { font: face = type(), format = TEXT, align = "left", vertical = "top", indent }: Look): void => {
  cell.font = face;
  cell.numFmt = format;
  cell.alignment = { horizontal: align, vertical, wrapText: format === TEXT, ...(indent === undefined ? {} : { indent }) };
};

/** Words that stay as they are. */
export const words = (paper: Paper, row: number, from: number, to: number, text: string, look: Look = {}, lastRow = row): void => {
  const cell = across(paper, row, from, to, lastRow);
  dress(cell, look);
  cell.value = text;
};

/** The sheet as a formula names it. */
export const sheetRef = ({ sheet }: Paper): string => (/^\w+$/.test(sheet.name) ? sheet.name : `'${sheet.name}'`);

/** A cell that is filled: an empty one with a name. */
export const field = (paper: Paper, row: number, from: number, to: number, name: string, look: Look = {}): void => {
  const cell = across(paper, row, from, to);
  dress(cell, look);
  paper.workbook.definedNames.add(`${sheetRef(paper)}!$${columnLetters(from)}$${row}`, `${paper.document}.${name}`);
};

export const height = ({ sheet }: Paper, row: number, points: number): void => {
  sheet.getRow(row).height = points;
};

const eachCell = ({ sheet, columns }: Paper, row: number, act: (cell: Cell) => void): void => {
  for (let column = 1; column <= columns; column++) act(sheet.getCell(row, column));
};

/** A line to sign on. */
export const lineToSign = ({ sheet }: Paper, row: number, from: number, to: number): void => {
  for (let column = from; column <= to; column++)
    sheet.getCell(row, column + 1).border = { bottom: { style: "thin", color: { argb: INK } } };
};

/** A thin line below the row, or a firm one. */
export const ruleBelow = (paper: Paper, row: number, isFirm = false): void => {
  eachCell(paper, row, (cell) => (cell.border = { ...cell.border, bottom: isFirm ? firm : thin }));
};

export const tint = ({ sheet }: Paper, row: number, from: number, to: number, color = TINT): void => {
  for (let column = from; column <= to; column++)
    sheet.getCell(row, column + 1).fill = { type: "pattern", pattern: "solid", fgColor: { argb: color } };
};

export const onTeal = (more: Partial<Font> = {}): Partial<Font> => type({ bold: true, color: { argb: WHITE }, ...more });
