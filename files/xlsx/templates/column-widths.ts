import { columnRuns, styleOfPlace } from "../editing/around-rows";
import { tagText, type SheetText } from "../editing/sheet-text";
import { attributesOf } from "../markup/attributes";
import { isTrue } from "../xml";

/** How wide a sheet's columns are, and how high its rows unless they say so. */
export interface SheetMeasures {
  /** In digits, margins included; 0 where it is hidden. */
  readonly width: (column: number) => number;
  /** The `s` of a cell that is not written, in the row of that tag. */
  readonly style: (rowTag: string, column: number) => string | undefined;
  /** In points. */
  readonly rowHeight: number;
}

/** Excel's own columns show 8 digits; margins and the line take five pixels, which are 0.71 of a digit (ECMA-376 part 1, 18.3.1.13). */
const USUAL_WIDTH = 8;
export const MARGIN = 0.71;
const USUAL_HEIGHT = 15;

export const sheetMeasures = (sheet: SheetText): SheetMeasures => {
  const format = sheet.head.find(({ name, is }) => name === "sheetFormatPr" && is !== "close");
  const usual = attributesOf(format ? tagText(sheet, format) : "");
  const usualWidth = Number(usual.get("defaultColWidth") ?? Number(usual.get("baseColWidth") ?? USUAL_WIDTH) + MARGIN);
  const runs = columnRuns(sheet);
  const columns = runs.map(({ tag, left, right }) => {
    const attributes = attributesOf(tagText(sheet, tag));
    return { left, right, width: isTrue(attributes.get("hidden")) ? 0 : Number(attributes.get("width") ?? usualWidth) };
  });
  return {
    width: (column) => columns.find(({ left, right }) => left <= column && column <= right)?.width ?? usualWidth,
    style: (rowTag, column) => styleOfPlace(runs, rowTag, column),
    rowHeight: Number(usual.get("defaultRowHeight") ?? USUAL_HEIGHT),
  };
};
