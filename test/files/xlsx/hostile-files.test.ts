import { strToU8, zipSync } from "fflate";
import { UnreadableFile } from "../../../files/unreadable-file";
import { readWorkbook } from "../../../files/xlsx/read-workbook";
import { packageOf, plainParts, rels, sheetXml, withSharedStrings, workbookXml, type Parts } from "./package-of";
import { compoundFile, patched, refusalOf, withLyingSize } from "./spoilt-files";

const fine = plainParts(`<row r="1"><c r="A1"><v>1</v></c></row>`);
const bytes = packageOf(fine);
const text = (content: string): Uint8Array => strToU8(content);
const changed = (parts: Parts): Uint8Array => packageOf({ ...fine, ...parts });

test("the file that the others are made of is fine", () => {
  expect(readWorkbook(bytes).sheets[0]?.rows).toEqual([{ row: 1, cells: [1] }]);
});

describe("files of another kind, whatever their name", () => {
  test.each<[string, Uint8Array, string, string]>([
    ["nothing at all", new Uint8Array(0), "empty", "is empty"],
    ["CSV", text("Date,Patient\n11/04/2026,P-0042\n"), "not-a-workbook", "a text file such as CSV"],
    ["CSV in UTF-16", new Uint8Array([0xff, 0xfe, 0x44, 0, 0x2c, 0]), "not-a-workbook", "a text file such as CSV"],
    ["HTML", text("<html><body><table><tr><td>1</td></tr></table></body></html>"), "not-a-workbook", "a web page"],
    ["XML of Excel 2003", text(`<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>`), "old-excel", "Excel 2003"],
    ["PDF", text("%PDF-1.7\n%"), "not-a-workbook", "a PDF"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), "not-a-workbook", "not an Excel workbook"],
    ["an old .xls", compoundFile("Workbook"), "old-excel", "old .xls file"],
    ["an encrypted workbook", compoundFile("EncryptionInfo", "EncryptedPackage"), "encrypted", "has a password"],
    ["an old Word document", compoundFile("WordDocument"), "not-a-workbook", "not a workbook"],
    [
      "a binary workbook",
      packageOf({ "_rels/.rels": rels("r1 officeDocument xl/workbook.bin"), "xl/workbook.bin": "x" }),
      "binary-workbook",
      ".xlsb",
    ],
    [
      "OpenDocument",
      packageOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }),
      "other-spreadsheet",
      ".ods",
    ],
    ["Numbers", packageOf({ "Index/Document.iwa": "x" }), "other-spreadsheet", "Numbers"],
    [
      "Word",
      packageOf({ "_rels/.rels": rels("r1 officeDocument word/document.xml"), "word/document.xml": "<x/>" }),
      "not-a-workbook",
      "Word document",
    ],
    ["some zip", packageOf({ "letter.txt": "x" }), "not-a-workbook", "a zip file"],
    ["an empty zip", zipSync({}), "not-a-workbook", "a zip file"],
  ])("%s", (_, file, code, words) => {
    expect(refusalOf(file)).toEqual([code, expect.stringContaining(words)]);
  });
});

describe("damaged workbooks say what is wrong", () => {
  const dataOf = (name: string): number => Buffer.from(bytes).indexOf(name) + name.length;
  test.each<[string, Uint8Array, string]>([
    ["cut short", bytes.subarray(0, bytes.length - 30), "Its end is missing"],
    ["cut to its first bytes", bytes.subarray(0, 10), "Its end is missing"],
    ["with a flipped bit in a sheet", patched(bytes, dataOf("xl/worksheets/sheet1.xml") + 20, 0x10), "xl/worksheets/sheet1.xml are spoilt"],
    ["with another size than it says", withLyingSize(bytes, "xl/worksheets/sheet1.xml", 10), "xl/worksheets/sheet1.xml are spoilt"],
    ["without xl/workbook.xml", changed({ "xl/workbook.xml": undefined }), "xl/workbook.xml is missing"],
    ["without a sheet", changed({ "xl/worksheets/sheet1.xml": undefined }), "xl/worksheets/sheet1.xml is missing"],
    [
      "without shared strings",
      changed({ ...withSharedStrings("x"), "xl/sharedStrings.xml": undefined }),
      "xl/sharedStrings.xml is missing",
    ],
    [
      "with too few shared strings",
      changed({ ...withSharedStrings("x"), "xl/worksheets/sheet1.xml": sheetXml(`<row><c t="s"><v>1</v></c></row>`) }),
      "too short",
    ],
    [
      "with a sheet that leads nowhere",
      changed({ "xl/workbook.xml": workbookXml(`<sheet name="A" r:id="rId9"/>`) }),
      "listed but not there",
    ],
    ["with broken XML", changed({ "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row>" }), "not readable XML"],
    ["with another part for a sheet", changed({ "xl/worksheets/sheet1.xml": "<table/>" }), "not readable XML"],
    ["with a row beyond the last", changed({ "xl/worksheets/sheet1.xml": sheetXml(`<row r="1048577"/>`) }), "beyond the last one"],
    [
      "with a column beyond the last",
      changed({ "xl/worksheets/sheet1.xml": sheetXml(`<row r="1"><c r="XFE1"/></row>`) }),
      "beyond the last column",
    ],
    ["with a part twice", packageOf({ ...fine, "XL/workbook.XML": "<x/>" }), "two parts of the same name"],
    ["with a part outside", packageOf({ ...fine, "../../../tmp/evil/xl/worksheets/sheet1.xml": "<x/>" }), "points outside"],
    [
      "with entities",
      changed({ "xl/worksheets/sheet1.xml": `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${sheetXml("")}` }),
      "XML entities",
    ],
    ["with an outside entity", changed({ "xl/workbook.xml": `<!DOCTYPE x SYSTEM "file:///etc/passwd"><workbook/>` }), "XML entities"],
  ])("%s", (_, file, words) => {
    expect(refusalOf(file)).toEqual(["damaged", expect.stringContaining(words)]);
  });

  test("a digit flipped where nothing but the checksum can tell", () => {
    const stored = zipSync(Object.fromEntries(Object.entries(fine).map(([name, part]) => [name, text(String(part))])), { level: 0 });
    const digit = Buffer.from(stored).indexOf("<v>1</v>") + "<v>".length;
    expect(readWorkbook(stored).sheets[0]?.rows).toEqual([{ row: 1, cells: [1] }]);
    expect(refusalOf(patched(stored, digit, 3))).toEqual(["damaged", expect.stringContaining("are spoilt")]);
  });

  test("an encrypted zip", () => {
    const entry = Buffer.from(bytes).indexOf("PK\u0001\u0002", "latin1");
    expect(refusalOf(patched(bytes, entry + 8, 1))).toEqual(["encrypted", expect.stringContaining("has a password")]);
  });

  test("no sheets, or none but charts", () => {
    const charts = {
      "xl/workbook.xml": workbookXml(`<sheet name="C" r:id="rId1"/>`),
      "xl/_rels/workbook.xml.rels": rels("rId1 chartsheet c.xml"),
    };
    for (const parts of [charts, { "xl/workbook.xml": workbookXml("") }])
      expect(refusalOf(changed(parts))).toEqual(["no-sheets", expect.any(String)]);
  });

  test("every refusal is one or more whole sentences and asks for something", () => {
    expect(refusalOf(new Uint8Array(0))[1]).toMatch(/^[A-Z].*\. .*\.$/);
    expect(() => readWorkbook(bytes.subarray(0, 30))).toThrow(UnreadableFile);
  });
});
