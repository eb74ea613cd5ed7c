import { NOT_CALCULATED } from "../../../billing/values/cell";
import { firstRow, firstSheet, plainParts, withSharedStrings, workbookXml } from "./package-of";

const book1904 = { "xl/workbook.xml": workbookXml(`<sheet name="Visits" sheetId="1" r:id="rId1"/>`, `<workbookPr date1904="1"/>`) };

describe("numbers, booleans and errors", () => {
  test.each([
    ["a whole number", `<c r="A1"><v>60</v></c>`, 60],
    ["a fraction", `<c r="A1"><v>90.25</v></c>`, 90.25],
    ["a number with an exponent", `<c r="A1"><v>1.5E-3</v></c>`, 0.0015],
    ["zero", `<c r="A1"><v>0</v></c>`, 0],
    ["a number beyond all numbers stays text", `<c r="A1"><v>1E999</v></c>`, "1E999"],
    ["true as 1", `<c r="A1" t="b"><v>1</v></c>`, true],
    ["true as a word", `<c r="A1" t="b"><v>true</v></c>`, true],
    ["false", `<c r="A1" t="b"><v>0</v></c>`, false],
    ["an error", `<c r="A1" t="e"><v>#N/A</v></c>`, { error: "#N/A" }],
    ["a time of day", `<c r="A1"><v>0.4375</v></c>`, 0.4375],
  ])("%s", (_, cell, expected) => {
    expect(firstRow(cell)).toEqual([expected]);
  });
});

describe("formulas count by the result saved with them", () => {
  test.each([
    ["a number", `<c r="A1"><f>B1*2</f><v>4</v></c>`, 4],
    ["FALSE", `<c r="A1" t="b"><f>B1=2</f><v>0</v></c>`, false],
    ["an error", `<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>`, { error: "#DIV/0!" }],
    ["a date", `<c r="A1"><f>TODAY()</f><v>46349</v></c>`, 46349],
    ["text", `<c r="A1" t="str"><f>B1&amp;C1</f><v>P-0042</v></c>`, "P-0042"],
    ["the child of a shared formula", `<c r="A1"><f t="shared" si="0"/><v>7</v></c>`, 7],
    ["none, as exceljs saves", `<c r="A1"><f>B1*2</f></c>`, { error: NOT_CALCULATED }],
    ["an empty one, as openpyxl saves", `<c r="A1"><f>B1*2</f><v></v></c>`, { error: NOT_CALCULATED }],
    ["none, of type text", `<c r="A1" t="str"><f>B1</f></c>`, { error: NOT_CALCULATED }],
  ])("%s", (_, cell, expected) => {
    expect(firstRow(cell)).toEqual([expected]);
  });

  test("empty text is no value", () => {
    expect(firstRow(`<c r="A1" t="str"><f>IF(B1,"x","")</f><v></v></c>`)).toEqual([]);
  });
});

describe("text", () => {
  test.each([
    ["inline", `<c r="A1" t="inlineStr"><is><t>Massage</t></is></c>`, "Massage"],
    ["inline in runs", `<c r="A1" t="inlineStr"><is><r><t>Deep </t></r><r><rPr><b/></rPr><t>tissue</t></r></is></c>`, "Deep tissue"],
    [
      "inline with its reading aid left out",
      `<c r="A1" t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c>`,
      "東京",
    ],
    ["with its spaces", `<c r="A1" t="inlineStr"><is><t xml:space="preserve">  two  </t></is></c>`, "  two  "],
    ["with escaped characters", `<c r="A1" t="inlineStr"><is><t>one_x000D_&#10;two</t></is></c>`, "one\r\ntwo"],
    ["with a literal escape", `<c r="A1" t="inlineStr"><is><t>_x005F_x000D_</t></is></c>`, "_x000D_"],
    ["with entities", `<c r="A1" t="inlineStr"><is><t>Lee &amp; Ortiz &lt;3 &#x1F600;</t></is></c>`, "Lee & Ortiz <3 😀"],
    ["in CDATA", `<c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>`, "a<b"],
    ["that spells an error is that error", `<c r="A1" t="inlineStr"><is><t>#REF!</t></is></c>`, { error: "#REF!" }],
    ["that looks like a number stays text", `<c r="A1" t="inlineStr"><is><t>00123</t></is></c>`, "00123"],
  ])("%s", (_, cell, expected) => {
    expect(firstRow(cell)).toEqual([expected]);
  });

  test("shared, plain and rich, with the reading aid left out", () => {
    const strings = withSharedStrings(
      "97124",
      "<r><t>Deep </t></r><r><t>tissue</t></r>",
      "<t>東京</t><rPh sb='0' eb='1'><t>トウ</t></rPh>",
      "a_x000D_b",
      "<t/>",
    );
    const cells = [0, 1, 2, 3, 4].map((index) => `<c t="s"><v>${index}</v></c>`).join("");
    expect(firstRow(`${cells}<c><v>1</v></c>`, strings)).toEqual(["97124", "Deep tissue", "東京", "a\rb", null, 1]);
  });

  test("characters of several bytes survive the edges of chunks", () => {
    const text = "é東😀".repeat(30_000);
    expect(firstRow(`<c r="A1" t="inlineStr"><is><t>x${text}</t></is></c>`)).toEqual([`x${text}`]);
  });
});

describe("dates are serial numbers", () => {
  test.each([
    ["2026-11-04", 46330],
    ["2026-11-04T12:00:00", 46330.5],
    ["2026-11-04T06:00:00.000Z", 46330.25],
    ["T18:00:00", 0.75],
    ["18:00", 0.75],
    ["1900-03-01", 61],
    ["November 4th", "November 4th"],
    ["2026-02-30", "2026-02-30"],
  ])("a date cell of %s", (iso, serial) => {
    expect(firstRow(`<c r="A1" t="d"><v>${iso}</v></c>`)).toEqual([serial]);
  });

  test("a date cell in a workbook that counts from 1904", () => {
    expect(firstRow(`<c r="A1" t="d"><v>2026-11-04</v></c><c r="B1"><v>44868</v></c>`, book1904)).toEqual([44868, 44868]);
  });
});

describe("cells without a value", () => {
  test("cost nothing and leave no row", () => {
    const { rows } = firstSheet(
      plainParts(
        `<row r="1"><c r="A1" s="1"/><c r="B1" t="s"/><c r="C1"><v/></c></row><row r="2"/><row r="3"><c r="B3"><v>1</v></c></row>`,
      ),
    );
    expect(rows).toEqual([{ row: 3, cells: [null, 1] }]);
  });
});
