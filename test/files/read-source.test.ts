import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSource } from "../../files/read-source";
import { UnreadableFile } from "../../files/unreadable-file";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ["rows", bytes("Date,Amount\n11/04/2026,5")],
  ["rows", readFileSync(join(__dirname, "../../templates/blank-clinic.xlsx"))],
  ["bank statement", bytes("OFXHEADER:100\n\n<OFX></OFX>")],
  ["bank statement", bytes('<?xml version="1.0"?><?OFX OFXHEADER="200"?><OFX></OFX>')],
  ["remittance", bytes("\n ISA*00*          *00*          *ZZ*A")],
  ["remittance", bytes("ST*835*0001~BPR*I*0")],
])("a file is told by what it holds, whatever its name: %s", (kind, file) => {
  expect(readSource(file, "download.txt").contents.kind).toBe(kind);
});

test.each([
  ["a PDF", bytes("%PDF-1.7 ..."), "PDF"],
  ["a web page", bytes("<html><body><table><tr><td>1</td></tr></table></body></html>"), "web page"],
  ["Excel's old XML", bytes('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'), "Excel 2003"],
  ["an old Excel file", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), "xls"],
  ["bytes that are no text", Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 200, 201]), "no file of rows"],
  ["nothing", new Uint8Array(), "empty"],
])("%s is refused with a sentence that says what to do", (_, file, word) => {
  expect(() => readSource(file, "export.csv")).toThrow(UnreadableFile);
  expect(() => readSource(file, "export.csv")).toThrow(word);
});
