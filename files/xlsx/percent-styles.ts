import type { Parts } from "../zip/open-zip";
import { readXml } from "./xml";

/** 0% and 0.00% (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: readonly string[] = ["9", "10"];

/** Quoted texts, escaped characters, fill and width characters, and colours or conditions in brackets are not the format itself. */
const NOT_FORMAT = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

export const isPercentFormat = (code: string): boolean => code.replace(NOT_FORMAT, "").includes("%");

/** The `s` of cells whose number format shows per cent. */
export const readPercentStyles = (parts: Parts, part: string): ReadonlySet<string> => {
  const percentFormats = new Set(BUILT_IN);
  const styles = new Set<string>();
  let inside = "";
  let nextStyle = 0;
  readXml(parts, part, "styleSheet", {
    open: (element, { numFmtId = "0", formatCode = "" }) => {
      if (element === "numFmts" || element === "cellXfs") inside = element;
      else if (element === "numFmt" && inside === "numFmts") {
        if (isPercentFormat(formatCode)) percentFormats.add(numFmtId);
        else percentFormats.delete(numFmtId);
      } else if (element === "xf" && inside === "cellXfs") {
        if (percentFormats.has(numFmtId)) styles.add(String(nextStyle));
        nextStyle++;
      }
    },
    close: (element) => {
      if (element === inside) inside = "";
    },
  });
  return styles;
};
