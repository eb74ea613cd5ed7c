import type { Cell } from "../../../billing/values/cell";
import type { ExcelTable, Sheet } from "../../../billing/workbook/workbook";
import { strToU8 } from "fflate";
import { inChunks } from "../../zip/open-zip";
import type { WrittenCell } from "../cell-value";
import { withAttribute } from "../markup/attributes";
import { readSheet } from "../sheet-part";
import { mergesOf } from "./around-rows";
import { rowAt, tagText, type RowMarkup, type RowsOfSheet, type SheetText } from "./sheet-text";

/** What gives cells their values, and the Tables of the sheet. */
export interface Reading {
  readonly valueOf: (cell: WrittenCell) => Cell;
  readonly tables: readonly ExcelTable[];
}

const NO_STYLES: ReadonlySet<string> = new Set();

const everything = (): boolean => true;

const numbered = (sheet: SheetText, row: RowMarkup): string =>
  withAttribute(tagText(sheet, row.open), "r", String(row.number)) + sheet.text.slice(row.open.end, row.end);

/** Some rows of a sheet, read exactly as the whole sheet is read. */
export const readRows = (sheet: SheetText, rows: RowsOfSheet, places: readonly number[], { valueOf, tables }: Reading): Sheet => {
  const { name, text, prefix, data } = sheet;
  const found = places.map((place) => rowAt(sheet, rows, place)).filter((row) => row !== undefined);
  const merges = mergesOf(sheet).map(({ range }) => range);
  const empty: Sheet = { name, hidden: false, rows: [], tables, merges, percentCells: new Set() };
  if (found.length === 0) return empty;
  const markup = [
    text.slice(0, data.open.end),
    ...found.map((row) => numbered(sheet, row)),
    `</${prefix}sheetData></${prefix}worksheet>`,
  ].join("");
  const parts = {
    has: everything,
    read: (_: string, onChunk: (chunk: Uint8Array) => void) => {
      inChunks(strToU8(markup), onChunk);
      return true;
    },
  };
  const read = readSheet(parts, { name, hidden: false, part: name }, { tables, percentStyles: NO_STYLES, valueOf, wants: everything });
  return { ...(read ?? empty), merges };
};

/** A cell with a value or a formula; the others only have a look. */
export const HOLDS_SOMETHING = /<(?:[\w.-]+:)?(?:v|is|f)[\s/>]/;

const holdsSomething = (sheet: SheetText, rows: RowsOfSheet, place: number): boolean => {
  const row = rowAt(sheet, rows, place);
  return row !== undefined && HOLDS_SOMETHING.test(sheet.shown.slice(row.open.end, row.contentEnd));
};

/** As many as a reader looks at to know what a sheet is. */
const HEAD_ROWS = 40;

/** Where the first rows stand that hold something. */
export const headPlaces = (sheet: SheetText, rows: RowsOfSheet): readonly number[] => {
  const places: number[] = [];
  for (let place = 0; place < rows.numbers.length && places.length < HEAD_ROWS; place++)
    if (holdsSomething(sheet, rows, place)) places.push(place);
  return places;
};

/** Where the last row stands that has a value; undefined on an empty sheet. */
export const lastFilledPlace = (sheet: SheetText, rows: RowsOfSheet, reading: Reading): number | undefined => {
  for (let place = rows.numbers.length - 1; place >= 0; place--)
    if (holdsSomething(sheet, rows, place) && readRows(sheet, rows, [place], reading).rows.length > 0) return place;
  return undefined;
};
