import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../../files/zip/crc32";
import { packageOf, plainParts, sheetXml } from "./package-of";
import { refusalOf, withLyingSize } from "./spoilt-files";

const SHEET = "xl/worksheets/sheet1.xml";

/** Time and memory that a hostile file may cost before it is refused. */
const SECONDS = 2;
const MEGABYTES = 300;

const costOf = (work: () => void): { readonly seconds: number; readonly megabytes: number } => {
  const heap = process.memoryUsage().rss;
  const start = performance.now();
  work();
  return { seconds: (performance.now() - start) / 1000, megabytes: (process.memoryUsage().rss - heap) / 2 ** 20 };
};

/** A package whose sheet is `piece` again and again, packed as one stream without ever being in memory unpacked. */
const packedBomb = (megabytes: number): Uint8Array => {
  const zeros = Buffer.alloc(2 ** 20);
  const packed = deflateRawSync(zeros, { finishFlush: 2 });
  const stream = Buffer.concat([...Array.from({ length: megabytes }, () => packed), deflateRawSync(Buffer.alloc(0))]);
  const parts = packageOf({ ...plainParts(""), [SHEET]: "0" });
  const whole = Buffer.from(parts);
  const local = whole.indexOf(SHEET) - 30;
  const data = local + 30 + SHEET.length;
  const oldSize = whole.readUInt32LE(local + 18);
  const grown = Buffer.concat([whole.subarray(0, data), stream, whole.subarray(data + oldSize)]);
  const entry = grown.lastIndexOf(SHEET) - 46;
  grown.writeUInt16LE(8, entry + 10);
  grown.writeUInt32LE(stream.length, entry + 20);
  grown.writeUInt32LE(megabytes * 2 ** 20, entry + 24);
  const end = grown.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  grown.writeUInt32LE(grown.readUInt32LE(end + 16) + stream.length - oldSize, end + 16);
  return grown;
};

test("a bomb of 1.2 GB in 1 MB is refused at once", () => {
  const bomb = packedBomb(1200);
  expect(bomb.length).toBeLessThan(2 * 2 ** 20);
  let refusal: readonly string[] = [];
  const cost = costOf(() => (refusal = refusalOf(bomb)));
  expect(refusal).toEqual(["too-large", expect.stringContaining("hundreds of times its size")]);
  expect(cost.seconds).toBeLessThan(SECONDS);
  expect(cost.megabytes).toBeLessThan(MEGABYTES);
});

test("a bomb that says it is small is refused as soon as it is larger", () => {
  const bomb = withLyingSize(packedBomb(1200), SHEET, 1000);
  let refusal: readonly string[] = [];
  const cost = costOf(() => (refusal = refusalOf(bomb)));
  expect(refusal).toEqual(["damaged", expect.stringContaining("spoilt")]);
  expect(cost.seconds).toBeLessThan(SECONDS);
  expect(cost.megabytes).toBeLessThan(MEGABYTES);
});

test.each([
  ["elements nested 200,000 deep", `${"<a>".repeat(200_000)}${"</a>".repeat(200_000)}`, "not readable XML"],
  ["one endless text", `<row><c t="inlineStr"><is><t>${"x".repeat(6_000_000)}</t></is></c></row>`, "not readable XML"],
])("%s", (_, sheetData, words) => {
  expect(refusalOf(packageOf({ ...plainParts(""), [SHEET]: sheetXml(sheetData) }))[1]).toContain(words);
});

test("thousands of rows with a cell in the last column are refused before they fill the memory", () => {
  const rows = Array.from({ length: 5000 }, (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`).join("");
  expect(refusalOf(packageOf(plainParts(rows)))).toEqual(["too-large", expect.stringContaining("very far to the right")]);
});

test("the checksum is that of zip files, in one piece or several", () => {
  const bytes = Buffer.from("123456789");
  expect(crc32(bytes)).toBe(0xcbf43926);
  expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(0xcbf43926);
});
