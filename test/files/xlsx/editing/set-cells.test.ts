import { EditRefused } from "../../../../files/xlsx/editing/edit-refused";
import { editWorkbook } from "../../../../files/xlsx/editing/edit-workbook";
import { partBytes } from "../../../../files/xlsx/editing/open-package";
import { openZip } from "../../../../files/zip/open-zip";
import { packageOf, rels, workbookXml, type Parts } from "../package-of";
import { allCells, oneSheet, refusalOf, set, sheetOf, valueAt } from "./edited";
import { changedParts, partText } from "./parts-of-zip";
import { richWorkbook } from "./rich-workbook";

const RICH = richWorkbook();
const ALWAYS = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", "xl/workbook.xml"];
const NOTES = "Notes & more";

test("one cell is replaced, in its look, and nothing else of its sheet", () => {
  const after = editWorkbook(RICH, [set("Visits", "H4", 181, 12.25)]);
  expect(changedParts(RICH, after)).toEqual([...ALWAYS, "xl/worksheets/sheet1.xml"]);
  expect(partText(after, "xl/worksheets/sheet1.xml")).toBe(
    partText(RICH, "xl/worksheets/sheet1.xml").replace('<c r="H4" s="3"><v>181</v></c>', '<c r="H4" s="3"><v>12.25</v></c>'),
  );
  const expected = new Map(allCells(RICH)).set("Visits!H4", 12.25);
  expect(allCells(after)).toEqual(expected);
});

test("every kind of value is written so that it reads back", () => {
  const kinds = [-0.1, 1e21, true, false, "x", " two  spaces ", "a\r\nb\tc", "<&>\"'", "_x000D_", "東京 😀", "", "=SUM(1)", "007"];
  for (const value of kinds) {
    const after = editWorkbook(RICH, [set("Visits", "J3", true, value)]);
    expect(valueAt(after, "Visits", "J3")).toEqual(value === "" ? null : value);
  }
  expect(valueAt(editWorkbook(RICH, [set("Visits", "J3", true, { error: "#N/A" })]), "Visits", "J3")).toEqual({ error: "#N/A" });
  expect(valueAt(editWorkbook(RICH, [set("Visits", "J3", true, { error: "not calculated" })]), "Visits", "J3")).toBe("not calculated");
});

test("an emptied cell keeps its look", () => {
  const after = editWorkbook(RICH, [set("Visits", "H4", 181, null)]);
  expect(partText(after, "xl/worksheets/sheet1.xml")).toContain('<c r="H4" s="3"/>');
});

test("cells and rows that are not there are made in their place, in the look of their row, else of their column", () => {
  const after = editWorkbook(RICH, [
    {
      does: "setCells",
      identity: [],
      writes: [
        { sheet: "Visits", cell: "A9", was: null, value: 5 },
        { sheet: "Visits", cell: "M8", was: null, value: 6 },
        { sheet: NOTES, cell: "B5", was: null, value: 7 },
        { sheet: NOTES, cell: "A4", was: null, value: 8 },
        { sheet: "Summary", cell: "C3", was: null, value: 9 },
      ],
    },
  ]);
  const visits = partText(after, "xl/worksheets/sheet1.xml");
  expect(visits).toContain('</row><row r="8"><c r="M8"><v>6</v></c></row><row r="9"><c r="A9" s="2"><v>5</v></c></row></sheetData>');
  expect(visits).toContain('<dimension ref="A1:M9"/>');
  expect(partText(after, "xl/worksheets/sheet3.xml")).toContain(
    '<row r="4"><c r="A4"><v>8</v></c></row><row r="5" s="3" customFormat="1"><c r="B5" s="3"><v>7</v></c></row></sheetData>',
  );
  expect(partText(after, "xl/worksheets/sheet2.xml")).toContain('</c><c r="C3"><v>9</v></c><c r="D3">');
});

test("a row's look counts only where it is meant for its cells", () => {
  const after = editWorkbook(oneSheet(`<row r="1" s="7"/><row r="2" s="7" customFormat="1"/>`), [
    set("Visits", "A1", null, 1),
    set("Visits", "A2", null, 1),
  ]);
  expect(partText(after, "xl/worksheets/sheet1.xml")).toMatch(/<c r="A1"><v>.*<c r="A2" s="7"><v>/);
});

test("rows and cells without addresses, comments and CDATA are read as they are", () => {
  const after = editWorkbook(RICH, [set(NOTES, "B1", 1.5, 3), set(NOTES, "A2", 2, 4), set(NOTES, "A9", null, 1)]);
  expect(sheetOf(after, NOTES).rows).toEqual([
    { row: 1, cells: ['a <row r="1"> b', 3] },
    { row: 2, cells: [4] },
    { row: 9, cells: [1] },
  ]);
  expect(partText(after, "xl/worksheets/sheet3.xml")).toContain("<!-- </sheetData> -->");
  expect(valueAt(editWorkbook(RICH, [set(NOTES, "A2", 2, 4)]), NOTES, "A2")).toBe(4);
});

test("prefixes, strict files, line ends and byte order marks stay", () => {
  const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  const parts: Parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": rels("rId1 officeDocument xl/workbook.xml"),
    "xl/workbook.xml": workbookXml(`<sheet name="Visits" sheetId="1" r:id="rId1"/>`),
    "xl/_rels/workbook.xml.rels": rels("rId1 worksheet worksheets/sheet1.xml"),
    "xl/worksheets/sheet1.xml": `\uFEFF<?xml version="1.0"?>\r\n<x:worksheet xmlns:x="${strict}">\r\n<x:sheetData>\r\n  <x:row r="1">\r\n    <x:c r="A1"><x:v>1</x:v></x:c>\r\n  </x:row>\r\n  <x:row r="3"/>\r\n</x:sheetData>\r\n</x:worksheet>`,
  };
  const after = editWorkbook(packageOf(parts), [set("Visits", "A1", 1, "a"), set("Visits", "B3", null, 2)]);
  const bytes = partBytes(openZip(after), "xl/worksheets/sheet1.xml");
  expect(Buffer.from(bytes).toString("utf8")).toBe(
    String(parts["xl/worksheets/sheet1.xml"])
      .replace('<x:c r="A1"><x:v>1</x:v></x:c>', '<x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c>')
      .replace('<x:row r="3"/>', '<x:row r="3"><x:c r="B3"><x:v>2</x:v></x:c></x:row>'),
  );
  expect(valueAt(after, "Visits", "B3")).toBe(2);
});

test("a sheet with nothing gets its first cell", () => {
  const after = editWorkbook(oneSheet("").slice(), [set("Visits", "B2", null, "x")]);
  expect(sheetOf(after, "Visits").rows).toEqual([{ row: 2, cells: [null, "x"] }]);
  const empty = packageOf(blank);
  expect(sheetOf(editWorkbook(empty, [set("Visits", "A1", null, 1), set("Visits", "A3", null, 2)]), "Visits").rows).toHaveLength(2);
});

const blank: Parts = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
  "_rels/.rels": rels("rId1 officeDocument xl/workbook.xml"),
  "xl/workbook.xml": workbookXml(`<sheet name="Visits" sheetId="1" r:id="rId1"/>`),
  "xl/_rels/workbook.xml.rels": rels("rId1 worksheet worksheets/sheet1.xml"),
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>`,
};

test("the workbook is worked out anew when Excel opens it, and its order of calculation is dropped", () => {
  const after = editWorkbook(RICH, [set("Visits", "H4", 181, 1)]);
  expect(partText(after, "xl/workbook.xml")).toContain('<calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/><pivotCaches>');
  expect(partText(after, "[Content_Types].xml")).not.toContain("calcChain");
  expect(partText(after, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  expect(partText(editWorkbook(packageOf(blank), [set("Visits", "A1", null, 1)]), "xl/workbook.xml")).toContain(
    '</sheets><calcPr fullCalcOnLoad="1"/></workbook>',
  );
});

test("without anything to write the file stays as it is, but cells are compared", () => {
  const identity = [{ sheet: "Visits", cell: "B4", was: "P-0001" }];
  expect(editWorkbook(RICH, [])).toBe(RICH);
  expect(editWorkbook(RICH, [{ does: "setCells", writes: [], identity }])).toBe(RICH);
  expect(refusalOf(RICH, { does: "setCells", writes: [], identity: [{ ...identity[0]!, was: "P-0002" }] })).toBe(
    "moved: Visits!B4 has changed since it was checked, so nothing was written. Check the workbook again, then try again.",
  );
});

test("a cell, or one that says which row it is, that holds another value stops everything", () => {
  const changed = /^moved: Visits!H4 has changed since/;
  expect(refusalOf(RICH, set("Visits", "H5", 181.25, 1), set("Visits", "H4", 182, 1))).toMatch(changed);
  expect(refusalOf(RICH, { ...set("Visits", "H5", 181.25, 1), identity: [{ sheet: "Visits", cell: "H4", was: "181" }] })).toMatch(changed);
  expect(refusalOf(RICH, set("Visits", "H400", 1, 2))).toMatch(/^moved: Visits!H400 has changed/);
  expect(refusalOf(RICH, set("Gone", "A1", 1, 2))).toMatch(/^moved: The sheet Gone is not there any more/);
  // A workbook that has changed is checked again, whatever else stands in the way.
  expect(refusalOf(RICH, set("Visits", "K4", 4, 1), set("Visits", "H4", 182, 1))).toMatch(changed);
});

test.each([
  ["a formula", set("Visits", "K4", 4, 1), "refused: Visits!K4 holds a formula, and writing there would replace it. Nothing was changed."],
  ["one that shares its text", set("Summary", "D3", 4, 1), "refused: Summary!D3 holds a formula"],
  ["a result of an array", set("Summary", "A11", 2, 1), "refused: Summary!A11 shows a result of the formula in A10"],
  ["a result of a data table", set("Summary", "B15", 2, 1), "refused: Summary!B15 shows a result of the formula in B14"],
  ["a merged cell", set(NOTES, "E2", null, 1), "refused: 'Notes & more'!E2 is merged into D1"],
  ["a pivot table", set("Summary", "B21", 1, 2), "refused: Summary!B21 belongs to a pivot table"],
  ["a header of a Table", set("Visits", "J1", "Mood", "Joy"), "refused: Visits!J1 is a header or total of the table Visits"],
  ["a locked cell", set("Closed", "A1", 1, 2), "refused: Closed is protected, so it can be checked but not changed."],
  [
    "a text that is too long",
    set("Visits", "I4", "Draft", "x".repeat(32_768)),
    "refused: The text for Visits!I4 is longer than the 32,767",
  ],
  ["no number", set("Visits", "H4", 181, Number.NaN), "refused: What is to be written into Visits!H4 is no number"],
])("%s is not written over", (_, edit, sentence) => {
  expect(refusalOf(RICH, set("Visits", "H5", 181.25, 1), edit)).toContain(sentence);
});

test("the first cell of merged ones and an unlocked one of a protected sheet are written", () => {
  const after = editWorkbook(RICH, [set(NOTES, "D1", null, 1), set("Closed", "B1", 2, 3)]);
  expect([valueAt(after, NOTES, "D1"), valueAt(after, "Closed", "B1")]).toEqual([1, 3]);
});

test("two fixes may write the same value into a cell, but not two values", () => {
  const twice = [set("Visits", "H4", 181, 5), set("Visits", "H4", 181, 5)];
  expect(valueAt(editWorkbook(RICH, twice), "Visits", "H4")).toBe(5);
  expect(refusalOf(RICH, set("Visits", "H4", 181, 5), set("Visits", "H4", 181, 6))).toBe(
    "refused: Two fixes would write different values into Visits!H4. Nothing was changed. Do them one after the other.",
  );
});

test("rows or cells out of order and signed workbooks are refused", () => {
  const rows = oneSheet(`<row r="2"><c r="A2"><v>1</v></c></row><row r="1"/>`);
  expect(refusalOf(rows, set("Visits", "A2", 1, 2))).toMatch(/^refused: The rows or cells of Visits do not stand in order/);
  const cells = oneSheet(`<row r="1"><c r="B1"><v>1</v></c><c r="A1"/></row>`);
  expect(refusalOf(cells, set("Visits", "B1", 1, 2))).toMatch(/do not stand in order/);
  const signed = oneSheet(`<row r="1"><c r="A1"><v>1</v></c></row>`, "", { "_xmlsignatures/origin.sigs": "x" });
  expect(refusalOf(signed, set("Visits", "A1", 1, 2))).toMatch(/^refused: This workbook carries a digital signature/);
});

test("a refusal says whether the workbook has moved on", () => {
  const error = new EditRefused("moved", "x");
  expect([error.name, error.why, error instanceof Error]).toEqual(["EditRefused", "moved", true]);
});
