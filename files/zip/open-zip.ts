import { damaged, UnreadableFile } from "../unreadable-file";
import { standsAt, u16 } from "./byte-reading";
import { crc32 } from "./crc32";
import { nameKey, readDirectory, type ZipEntry } from "./directory";
import { inflateInPieces, type Inflate } from "./inflate";

/** Thrown by a receiver of chunks that wants no more of them. */
export class Enough extends Error {}

/** Named parts that can be read: those of a file, or of a file that is being edited. */
export interface Parts {
  readonly has: (name: string) => boolean;
  /**
   * Streams an entry's plain bytes, in small chunks; throws UnreadableFile where they are not what the directory says.
   * False when the receiver had enough before the end.
   */
  readonly read: (name: string, onChunk: (chunk: Uint8Array) => void) => boolean;
}

export interface Zip extends Parts {
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

/**
 * Sheets pack between 10 and 30 to one, extreme ones (no cell addresses, every row alike) 240 to one, a zip bomb 1,000 to one. So
 * nothing is refused below 64 MB, which is read in two seconds whatever it holds; above that, 400 to one is a bomb. A sheet of
 * 500,000 visits is 350 MB of XML; 2 GB is beyond what Excel itself opens.
 */
const HARMLESS = 64 * 2 ** 20;
const STEEPEST = 400;
const LARGEST_PART = 2 ** 31;

const CHUNK = 65_536;

const refuseBombs = (entries: ReadonlyMap<string, ZipEntry>, packed: number): void => {
  const isBomb = (size: number, from: number): boolean => size > HARMLESS && size > from * STEEPEST;
  let total = 0;
  for (const { size, compressedSize } of entries.values()) {
    total += size;
    if (isBomb(size, compressedSize) || isBomb(total, packed)) {
      throw new UnreadableFile(
        "too-large",
        "This file unpacks to hundreds of times its size, as no clinic's workbook does, and was not opened. Ask whoever sent it for a new copy.",
      );
    }
    if (size > LARGEST_PART) {
      throw new UnreadableFile(
        "too-large",
        "This workbook is too large: one of its sheets is over 2 GB. Split it by year into several workbooks.",
      );
    }
  }
};

const LOCAL_HEADER = "PK\u0003\u0004";
const LOCAL_HEADER_SIZE = 30;

/** An entry's bytes as they stand in the file. */
export const compressedBytes = (bytes: Uint8Array, entry: ZipEntry): Uint8Array => {
  if (!standsAt(bytes, entry.offset, LOCAL_HEADER)) throw damaged(`The part ${entry.name} is not where the list of contents says.`);
  const start = entry.offset + LOCAL_HEADER_SIZE + u16(bytes, entry.offset + 26) + u16(bytes, entry.offset + 28);
  if (start + entry.compressedSize > bytes.length) throw damaged(`The part ${entry.name} is cut short.`);
  return bytes.subarray(start, start + entry.compressedSize);
};

const STORED = 0;
const DEFLATED = 8;

const unpack = (bytes: Uint8Array, entry: ZipEntry, inflate: Inflate, onChunk: (chunk: Uint8Array) => void): void => {
  const compressed = compressedBytes(bytes, entry);
  if (entry.method === STORED) onChunk(compressed);
  else if (entry.method === DEFLATED) inflate(compressed, onChunk, entry.size + 1);
  else throw damaged(`The part ${entry.name} is packed in a way that Excel does not use.`);
};

/** Plain bytes handed on in small chunks, as a parser takes them. */
export const inChunks = (bytes: Uint8Array, onChunk: (chunk: Uint8Array) => void): void => {
  for (let at = 0; at < bytes.length; at += CHUNK) onChunk(bytes.subarray(at, at + CHUNK));
};

const readEntry = (bytes: Uint8Array, entry: ZipEntry, inflate: Inflate, onChunk: (chunk: Uint8Array) => void): boolean => {
  const spoilt = () => damaged(`The contents of the part ${entry.name} are spoilt.`);
  let size = 0;
  let crc = 0;
  let ours: unknown;
  const receive = (chunk: Uint8Array): void => {
    try {
      size += chunk.length;
      if (size > entry.size) throw spoilt();
      crc = crc32(chunk, crc);
      inChunks(chunk, onChunk);
    } catch (error) {
      ours = error;
      throw error;
    }
  };
  try {
    unpack(bytes, entry, inflate, receive);
  } catch (error) {
    if (error instanceof Enough) return false;
    if (error === ours || error instanceof UnreadableFile) throw error;
    throw spoilt(); // what the inflater itself throws: a broken stream, or more than the limit
  }
  if (size !== entry.size || crc !== entry.crc) throw spoilt();
  return true;
};

/** Opens a zip without unpacking anything; throws UnreadableFile where it is broken, encrypted or a bomb. */
export const openZip = (bytes: Uint8Array, inflate: Inflate = inflateInPieces): Zip => {
  const entries = readDirectory(bytes);
  refuseBombs(entries, bytes.length);
  return {
    entries,
    has: (name) => entries.has(nameKey(name)),
    read: (name, onChunk) => {
      const entry = entries.get(nameKey(name));
      if (entry === undefined) throw damaged(`The part ${name} is missing.`);
      return readEntry(bytes, entry, inflate, onChunk);
    },
  };
};
