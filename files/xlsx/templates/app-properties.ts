import { strToU8 } from "fflate";
import type { Package } from "../editing/open-package";
import { firstElement } from "../markup/tags";
import { spliced } from "../markup/splices";
import { readRelationships } from "../relationships";

/** Lists of the sheets and names that a workbook had; Excel makes them anew. */
const LISTS = ["HeadingPairs", "TitlesOfParts"];

/** The part of the workbook's properties without its lists of sheets; undefined where there is none. */
export const propertiesWithoutTitles = (pkg: Package): { readonly part: string; readonly bytes: Uint8Array } | undefined => {
  const part = readRelationships(pkg, "").find(({ type }) => type === "extended-properties")?.target;
  if (part === undefined || !pkg.has(part)) return undefined;
  const xml = pkg.text(part);
  const lists = LISTS.map((name) => firstElement(xml, name)).filter((list) => list !== undefined);
  return {
    part,
    bytes: strToU8(
      spliced(
        xml,
        lists.map(({ open, end }) => ({ start: open.start, end, text: "" })),
      ),
    ),
  };
};
