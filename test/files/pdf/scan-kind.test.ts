import { kindOfScan, whyNoScan } from "../../../files/pdf/scan-kind";
import { jpeg, pdf, png } from "./scans";

test("a scan is known by what it holds", async () => {
  expect(kindOfScan(await pdf("order"))).toBe("pdf");
  expect(kindOfScan(jpeg())).toBe("jpeg");
  expect(kindOfScan(png(2, 2))).toBe("png");
});

test("a PDF may begin with a line of the program that wrote it, near its start", () => {
  expect(kindOfScan(Buffer.from("made by a fax\r\n%PDF-1.4\n"))).toBe("pdf");
  expect(kindOfScan(Buffer.from(`${" ".repeat(2000)}%PDF-1.4`))).toBeUndefined();
});

test.each([
  ["", "It is empty"],
  ["\0\0\0\u0018ftypheic", "HEIC"],
  ["II*\0", "TIFF"],
  ["MM\0*", "TIFF"],
  ["PK\u0003\u0004", "Word"],
  ["Dear Sirs", "neither PDF, JPEG nor PNG"],
])("%j is none, and is told why", (text, why) => {
  const bytes = Buffer.from(text, "latin1");
  expect(kindOfScan(bytes)).toBeUndefined();
  expect(whyNoScan(bytes)).toContain(why);
});
