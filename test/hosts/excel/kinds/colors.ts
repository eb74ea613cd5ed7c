import type { Color } from "exceljs";
import { badArgument } from "../workbook/errors";

const NAMED: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  orange: "FFA500",
  purple: "800080",
  gray: "808080",
  grey: "808080",
  lightgray: "D3D3D3",
  pink: "FFC0CB",
  lightyellow: "FFFFE0",
  lightblue: "ADD8E6",
  lightgreen: "90EE90",
  darkred: "8B0000",
  darkgreen: "006400",
};

/** "#1F4E78", "1F4E78" or a colour's name, as a file holds it. */
export const argb = (color: unknown): { readonly argb: string } => {
  const text = String(color).toLowerCase();
  const hex = /^#?([0-9a-f]{6})$/.exec(text)?.[1] ?? NAMED[text];
  return hex === undefined ? badArgument() : { argb: `FF${hex.toUpperCase()}` };
};

/** As Excel gives it back: "#1F4E78". */
export const hex = (color: Partial<Color> | undefined, fallback: string): string =>
  color?.argb === undefined ? fallback : `#${color.argb.slice(-6).toUpperCase()}`;
