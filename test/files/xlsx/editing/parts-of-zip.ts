import { strFromU8 } from "fflate";
import { partBytes } from "../../../../files/xlsx/editing/open-package";
import { compressedBytes, openZip } from "../../../../files/zip/open-zip";

/** The parts of a workbook as they are packed, by name. */
export const packedParts = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map([...openZip(bytes).entries.values()].map((entry) => [entry.name, Buffer.from(compressedBytes(bytes, entry)).toString("base64")]));

export const partText = (bytes: Uint8Array, part: string): string => strFromU8(partBytes(openZip(bytes), part));

/** The names of parts that are not, as they are packed, what they were. */
export const changedParts = (before: Uint8Array, after: Uint8Array): readonly string[] => {
  const [was, is] = [packedParts(before), packedParts(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.get(name) !== is.get(name)).sort();
};
