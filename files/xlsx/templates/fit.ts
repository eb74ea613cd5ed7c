import type { TemplateValue } from "../../../billing/workbook/template-values";
import type { CellLook } from "./cell-looks";
import { shownText } from "./shown-text";
import { linesOf, textWidth, WIDEST } from "./text-width";

/** A cell beside a named one, into which text may flow while it is empty. */
export interface Beside {
  /** In digits. */
  readonly width: number;
  /** The key of the value that may fill it; undefined where it is always empty. */
  readonly key: string | undefined;
}

/** What room a named cell has. */
export interface Room {
  readonly look: CellLook;
  /** In digits, its merged cells included, without the margin. */
  readonly width: number;
  readonly beside: readonly Beside[];
  /** The height of its rows in points. */
  readonly height: number;
}

/** What a value takes of its cell's room. */
export interface Fit {
  readonly fits: boolean;
  /** In points; more than the room's own where the text wraps onto more lines than it shows. */
  readonly height: number;
}

/** Excel's highest row, in points. */
export const HIGHEST_ROW = 409.5;

const flowWidth = (beside: readonly Beside[], isEmpty: (key: string) => boolean): number => {
  let width = 0;
  for (const cell of beside) {
    if (cell.key !== undefined && !isEmpty(cell.key)) break;
    width += cell.width;
  }
  return width;
};

/** @param isEmpty whether the value of that key in the same row is. */
export const fitOf = (value: TemplateValue, { look, width, beside, height }: Room, isEmpty: (key: string) => boolean): Fit => {
  const text = shownText(value, look.shown);
  const ownWidth = (width - look.indent) / look.digit;
  const isShort = text.length * WIDEST <= ownWidth && !text.includes("\n"); // most values are, and need no measuring
  if (isShort || (look.shrinks && !look.wraps)) return { fits: true, height };
  if (value.is === "text" && look.wraps) {
    const lines = linesOf(text, ownWidth);
    const needed = lines === 1 ? height : Math.max(height, lines * look.lineHeight);
    return { fits: needed <= Math.max(height, HIGHEST_ROW), height: needed };
  }
  const taken = textWidth(text);
  const flows = value.is === "text" && look.flows && taken > ownWidth;
  return { fits: taken <= ownWidth + (flows ? flowWidth(beside, isEmpty) / look.digit : 0), height };
};
