import { deflateSync } from "node:zlib";
import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import { crc32 } from "../../../files/zip/crc32";

const u32 = (count: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(count);
  return bytes;
};

const chunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  return Buffer.concat([u32(data.length), named, u32(crc32(named) >>> 0)]);
};

/** A white picture. */
export const png = (width: number, height: number): Uint8Array =>
  Buffer.concat([
    Buffer.from("\u0089PNG\r\n\u001A\n", "latin1"),
    chunk("IHDR", Buffer.concat([u32(width), u32(height), Buffer.from([8, 0, 0, 0, 0])])),
    chunk("IDAT", deflateSync(Buffer.alloc((width + 1) * height, 255))),
    chunk("IEND", Buffer.alloc(0)),
  ]);

/** A grey picture of 16 by 8 pixels, as a camera writes it. */
const PICTURE = Buffer.from(
  "ffd8ffe000104a46494600010100000100010000ffdb004300" +
    "ff".repeat(64) +
    "ffc0000b080008001001011100ffc4001f0000010501010101010100000000000000000102030405060708090a0b" +
    "ffc400b5100002010303020403050504040000017d01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa" +
    "ffda0008010100003f0000ffd9",
  "hex",
);

const exif = (orientation: number, little: boolean): Buffer => {
  const two = (count: number): number[] => (little ? [count & 255, count >> 8] : [count >> 8, count & 255]);
  const four = (count: number): number[] => (little ? [...two(count), 0, 0] : [0, 0, ...two(count)]);
  const tiff = [...(little ? [0x49, 0x49] : [0x4d, 0x4d]), ...two(42), ...four(8), ...two(1), ...two(0x0112), ...two(3), ...four(1)];
  const body = Buffer.from([...Buffer.from("Exif\0\0", "latin1"), ...tiff, ...two(orientation), 0, 0, ...four(0)]);
  return Buffer.concat([Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 255]), body]);
};

/** A JPEG of 16 by 8 pixels; with the note of how the camera was held where one is given. */
export const jpeg = (orientation?: number, little = true): Uint8Array =>
  orientation === undefined ? PICTURE : Buffer.concat([PICTURE.subarray(0, 2), exif(orientation, little), PICTURE.subarray(2)]);

/** A PDF with one line of text on each page. */
export const pdf = async (...texts: readonly string[]): Promise<Uint8Array> => {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const text of texts) document.addPage([500, 700]).drawText(text, { x: 50, y: 600, size: 20, font });
  return document.save();
};

/** The same, protected by a password. */
export const protectedPdf = async (text: string): Promise<Uint8Array> => {
  const document = await PDFDocument.load(await pdf(text));
  document.encrypt({ userPassword: "secret", ownerPassword: "secret" });
  return document.save();
};
