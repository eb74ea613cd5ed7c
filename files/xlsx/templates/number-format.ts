import { isPercentFormat } from "../percent-styles";

/** What a number in a cell is shown as. */
export type Shown = "date" | "time" | "percent" | "text" | "number";

/** ECMA-376 part 1, 18.8.30, as an American Excel shows them. */
export const BUILT_IN_FORMATS: Readonly<Record<string, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: "$#,##0",
  6: "$#,##0",
  7: "$#,##0.00",
  8: "$#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0",
  38: "#,##0",
  39: "#,##0.00",
  40: "#,##0.00",
  41: "_(* #,##0_)",
  42: "_($* #,##0_)",
  43: "_(* #,##0.00_)",
  44: "_($* #,##0.00_)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  49: "@",
};

export const GENERAL = "General";

/** Quoted texts, escaped characters, fill and width characters, colours and currencies. Lengths of time, "[h]", stay. */
const LITERAL = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** What a number format is for, told by its first section. */
export const shownAs = (code: string): Shown => {
  if (code.toLowerCase() === GENERAL.toLowerCase()) return "number";
  const [first = ""] = code.replace(LITERAL, "").toLowerCase().split(";");
  if (/[yd]/.test(first)) return "date";
  if (/[hs]/.test(first)) return "time";
  if (first.includes("m")) return "date";
  if (first.includes("@")) return "text";
  return isPercentFormat(code) ? "percent" : "number";
};
