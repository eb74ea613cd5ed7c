import { inflateRawSync } from "node:zlib";
import type { Sheet } from "../../../billing/workbook/workbook";
import { readWorkbook } from "../../../files/xlsx/read-workbook";
import { resolveTarget } from "../../../files/xlsx/relationships";
import { packageOf, plainParts, rels, sheetXml, workbookXml, type Parts } from "./package-of";

const row = (at: number): string => `<row r="${at}"><c r="A${at}"><v>${at}</v></c></row>`;
const rowsUpTo = (last: number): string => Array.from({ length: last }, (_, at) => row(at + 1)).join("");

const threeSheets: Parts = {
  ...plainParts(""),
  "xl/workbook.xml": workbookXml(
    `<sheet name="Second" sheetId="7" r:id="rId2"/><sheet name="Chart" sheetId="3" r:id="rId4"/>` +
      `<sheet name="First" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Third" sheetId="2" state="veryHidden" r:id="rId3"/>`,
  ),
  "xl/_rels/workbook.xml.rels": rels(
    "rId1 worksheet worksheets/sheet1.xml",
    "rId2 worksheet worksheets/sheet2.xml",
    "rId3 worksheet worksheets/sheet3.xml",
    "rId4 chartsheet chartsheets/sheet1.xml",
    "rId5 externalLink externalLinks/externalLink1.xml",
  ),
  "xl/worksheets/sheet1.xml": sheetXml(rowsUpTo(100)),
  "xl/worksheets/sheet2.xml": sheetXml(rowsUpTo(39)),
  "xl/worksheets/sheet3.xml": sheetXml(""),
};

describe("sheets", () => {
  test("come in tab order, hidden ones marked, chart sheets left out", () => {
    const { sheets } = readWorkbook(packageOf(threeSheets));
    expect(sheets.map(({ name, hidden, rows }) => [name, hidden, rows.length])).toEqual([
      ["Second", false, 39],
      ["First", true, 100],
      ["Third", true, 0],
    ]);
  });

  test("are offered once each with their first 40 filled rows, and left out when not wanted", () => {
    const heads: Sheet[] = [];
    const wants = (head: Sheet): boolean => {
      heads.push(head);
      return head.name !== "First";
    };
    const { sheets } = readWorkbook(packageOf(threeSheets), { wants });
    expect(heads.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["Second", 39],
      ["First", 40],
      ["Third", 0],
    ]);
    expect(sheets.map(({ name }) => name)).toEqual(["Second", "Third"]);
  });

  test("that are not wanted may be broken further down", () => {
    const broken = { ...threeSheets, "xl/worksheets/sheet1.xml": `${sheetXml(rowsUpTo(50)).replace("</sheetData></worksheet>", "")}<<<` };
    expect(readWorkbook(packageOf(broken), { wants: ({ name }) => name !== "First" }).sheets).toHaveLength(2);
    expect(() => readWorkbook(packageOf(broken))).toThrow("xl/worksheets/sheet1.xml");
  });

  test("read the same through the host's own inflate", () => {
    const bytes = packageOf(threeSheets);
    const inflate = (compressed: Uint8Array, onChunk: (chunk: Uint8Array) => void, limit: number): void =>
      onChunk(inflateRawSync(compressed, { maxOutputLength: limit }));
    expect(readWorkbook(bytes, { inflate })).toEqual(readWorkbook(bytes));
  });
});

describe("Excel Tables", () => {
  const table = (attributes: string): Parts => ({
    ...plainParts(rowsUpTo(3)),
    "xl/worksheets/_rels/sheet1.xml.rels": rels("rId1 table ../tables/table1.xml"),
    "xl/tables/table1.xml": `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Table1" ${attributes}><autoFilter ref="A1:A2"/></table>`,
  });
  test.each([
    [
      "a plain table",
      `displayName="Visits" ref="A1:C9"`,
      { name: "Visits", range: { top: 1, left: 0, bottom: 9, right: 2 }, headerRow: true, totalsRow: false },
    ],
    ["one with totals", `displayName="Visits" ref="A1:C9" totalsRowCount="1"`, { name: "Visits", headerRow: true, totalsRow: true }],
    ["one without headers", `ref="B2:B9" headerRowCount="0"`, { name: "Table1", headerRow: false }],
  ])("%s", (_, attributes, expected) => {
    expect(readWorkbook(packageOf(table(attributes))).sheets[0]?.tables).toEqual([expect.objectContaining(expected)]);
  });
});

describe("the date system", () => {
  test.each([
    [`<workbookPr date1904="1"/>`, 1904],
    [`<workbookPr date1904="true"/>`, 1904],
    [`<workbookPr date1904="0"/>`, 1900],
    ["", 1900],
  ])("%s", (properties, system) => {
    const sheet = `<sheet name="Visits" sheetId="1" r:id="rId1"/>`;
    expect(readWorkbook(packageOf({ ...plainParts(""), "xl/workbook.xml": workbookXml(sheet, properties) })).dateSystem).toBe(system);
  });
});

test.each([
  ["xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["xl/workbook.xml", "/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["xl/worksheets/sheet1.xml", "../tables/table%201.xml", "xl/tables/table 1.xml"],
  ["xl/worksheets/sheet1.xml", "../../../../etc/passwd", "etc/passwd"],
  ["", "./xl/workbook.xml", "xl/workbook.xml"],
  ["", "xl/100%.xml", "xl/100%.xml"],
])("from %s, %s leads to %s", (from, target, part) => {
  expect(resolveTarget(from, target)).toBe(part);
});
