import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const TABLE_PART = /^xl\/tables\/.*\.xml$/;
const CALCULATED = /<calculatedColumnFormula\b[^>]*(?:\/>|>[^<]*<\/calculatedColumnFormula>)/g;

/** exceljs loses the columns of a table in which one is calculated, and then fails; the cells keep their own formulas. */
export const withReadableTables = (bytes: Uint8Array): Uint8Array => {
  const parts = unzipSync(bytes);
  const calculated = Object.entries(parts).filter(
    ([name, part]) => TABLE_PART.test(name) && strFromU8(part).includes("<calculatedColumnFormula"),
  );
  if (calculated.length === 0) return bytes;
  const mended = calculated.map(([name, part]) => [name, strToU8(strFromU8(part).replace(CALCULATED, ""))] as const);
  return zipSync({ ...parts, ...Object.fromEntries(mended) }, { level: 1 });
};
