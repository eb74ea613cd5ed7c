import { strToU8 } from "fflate";
import { UnreadableFile } from "../unreadable-file";
import { u16, u32 } from "./byte-reading";
import { crc32 } from "./crc32";
import type { Deflate } from "./deflate";
import { ENTRY_SIZE, IN_ZIP64, nameKey, type ZipEntry } from "./directory";
import { compressedBytes, type Zip } from "./open-zip";

/** What becomes of the entries of a zip, by name; those not named are copied as their compressed bytes. */
export interface ZipChanges {
  /** New plain bytes of entries that are there (they keep their place) and of new ones (they come last). */
  readonly written: ReadonlyMap<string, Uint8Array>;
  readonly removed: ReadonlySet<string>;
}

/** What the list of contents says of an entry besides its contents. */
interface Listed {
  readonly name: Uint8Array;
  readonly flags: number;
  /** MS-DOS time and date. */
  readonly time: number;
  /** The program's version and system. */
  readonly madeBy: number;
  readonly attributes: number;
  readonly comment: Uint8Array;
}

/** An entry ready to be written. */
interface Packed extends Listed {
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  /** As they are packed. */
  readonly bytes: Uint8Array;
}

const DEFLATED = 8;
const SIZES_FOLLOW = 8; // bit 3: the sizes stand behind the data instead of in the header
const NAME_IS_UTF8 = 0x800;
const VERSION = 20;
/** Midnight of January 1, 1980, the first day that zip knows: new entries say nothing of when they were made. */
const FIRST_DAY = 0x0021_0000;
const LOCAL_SIZE = 30;
const END_SIZE = 22;
const MOST_ENTRIES = 0xffff;
const NOTHING = new Uint8Array(0);

const plainEntry = (name: string): Listed => ({
  name: strToU8(name),
  flags: NAME_IS_UTF8,
  time: FIRST_DAY,
  madeBy: VERSION,
  attributes: 0,
  comment: NOTHING,
});

/** What the list of contents says of an entry that keeps its name. */
const sameEntry = ({ record }: ZipEntry): Listed => {
  const nameEnd = ENTRY_SIZE + u16(record, 28);
  return {
    name: record.subarray(ENTRY_SIZE, nameEnd),
    flags: u16(record, 8) & ~SIZES_FOLLOW,
    time: u32(record, 12),
    madeBy: u16(record, 4),
    attributes: u32(record, 38),
    comment: record.subarray(nameEnd + u16(record, 30)), // between name and comment: zip64 sizes and times, which are optional
  };
};

const packed = (entry: Listed, plain: Uint8Array, deflate: Deflate): Packed => ({
  ...entry,
  method: DEFLATED,
  crc: crc32(plain),
  size: plain.length,
  bytes: deflate(plain),
});

const copied = (zipBytes: Uint8Array, entry: ZipEntry): Packed => ({
  ...sameEntry(entry),
  method: entry.method,
  crc: entry.crc,
  size: entry.size,
  bytes: compressedBytes(zipBytes, entry),
});

const writer = (size: number) => {
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  return {
    bytes,
    at: () => at,
    u16: (value: number) => view.setUint16((at += 2) - 2, value, true),
    u32: (value: number) => view.setUint32((at += 4) - 4, value, true),
    put: (more: Uint8Array) => {
      bytes.set(more, at);
      at += more.length;
    },
  };
};

const sizeOf = ({ name, bytes, comment }: Packed): number => LOCAL_SIZE + ENTRY_SIZE + 2 * name.length + bytes.length + comment.length;

const putShared = (to: ReturnType<typeof writer>, { flags, method, time, crc, bytes, size, name }: Packed): void => {
  to.u16(VERSION);
  to.u16(flags);
  to.u16(method);
  to.u32(time);
  to.u32(crc);
  to.u32(bytes.length);
  to.u32(size);
  to.u16(name.length);
  to.u16(0); // extra fields
};

/** APPNOTE.TXT 4.3.7 and 4.3.12: first every entry behind its own header, then the list of contents. */
const written = (entries: readonly Packed[]): Uint8Array => {
  const total = END_SIZE + entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
  if (total >= IN_ZIP64 || entries.length >= MOST_ENTRIES)
    throw new UnreadableFile("too-large", "This workbook would be over 4 GB. Split it by year into several workbooks.");
  const to = writer(total);
  const offsets = entries.map((entry) => {
    const offset = to.at();
    to.u32(0x04034b50);
    putShared(to, entry);
    to.put(entry.name);
    to.put(entry.bytes);
    return offset;
  });
  const start = to.at();
  entries.forEach((entry, n) => {
    to.u32(0x02014b50);
    to.u16(entry.madeBy);
    putShared(to, entry);
    to.u16(entry.comment.length);
    to.u16(0); // number of the disk
    to.u16(0); // internal attributes
    to.u32(entry.attributes);
    to.u32(offsets[n] ?? 0);
    to.put(entry.name);
    to.put(entry.comment);
  });
  const end = to.at();
  to.u32(0x06054b50);
  to.u32(0); // numbers of the disks
  to.u16(entries.length);
  to.u16(entries.length);
  to.u32(end - start);
  to.u32(start);
  to.u16(0); // length of the zip's own comment
  return to.bytes;
};

/** The zip with some entries changed; every other one is copied byte for byte as it is packed. */
export const rewriteZip = (zipBytes: Uint8Array, zip: Zip, changes: ZipChanges, deflate: Deflate): Uint8Array => {
  const removed = new Set([...changes.removed].map(nameKey));
  const left = new Map([...changes.written].map(([name, plain]) => [nameKey(name), { name, plain }]));
  const kept = [...zip.entries].flatMap(([key, entry]): Packed[] => {
    if (removed.has(key)) return [];
    const anew = left.get(key);
    left.delete(key);
    return [anew === undefined ? copied(zipBytes, entry) : packed(sameEntry(entry), anew.plain, deflate)];
  });
  return written([...kept, ...[...left.values()].map(({ name, plain }) => packed(plainEntry(name), plain, deflate))]);
};
