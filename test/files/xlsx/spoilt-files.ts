import { UnreadableFile } from "../../../files/unreadable-file";
import { readWorkbook } from "../../../files/xlsx/read-workbook";

/** The code and the sentence with which a file is refused. */
export const refusalOf = (bytes: Uint8Array): readonly [code: string, sentence: string] => {
  try {
    readWorkbook(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return [error.code, error.message];
    throw error;
  }
  return ["read", ""];
};

/** The bytes with some bits of one of them flipped. */
export const patched = (bytes: Uint8Array, at: number, bits: number): Uint8Array => {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ bits;
  return copy;
};

/** The zip with another unpacked size in its list of contents. */
export const withLyingSize = (bytes: Uint8Array, name: string, size: number): Uint8Array => {
  const copy = Buffer.from(bytes);
  copy.writeUInt32LE(size, copy.lastIndexOf(name) - 46 + 24);
  return copy;
};

/** The outline of a compound file (MS-CFB): its header and a directory with these streams. */
export const compoundFile = (...streams: readonly string[]): Uint8Array => {
  const file = Buffer.alloc(512 + 512 * 2);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(file);
  ["Root Entry", ...streams].forEach((name, at) => file.write(name, 1024 + at * 128, "utf16le"));
  return file;
};
