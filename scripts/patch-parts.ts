import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** Every part gets this date, so that the same workbook gives the same bytes. */
const FIXED_DATE = new Date(2026, 0, 1);

/**
 * Mends what exceljs cannot write: `patch` is given the text of each XML part and gives back what shall stand there.
 * The zip is written anew with fixed dates.
 */
export const patchParts = (xlsx: Uint8Array, patch: (part: string, xml: string) => string): Uint8Array => {
  const parts: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(xlsx))) {
    if (name.endsWith("/")) continue; // folders are no parts
    parts[name] = name.endsWith(".xml") || name.endsWith(".rels") ? strToU8(patch(name, strFromU8(bytes))) : bytes;
  }
  return zipSync(parts, { mtime: FIXED_DATE, level: 6 });
};
