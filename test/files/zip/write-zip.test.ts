import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import fc from "fast-check";
import { deflateWithFflate } from "../../../files/zip/deflate";
import { compressedBytes, openZip } from "../../../files/zip/open-zip";
import { rewriteZip } from "../../../files/zip/write-zip";

interface Changes {
  readonly written?: Readonly<Record<string, string>>;
  readonly removed?: readonly string[];
}

const rewritten = (bytes: Uint8Array, { written = {}, removed = [] }: Changes = {}): Uint8Array => {
  const plain = Object.entries(written).map(([name, text]) => [name, strToU8(text)] as const);
  return rewriteZip(bytes, openZip(bytes), { written: new Map(plain), removed: new Set(removed) }, deflateWithFflate);
};

const texts = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, plain]) => [name, strFromU8(plain)]));

const zipOf = (files: Readonly<Record<string, string>>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level, mtime: new Date(2020, 5, 7) });

const packed = (bytes: Uint8Array, name: string): string => {
  const entry = openZip(bytes).entries.get(name);
  if (!entry) throw new Error(`no entry ${name}`);
  return Buffer.from(compressedBytes(bytes, entry)).toString("hex");
};

test("what is written reads back, what is not named keeps its packed bytes, and the order stays", () => {
  const names = fc.stringMatching(/^[a-z]{1,6}(\/[a-z]{1,4})?\.xml$/);
  const files = fc.dictionary(names, fc.string({ maxLength: 200 }), { minKeys: 1, maxKeys: 8 });
  fc.assert(
    fc.property(files, fc.dictionary(names, fc.string({ unit: "grapheme" }), { maxKeys: 3 }), fc.nat(8), (before, written, nth) => {
      const gone = Object.keys(before)[nth];
      const removed = gone === undefined || gone in written ? [] : [gone];
      const zip = zipOf(before);
      const after = rewritten(zip, { written, removed });
      const expected = Object.fromEntries(Object.entries({ ...before, ...written }).filter(([name]) => !removed.includes(name)));
      expect(texts(after)).toEqual(expected);
      expect([...openZip(after).entries.keys()]).toEqual(Object.keys(expected));
      for (const name of Object.keys(before))
        if (!(name in written) && !removed.includes(name)) expect(packed(after, name)).toBe(packed(zip, name));
    }),
  );
});

test("stored entries stay stored, and times and comments stay", () => {
  const zip = zipSync(
    { "a.png": [strToU8("a dot"), { level: 0, comment: "of the house" }], "b.xml": strToU8("<b/>") },
    { mtime: new Date(2020, 5, 7) },
  );
  const after = rewritten(zip, { written: { "b.xml": "<c/>" } });
  const [before, is] = [openZip(zip).entries.get("a.png"), openZip(after).entries.get("a.png")];
  expect(is).toMatchObject({ method: 0, size: 5, crc: before?.crc });
  expect(is?.record.subarray(12, 16)).toEqual(before?.record.subarray(12, 16));
  expect(Buffer.from(after).includes("of the house")).toBe(true);
});

test("names are told apart without regard to case, and those with other letters stay", () => {
  const zip = zipOf({ "xl/Sheet1.xml": "old", "docs/Übersicht 東京.xml": "kept" });
  const after = rewritten(zip, { written: { "XL/sheet1.xml": "new", "docs/Ärzte.xml": "added" } });
  expect(texts(after)).toEqual({ "xl/Sheet1.xml": "new", "docs/Übersicht 東京.xml": "kept", "docs/Ärzte.xml": "added" });
});

/** The zip as a program writes it that does not know the sizes beforehand: they stand behind the data (APPNOTE.TXT 4.3.9). */
const withDescriptor = (name: string, text: string): Uint8Array => {
  const zip = Buffer.from(zipOf({ [name]: text }));
  const list = zip.readUInt32LE(zip.length - 6);
  const [crc, packedSize, size] = [zip.readUInt32LE(14), zip.readUInt32LE(18), zip.readUInt32LE(22)];
  const descriptor = Buffer.alloc(16);
  [0x08074b50, crc, packedSize, size].forEach((value, at) => descriptor.writeUInt32LE(value, at * 4));
  const file = Buffer.concat([zip.subarray(0, list), descriptor, zip.subarray(list)]);
  for (const flagAt of [6, list + 16 + 8]) file.writeUInt16LE(file.readUInt16LE(flagAt) | 8, flagAt);
  file.fill(0, 14, 26);
  file.writeUInt32LE(list + 16, file.length - 6);
  return new Uint8Array(file);
};

test("sizes that stood behind the data stand in the header", () => {
  const zip = withDescriptor("a.xml", "some words, some words");
  const after = rewritten(zip, { written: { "b.xml": "b" } });
  expect(texts(after)).toEqual({ "a.xml": "some words, some words", "b.xml": "b" });
  expect(packed(after, "a.xml")).toBe(packed(zip, "a.xml"));
  const header = Buffer.from(after);
  expect(header.readUInt16LE(6) & 8).toBe(0);
  expect(header.readUInt32LE(22)).toBe(22);
});

/** The zip with the sizes of its only entry in the extra field for large files, as Apache POI writes them (APPNOTE.TXT 4.5.3). */
const withWideSizes = (name: string, text: string): Uint8Array => {
  const zip = Buffer.from(zipOf({ [name]: text }));
  const list = zip.readUInt32LE(zip.length - 6);
  const [packedSize, size] = [zip.readUInt32LE(18), zip.readUInt32LE(22)];
  const wide = Buffer.alloc(20);
  wide.writeUInt16LE(1, 0);
  wide.writeUInt16LE(16, 2);
  wide.writeBigUInt64LE(BigInt(size), 4);
  wide.writeBigUInt64LE(BigInt(packedSize), 12);
  const nameEnd = list + 46 + Buffer.byteLength(name);
  const file = Buffer.concat([zip.subarray(0, nameEnd), wide, zip.subarray(nameEnd)]);
  file.writeUInt32LE(0xffffffff, list + 20);
  file.writeUInt32LE(0xffffffff, list + 24);
  file.writeUInt16LE(20, list + 30);
  file.writeUInt32LE(file.readUInt32LE(file.length - 10) + 20, file.length - 10);
  return new Uint8Array(file);
};

test("sizes from the field for large files stand in the header again", () => {
  const zip = withWideSizes("a.xml", "some words, some words");
  const after = rewritten(zip, { written: { "b.xml": "b" } });
  expect(texts(after)).toEqual({ "a.xml": "some words, some words", "b.xml": "b" });
  expect(openZip(after).entries.get("a.xml")).toMatchObject({ size: 22 });
});

test("a zip whose list and data disagree is refused before anything is written", () => {
  const zip = Buffer.from(zipOf({ "a.xml": "x".repeat(1000) }));
  zip.writeUInt32LE(5_000, zip.readUInt32LE(zip.length - 6) + 20);
  expect(() => rewritten(new Uint8Array(zip))).toThrow("cut short");
});
