import { serialFromDate, type DateSystem } from "../../../billing/values/calendar-date";
import type { Cell } from "../../../billing/values/cell";
import { inDollars } from "../../../billing/values/cents";
import type { DoesNotFit, NamedValues, TemplateValue, TemplateValues } from "../../../billing/workbook/template-values";
import { cellMarkup } from "../markup/cell-markup";
import { fitOf, HIGHEST_ROW } from "./fit";
import { rowShift, type RowShift } from "./row-shift";
import { written, type CopyShift } from "./surroundings";
import { addressOf, tallTag, type CellPlace, type TemplateRow } from "./template-rows";
import type { MovingDrawing, TemplateSheet } from "./template-sheet";

/** A sheet of the document once it is filled. */
export interface FilledSheet {
  readonly xml: string;
  readonly shift: RowShift;
  readonly drawings: readonly (MovingDrawing & { readonly xml: string })[];
  /** Without the sheet's name, which is given later. */
  readonly doesNotFit: readonly Omit<DoesNotFit, "sheet">[];
}

/** Excel takes no more, and repairs a file with more. */
const LONGEST_TEXT = 32_767;

const EMPTY: TemplateValue = { is: "text", value: undefined };

const valueIn = (values: NamedValues, key: string): TemplateValue => (Object.hasOwn(values, key) ? (values[key] ?? EMPTY) : EMPTY);

const cellOf = (value: TemplateValue, system: DateSystem): Cell => {
  if (value.value === undefined || value.value === "") return null;
  switch (value.is) {
    case "text":
      return value.value.slice(0, LONGEST_TEXT);
    case "date":
      return serialFromDate(value.value, system);
    case "money":
      return inDollars(value.value);
    case "number":
      return value.value;
  }
};

const isEmptyValue = ({ value }: TemplateValue): boolean => value === undefined || value === "";

/** Writes the rows of one sheet, one after another, as rows above may make later ones higher. */
const rowWriter = (prefix: string, system: DateSystem) => {
  const heights = new Map<number, number>();
  const doesNotFit: Omit<DoesNotFit, "sheet">[] = [];

  const makeRoom = (place: CellPlace, value: TemplateValue, row: number, values: NamedValues): void => {
    const { fits, height } = fitOf(value, place, (key) => isEmptyValue(valueIn(values, key)));
    const isTooLong = value.is === "text" && (value.value ?? "").length > LONGEST_TEXT;
    if (!fits || isTooLong) doesNotFit.push({ cell: addressOf(place, row), name: place.name });
    if (height <= place.height) return;
    const last = row + place.rowsBelow;
    const needed = Math.min(HIGHEST_ROW, Math.ceil(place.lastHeight + height - place.height));
    heights.set(last, Math.max(needed, heights.get(last) ?? place.lastHeight));
  };

  const rowText = ({ tag, isHidden, parts }: TemplateRow, row: number, values: NamedValues): string => {
    const number = String(row);
    let cells = "";
    for (const part of parts) {
      if (!("key" in part)) {
        cells += part.join(number);
        continue;
      }
      const value = valueIn(values, part.key);
      if (!isEmptyValue(value) && !isHidden) makeRoom(part, value, row, values);
      cells += cellMarkup({ ref: addressOf(part, row), style: part.style, prefix }, cellOf(value, system));
    }
    const height = heights.get(row);
    return (height === undefined ? tag : tallTag(tag, height)).join(number) + cells;
  };
  return { rowText, doesNotFit };
};

const NOTHING: readonly NamedValues[] = [{}];

/** The sheet with the values in it. Where a block has no items its rows stand there once, empty. */
export const fillSheet = (sheet: TemplateSheet, { fields, blocks }: TemplateValues, system: DateSystem, isFirst: boolean): FilledSheet => {
  const itemsOf = (block: string): readonly NamedValues[] => {
    const items = blocks[block] ?? [];
    return items.length === 0 ? NOTHING : items;
  };
  const grown = sheet.blocks.map(({ name, range: { top, bottom } }) => ({ top, bottom, count: itemsOf(name).length }));
  const shift = rowShift(grown);
  const copy: CopyShift = { shift, blocks: grown, isFirst };
  const { rowText, doesNotFit } = rowWriter(sheet.prefix, system);
  const rows: string[] = [];
  for (const { block, rows: templateRows } of sheet.sections) {
    if (block === undefined) for (const row of templateRows) rows.push(rowText(row, shift.first(row.row), fields));
    else
      itemsOf(block.name).forEach((item, nth) => {
        const added = nth * (block.range.bottom - block.range.top + 1);
        for (const row of templateRows) rows.push(rowText(row, shift.first(row.row) + added, item));
      });
  }
  return {
    xml: written(sheet.before, copy) + rows.join("") + written(sheet.after, copy),
    shift,
    drawings: sheet.drawings.map((drawing) => ({ ...drawing, xml: written(drawing.stretches, copy) })),
    doesNotFit,
  };
};
