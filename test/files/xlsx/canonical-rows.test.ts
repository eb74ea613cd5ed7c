import fc from "fast-check";
import { inflateSync } from "fflate";
import { canonicalRows } from "../../../files/xlsx/canonical-rows";
import { readWorkbook } from "../../../files/xlsx/read-workbook";
import { packageOf, plainParts, sheetXml, sharedStringsXml, rels, stylesXml, type Parts } from "./package-of";
import { refusalOf } from "./spoilt-files";

const SHEET = "xl/worksheets/sheet1.xml";

/** A workbook with three texts and a percent style beside its sheet. */
const workbookWith = (sheet: string): Uint8Array => {
  const parts: Parts = {
    ...plainParts(""),
    "xl/_rels/workbook.xml.rels": rels("rId1 worksheet worksheets/sheet1.xml", "r2 sharedStrings s.xml", "r3 styles t.xml"),
    "xl/s.xml": sharedStringsXml("Patient", "", "Lee &amp; Ortiz"),
    "xl/t.xml": stylesXml("", 0, 9),
    [SHEET]: sheet,
  };
  return packageOf(parts);
};

/** What a file reads as, or how it is refused. */
const outcomeOf = (sheet: string): unknown => {
  const bytes = workbookWith(sheet);
  const refusal = refusalOf(bytes);
  return refusal[0] === "read" ? readWorkbook(bytes).sheets : refusal;
};

/** A comment before each row leaves every row to the parser. */
const byParser = (rows: readonly string[], after?: string): string => sheetXml(rows.map((row) => `<!---->${row}`).join(""), after);

const ref = fc
  .tuple(fc.constantFrom("A", "B", "C", "J", "AA", "CV"), fc.integer({ min: 1, max: 99 }))
  .map(([column, row]) => `r="${column}${row}"`);
const style = fc.constantFrom("", "", ' s="0"', ' s="1"');
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true }), fc.constantFrom("", " 5 ", "x", "1e3", "2026-11-04", "#REF!"));
const canonicalCell = fc.oneof(
  fc.tuple(ref, style).map(([r, s]) => `<c ${r}${s}/>`),
  fc.tuple(ref, style, number).map(([r, s, v]) => `<c ${r}${s}><v>${v}</v></c>`),
  fc.tuple(ref, style, fc.constantFrom(0, 1, 2)).map(([r, s, v]) => `<c ${r}${s} t="s"><v>${v}</v></c>`),
  fc.tuple(ref, fc.constantFrom("n", "b", "e", "d", "str"), number).map(([r, t, v]) => `<c ${r} t="${t}"><v>${v}</v></c>`),
);
const oddCell = fc.oneof(
  ref.map((r) => `<c ${r} t="inlineStr"><is><t>a</t><rPh sb="0" eb="1"><t>b</t></rPh></is></c>`),
  ref.map((r) => `<c ${r}><f>A1&amp;"x"</f><v></v></c>`),
  ref.map((r) => `<c ${r} t="str"><v>Lee &amp; Ortiz</v></c>`),
  ref.map((r) => `<c ${r} t="str"><v>é</v></c>`),
  fc.constantFrom(
    "<c><v>1</v></c>",
    `<c t="s" r="A1"><v>0</v></c>`,
    `<c r="A1" r="B1"><v>1</v></c>`,
    "<c r='A1'><v>1</v></c>",
    `<c r="A1"><v><![CDATA[</row>]]></v></c>`,
    `<c r="A1"><!-- </row> --><v>2</v></c>`,
    `<x:c r="A1"><x:v>3</x:v></x:c>`,
    `<c r="A1"><v>1<row r="9"><c r="A9"><v>2</v></c></row></v></c>`,
    "text",
  ),
);
const wrongCell = fc.constantFrom(
  `<c r="A1" t="s"><v>7</v></c>`,
  `<c r="XFE1"/>`,
  `<c r="A1"><v>1</c></v>`,
  `<c r="A1"><v>a\u0001</v></c>`,
  `<c r="A1"><v>]]></v></c>`,
  `<c r="A1"><v>&x;</v></c>`,
);
const attributes = fc.constantFrom("", "", ' spans="1:3" x14ac:dyDescent="0.25"', ' ht="15.75" hidden="1" customHeight="1"', ' hidden="0"');
const oddAttributes = fc.constantFrom(' r="7"', ' hidden="1" hidden="0"', " ht='1'", ' a="&lt;"', " ", ' x:hidden="1"');
const canonicalRow = fc
  .tuple(fc.integer({ min: 1, max: 60 }), attributes, fc.array(canonicalCell, { maxLength: 5 }), fc.boolean())
  .map(([r, more, cells, short]) =>
    cells.length === 0 && short ? `<row r="${r}"${more}/>` : `<row r="${r}"${more}>${cells.join("")}</row>`,
  );
const oddRow = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 60 }), oddAttributes).map(([r, more]) => `<row r="${r}"${more}><c r="A1"><v>1</v></c></row>`),
  fc.tuple(canonicalCell, oddCell).map(([a, b]) => `<row r="5">${a}${b}</row>`),
  fc.constantFrom(
    "<row><c><v>1</v></c></row>",
    `<row r='8'/><!-- </row> --><row r="8"/>`,
    `<!-- </row><row r="8"><c r="A8"><v>1</v></c></row> -->`,
    `<?pi </row>?>`,
    "garbage",
    "\n",
    "</sheetData><sheetData>",
  ),
);
const wrongRow = fc.oneof(
  wrongCell.map((cell) => `<row r="4">${cell}</row>`),
  fc.constantFrom(
    `<row r="0"/>`,
    `<row r="1048577"></row>`,
    "<row a></row>",
    "]]>",
    "&nothing;",
    `<row r="3"><c r="A3"><v>1</v></c>`,
    "</row>",
  ),
);
const goodRows = fc.array(fc.oneof({ weight: 6, arbitrary: canonicalRow }, { weight: 1, arbitrary: oddRow }), { maxLength: 40 });
const oneWrong = fc.tuple(goodRows, wrongRow, goodRows).map(([before, wrong, after]) => [...before, wrong, ...after]);

test.each([
  ["reads the same", goodRows],
  ["is refused the same", oneWrong],
])("a sheet %s, whoever reads its rows", (_, sheets) => {
  fc.assert(
    fc.property(sheets, (rows) => {
      expect(outcomeOf(sheetXml(rows.join("")))).toEqual(outcomeOf(byParser(rows)));
    }),
    { numRuns: 300 },
  );
});

const ROWS = "<sheetData><row></row>";

/** What the parser has got once these pieces, behind the first row, have been pushed. */
const leftOf = (...pieces: readonly string[]): string => {
  let written = "";
  const nobody = { startRow: () => undefined, cell: () => undefined, endRow: () => undefined };
  const filter = canonicalRows(nobody, () => written.endsWith("</row>"))((xml) => (written += xml));
  for (const piece of [ROWS, ...pieces]) filter.push(piece);
  return written.slice(ROWS.length);
};

test("rows as Excel, LibreOffice, openpyxl and exceljs write them are not left to the parser", () => {
  const cells = `<c r="A2" s="3" t="s"><v>0</v></c><c r="B2" s="1"/><c r="C2"><v>-1.5E-3</v></c><c r="D2" t="b"><v>1</v></c><c r="E2"></c>`;
  const rows = [
    `<row r="2" spans="1:5" s="1" customFormat="1" ht="30" hidden="1" customHeight="1" x14ac:dyDescent="0.25">${cells}</row>`,
    `<row r="3" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false">${cells}</row>`,
    `<row r="4">${cells}</row>`,
    `<row r="5" ht="15" customHeight="1"/>`,
  ];
  expect(leftOf(...rows)).toBe("");
  const odd = `<row r="6"><c r="A6"><f>1+1</f><v>2</v></c></row>`;
  expect(leftOf(...rows, odd, ...rows)).toBe(odd);
});

test("a row that is cut waits for its end, a megabyte at the most", () => {
  expect(leftOf(`<row r="2"><c r="A2"`, `><v>7</v></c></row>`)).toBe("");
  const endless = `<row r="2">${" ".repeat(2 ** 20)}`;
  expect(leftOf(endless)).toHaveLength(endless.length);
});

describe("wherever the text is cut", () => {
  const rows = [
    `<row r="1"><c r="A1" t="s"><v>0</v></c></row>`,
    `<row r="2" spans="1:2" hidden="1"><c r="A2" s="1"><v>0.25</v></c><c r="B2"/><c r="C2" t="e"><v>#N/A</v></c></row>`,
    `<row r="3" ht="15"/><!-- </row><row r="9"><c r="A9"><v>9</v></c></row> é --><row r="4"><c r="A4" t="inlineStr"><is><t>東京</t></is></c></row>`,
    `<row r="5"><c r="A5" t="b"><v>1</v></c></row>`,
  ];
  const sheet = sheetXml(rows.join(""), `<mergeCells><mergeCell ref="A1:B1"/></mergeCells>`);
  const bytes = workbookWith(sheet);
  const whole = readWorkbook(bytes);
  const readIn = (cut: (part: Uint8Array) => readonly Uint8Array[]) =>
    readWorkbook(bytes, {
      inflate: (compressed, onChunk) => {
        cut(inflateSync(compressed)).forEach(onChunk);
      },
    });

  test("in two, at every byte", () => {
    expect(whole.sheets[0]?.rows).toHaveLength(4);
    for (let at = 1; at < new TextEncoder().encode(sheet).length; at++)
      expect(readIn((part) => [part.subarray(0, at), part.subarray(at)])).toEqual(whole);
  });

  test("byte by byte", () => {
    expect(readIn((part) => Array.from(part, (_, at) => part.subarray(at, at + 1)))).toEqual(whole);
  });
});

describe("what is no sheet is refused behind canonical rows too", () => {
  const rows = Array.from({ length: 3000 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c></row>`).join("");
  const sheet = sheetXml(rows);
  test.each([
    ["cut short between rows", sheet.slice(0, sheet.lastIndexOf("<row"))],
    ["cut short within a row", sheet.slice(0, sheet.lastIndexOf("<v>"))],
    ["a tag that closes nothing", sheetXml(`${rows}</row>`)],
    ["an entity that nobody defined", sheetXml(`${rows}&x;${rows}`)],
    ["elements nested 200 deep", sheetXml(`${rows}${"<row r='1'>".repeat(200)}${"</row>".repeat(200)}`)],
    ["a definition of entities", sheetXml(`${rows}<!DOCTYPE x [<!ENTITY a "b">]>${rows}`)],
    ["an endless text", sheetXml(`${rows}${"x".repeat(6_000_000)}`)],
    ["something behind the end", `${sheet}${rows}`],
  ])("%s", (_, xml) => {
    expect(refusalOf(workbookWith(xml))).toEqual(["damaged", expect.stringContaining("not readable XML")]);
  });
});
