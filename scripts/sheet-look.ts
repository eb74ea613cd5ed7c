import type { Cell, Font } from "exceljs";

/** Colours of the workbooks that ClaimSheet writes; the words of a state never depend on them. */
export const TEAL = "FF1F4E4A";
export const AMBER = "FF8A5A00";
const WHITE = "FFFFFFFF";
const LINK_BLUE = "FF0563C1";

/** A font without a name is written as one, and other programs then take a serif. */
export const font = (more: Partial<Font> = {}): Partial<Font> => ({ name: "Calibri", size: 11, family: 2, ...more });

export const LINK_FONT = font({ color: { argb: LINK_BLUE }, underline: true });

/** A header: white on the colour given. */
export const dressHeader = (cell: Cell, background = TEAL): void => {
  cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: background } };
  cell.font = font({ bold: true, color: { argb: WHITE } });
  cell.alignment = { vertical: "middle", horizontal: "left", indent: 1 };
};
