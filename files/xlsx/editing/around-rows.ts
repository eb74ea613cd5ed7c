import { parseRange, type CellRange } from "../../../billing/values/cell-ref";
import { attributeOf, attributesOf } from "../markup/attributes";
import { tagsOf, type Tag } from "../markup/tags";
import { isTrue } from "../xml";
import { tagText, type SheetText } from "./sheet-text";

/** A tag of a sheet with the cells that it speaks of. */
export interface RangeTag {
  readonly tag: Tag;
  readonly range: CellRange;
}

/** Tags behind the rows; depth 1 are the children of the sheet itself. */
export function* tagsBehindRows({ shown, prefix, data }: SheetText): Generator<Tag & { readonly depth: number }> {
  let depth = 0;
  for (const tag of tagsOf(shown, { prefix, from: data.end })) {
    if (tag.is === "close") depth--;
    else yield { ...tag, depth: depth + 1 };
    if (tag.is === "open") depth++;
  }
}

const rangeTags = (sheet: SheetText, name: string, deepest: number): readonly RangeTag[] =>
  [...tagsBehindRows(sheet)].flatMap((tag): RangeTag[] => {
    if (tag.name !== name || tag.depth > deepest) return [];
    const range = parseRange(attributeOf(tagText(sheet, tag), "ref") ?? "");
    return range ? [{ tag, range }] : [];
  });

export const mergesOf = (sheet: SheetText): readonly RangeTag[] => rangeTags(sheet, "mergeCell", 2);

/** The sheet's own filter; a Table's stands in its own part, a custom view's deeper. */
export const filterOf = (sheet: SheetText): RangeTag | undefined => rangeTags(sheet, "autoFilter", 1)[0];

export const isProtected = (sheet: SheetText): boolean => {
  for (const tag of tagsBehindRows(sheet))
    if (tag.name === "sheetProtection" && tag.depth === 1) return isTrue(attributeOf(tagText(sheet, tag), "sheet"));
  return false;
};

/** Columns that share a width and a look, both ends in it, from 0. */
export interface ColumnRun {
  readonly tag: Tag;
  readonly left: number;
  readonly right: number;
  readonly style: string | undefined;
}

export const columnRuns = (sheet: SheetText): readonly ColumnRun[] =>
  sheet.head
    .filter(({ name, is }) => name === "col" && is !== "close")
    .map((tag) => {
      const attributes = attributesOf(tagText(sheet, tag));
      return { tag, left: Number(attributes.get("min")) - 1, right: Number(attributes.get("max")) - 1, style: attributes.get("style") };
    });

/** The look of a cell that is not written: its row's, else its column's. */
export const styleOfPlace = (runs: readonly ColumnRun[], rowTag: string | undefined, column: number): string | undefined => {
  const row = rowTag === undefined ? undefined : attributesOf(rowTag);
  const ofRow = isTrue(row?.get("customFormat")) ? row?.get("s") : undefined;
  return ofRow ?? runs.find(({ left, right }) => left <= column && column <= right)?.style;
};

export const overlap = (a: CellRange, b: CellRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const contains = (range: CellRange, row: number, column: number): boolean =>
  range.top <= row && row <= range.bottom && range.left <= column && column <= range.right;
