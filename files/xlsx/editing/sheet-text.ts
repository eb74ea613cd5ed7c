import { damaged } from "../../unreadable-file";
import { columnOf, rowInRef, rowOf } from "../cell-place";
import { attributeOf } from "../markup/attributes";
import { elementsOf, prefixOf, tagsOf, type Tag } from "../markup/tags";
import { refusals } from "./refusals";

/** The markup of a sheet, and where things stand in it. */
export interface SheetText {
  /** The sheet's name. */
  readonly name: string;
  readonly text: string;
  /** The same with comments, CDATA sections and instructions blanked out, so that whatever looks like a tag is one. */
  readonly shown: string;
  readonly prefix: string;
  /** Tags before the rows. */
  readonly head: readonly Tag[];
  /** `<sheetData>`; both of its ends are the same where it is written `<sheetData/>`. */
  readonly data: { readonly open: Tag; readonly contentEnd: number; readonly end: number };
}

/** Where the rows of a sheet stand, in order. */
export interface RowsOfSheet {
  readonly numbers: readonly number[];
  readonly starts: readonly number[];
}

/** One row. */
export interface RowMarkup {
  readonly number: number;
  readonly open: Tag;
  readonly contentEnd: number;
  readonly end: number;
}

/** One cell of a row. */
export interface CellMarkup {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  /** Its first tag. */
  readonly tag: string;
  /** All of it. */
  readonly markup: string;
}

const UNPARSED = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g;

const DECLARATION = /^\uFEFF?<\?xml [^>]*>/;

/** "<" stands everywhere in a sheet, so it is looked for by what makes these rare. */
const holdsUnparsed = (text: string): boolean =>
  text.includes("!--") || text.includes("![CDATA[") || text.includes("?>", DECLARATION.exec(text)?.[0].length);

const blanked = (text: string): string => (holdsUnparsed(text) ? text.replace(UNPARSED, (unparsed) => " ".repeat(unparsed.length)) : text);

export const sheetText = (name: string, text: string): SheetText => {
  const shown = blanked(text);
  const prefix = prefixOf(shown);
  const head: Tag[] = [];
  for (const tag of tagsOf(shown, { prefix })) {
    if (tag.name !== "sheetData") {
      head.push(tag);
      continue;
    }
    if (tag.is === "empty") return { name, text, shown, prefix, head, data: { open: tag, contentEnd: tag.end, end: tag.end } };
    const contentEnd = shown.lastIndexOf(`</${prefix}sheetData`);
    if (contentEnd < tag.end) break;
    return { name, text, shown, prefix, head, data: { open: tag, contentEnd, end: shown.indexOf(">", contentEnd) + 1 } };
  }
  throw damaged(`The sheet ${name} has no place for rows.`);
};

export const tagText = ({ text }: SheetText, { start, end }: Tag): string => text.slice(start, end);

/** What may stand behind the name of a tag. */
const ENDS_NAME = /[\s/>]/;
const NUMBERED = / r="(\d+)"/y;

const numberInCells = (sheet: SheetText, start: number): string | undefined => {
  for (const tag of tagsOf(sheet.shown, { prefix: sheet.prefix, from: start })) {
    if (tag.name === "row" && (tag.is !== "open" || tag.start !== start)) return undefined;
    const ref = tag.name === "c" ? attributeOf(tagText(sheet, tag), "r") : undefined;
    if (ref !== undefined) return rowInRef(ref);
  }
  return undefined;
};

/** A row that leaves its number out has that of its cells, or comes next. */
const numberAt = (sheet: SheetText, start: number, nameEnd: number, next: number): number => {
  NUMBERED.lastIndex = nameEnd;
  const usual = NUMBERED.exec(sheet.shown)?.[1];
  if (usual !== undefined) return rowOf(usual, next);
  const [tag] = tagsOf(sheet.shown, { prefix: sheet.prefix, from: start });
  return rowOf((tag && attributeOf(tagText(sheet, tag), "r")) ?? numberInCells(sheet, start), next);
};

/** Throws EditRefused where the rows are not in order. */
export const rowsOf = (sheet: SheetText): RowsOfSheet => {
  const { shown, prefix, data } = sheet;
  const opens = `<${prefix}row`;
  const numbers: number[] = [];
  const starts: number[] = [];
  let before = 0;
  for (let at = shown.indexOf(opens, data.open.end); at !== -1 && at < data.contentEnd; at = shown.indexOf(opens, at + opens.length)) {
    const nameEnd = at + opens.length;
    if (!ENDS_NAME.test(shown.charAt(nameEnd))) continue;
    const row = numberAt(sheet, at, nameEnd, before + 1);
    if (row <= before) throw refusals.notInOrder(sheet.name);
    numbers.push(row);
    starts.push(at);
    before = row;
  }
  return { numbers, starts };
};

/** Where a row stands among the others, or would stand. */
export const placeOfRow = ({ numbers }: RowsOfSheet, row: number): number => {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The row at that place; undefined behind the last. */
export const rowAt = ({ shown, prefix }: SheetText, { numbers, starts }: RowsOfSheet, place: number): RowMarkup | undefined => {
  const [number, start] = [numbers[place], starts[place]];
  if (number === undefined || start === undefined) return undefined;
  const [open] = tagsOf(shown, { prefix, from: start });
  if (!open) return undefined;
  if (open.is === "empty") return { number, open, contentEnd: open.end, end: open.end };
  const contentEnd = shown.indexOf(`</${prefix}row`, open.end);
  if (contentEnd === -1) throw damaged("One of its rows has no end.");
  return { number, open, contentEnd, end: shown.indexOf(">", contentEnd) + 1 };
};

export const rowNumbered = (sheet: SheetText, rows: RowsOfSheet, row: number): RowMarkup | undefined => {
  const place = placeOfRow(rows, row);
  return rows.numbers[place] === row ? rowAt(sheet, rows, place) : undefined;
};

/** Throws EditRefused where the cells are not in order. */
export const cellsOf = ({ name, text, shown, prefix }: SheetText, { open, contentEnd }: RowMarkup): readonly CellMarkup[] => {
  let before = -1;
  const from = open.end;
  return [...elementsOf(shown.slice(from, contentEnd), "c", { prefix })].map((element): CellMarkup => {
    const [start, end] = [from + element.open.start, from + element.end];
    const tag = text.slice(start, from + element.open.end);
    const column = columnOf(attributeOf(tag, "r"), before + 1);
    if (column <= before) throw refusals.notInOrder(name);
    before = column;
    return { column, start, end, tag, markup: text.slice(start, end) };
  });
};
