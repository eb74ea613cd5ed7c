import { strFromU8 } from "fflate";
import { damaged, UnreadableFile } from "../unreadable-file";
import { standsAt, u16, u32, u64 } from "./byte-reading";

/** One file of a zip as its central directory describes it (APPNOTE.TXT 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header stands. */
  readonly offset: number;
  /** Its own record in the list of contents. */
  readonly record: Uint8Array;
}

const END = "PK\u0005\u0006";
const END_64 = "PK\u0006\u0006";
const END_64_LOCATOR = "PK\u0006\u0007";
const ENTRY = "PK\u0001\u0002";
const END_SIZE = 22;
export const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
export const IN_ZIP64 = 0xffffffff;
const ENCRYPTED = 1;

/** A workbook with a thousand sheets, each with pictures, has some 10,000 parts. */
const MOST_ENTRIES = 100_000;

const cutShort = () => damaged("Its end is missing or unreadable, as after an interrupted download.");

const findEnd = (bytes: Uint8Array): number => {
  const first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= first; at--) {
    if (standsAt(bytes, at, END) && at + END_SIZE + u16(bytes, at + 20) <= bytes.length) return at;
  }
  throw cutShort();
};

/** Where the directory starts and how many entries it has. */
const findDirectory = (bytes: Uint8Array): { readonly start: number; readonly count: number } => {
  const end = findEnd(bytes);
  const locator = end - 20;
  if (locator < 0 || !standsAt(bytes, locator, END_64_LOCATOR)) return { start: u32(bytes, end + 16), count: u16(bytes, end + 10) };
  const end64 = u64(bytes, locator + 8);
  if (!standsAt(bytes, end64, END_64)) throw cutShort();
  return { start: u64(bytes, end64 + 48), count: u64(bytes, end64 + 32) };
};

/** The extra field for sizes beyond 4 GB; some writers (Apache POI) use it for small files too. */
const zip64Fields = (extra: Uint8Array): Uint8Array => {
  for (let at = 0; at + 4 <= extra.length; at += 4 + u16(extra, at + 2)) {
    if (u16(extra, at) === 1) return extra.subarray(at + 4, at + 4 + u16(extra, at + 2));
  }
  return new Uint8Array(0);
};

const readEntry = (bytes: Uint8Array, at: number): { readonly entry: ZipEntry; readonly next: number } => {
  if (!standsAt(bytes, at, ENTRY)) throw damaged("Its list of contents is broken.");
  if (u16(bytes, at + 8) & ENCRYPTED) {
    throw new UnreadableFile(
      "encrypted",
      "This file has a password (it is an encrypted zip). Unpack it with the password, or save a copy without one.",
    );
  }
  const nameEnd = at + ENTRY_SIZE + u16(bytes, at + 28);
  const extraEnd = nameEnd + u16(bytes, at + 30);
  const wide = zip64Fields(bytes.subarray(nameEnd, extraEnd));
  let wideAt = 0;
  const sized = (narrow: number): number => (narrow === IN_ZIP64 && wideAt + 8 <= wide.length ? u64(wide, (wideAt += 8) - 8) : narrow);
  const size = sized(u32(bytes, at + 24)); // the order of the wide fields is fixed: size, compressed size, offset
  const compressedSize = sized(u32(bytes, at + 20));
  const offset = sized(u32(bytes, at + 42));
  const name = strFromU8(bytes.subarray(at + ENTRY_SIZE, nameEnd)).replaceAll("\\", "/");
  const next = extraEnd + u16(bytes, at + 32);
  const record = bytes.subarray(at, next);
  const entry = { name, method: u16(bytes, at + 10), crc: u32(bytes, at + 16), compressedSize, size, offset, record };
  return { entry, next };
};

/** Names of parts are told apart without regard to case (ECMA-376 part 2, 6.2.2.3). */
export const nameKey = (name: string): string => name.toLowerCase();

/** What a zip says it holds, by `nameKey`; throws UnreadableFile where that is broken, ambiguous or points outside. */
export const readDirectory = (bytes: Uint8Array): ReadonlyMap<string, ZipEntry> => {
  const { start, count } = findDirectory(bytes);
  if (count > MOST_ENTRIES) throw damaged("Its list of contents is longer than any workbook's.");
  const entries = new Map<string, ZipEntry>();
  let at = start;
  for (let n = 0; n < count; n++) {
    const { entry, next } = readEntry(bytes, at);
    const key = nameKey(entry.name);
    if (entry.name.startsWith("/") || entry.name.split("/").includes(".."))
      throw damaged("It holds a part whose name points outside the file.");
    if (entries.has(key)) throw damaged("It holds two parts of the same name, and one may hide the other.");
    entries.set(key, entry);
    at = next;
  }
  return entries;
};
