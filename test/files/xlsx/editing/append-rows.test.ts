import { editWorkbook } from "../../../../files/xlsx/editing/edit-workbook";
import { plainParts, stylesXml } from "../package-of";
import {
  append,
  ignored,
  ignoredHeaders,
  ignoredRow,
  oneSheet,
  plainColumns,
  sheetOf,
  tableXml,
  valueAt,
  visit,
  withTable,
} from "./edited";
import { changedParts, partText } from "./parts-of-zip";
import { richWorkbook } from "./rich-workbook";

const RICH = richWorkbook();
const SHEET = "xl/worksheets/sheet1.xml";
const TABLE = "xl/tables/table1.xml";
const TWO = append("Visits", visit("P-0002"), visit("P-0003", { billTo: null }));

test("rows go below the Table in the looks of the last one, calculated columns go on, and other columns are left alone", () => {
  const after = editWorkbook(RICH, [TWO]);
  expect(partText(after, SHEET)).toContain(
    `</row><row r="7" spans="1:11" x14ac:dyDescent="0.25"><c r="A7" s="2"><v>46400</v></c><c r="B7" t="inlineStr"><is><t xml:space="preserve">P-0002</t></is></c>` +
      `<c r="C7" t="inlineStr"><is><t xml:space="preserve">T2</t></is></c><c r="D7"><v>45</v></c><c r="E7" s="4" t="inlineStr"><is><t xml:space="preserve">97140</t></is></c><c r="F7"><v>3</v></c>` +
      `<c r="G7" t="inlineStr"><is><t xml:space="preserve">Cash</t></is></c><c r="H7" s="3"><v>99.5</v></c><c r="I7" t="inlineStr"><is><t xml:space="preserve">Draft</t></is></c>` +
      `<c r="K7"><f>Visits[[#This Row],[Minutes]]/15</f></c></row><row r="8" `,
  );
  expect(sheetOf(after, "Visits").rows.at(-1)?.cells).toEqual([
    46_400,
    "P-0003",
    "T2",
    45,
    "97140",
    3,
    null,
    99.5,
    "Draft",
    null,
    { error: "not calculated" },
  ]);
});

test("what ended with the Table grows with it, and nothing else does", () => {
  const after = editWorkbook(RICH, [TWO]);
  const sheet = partText(after, SHEET);
  for (const grown of [
    '<dimension ref="A1:K8"/>',
    'protectedRange sqref="A2:K8"',
    'conditionalFormatting sqref="F2:F8"',
    'sqref="A2:A4 B2:B8 M2:M6"',
    'sqref="I2:I8"',
    'sqref="D2:D1048576"',
    "<formula1>$B$2:$B$8</formula1>",
    'ignoredError sqref="E2:E8"',
    "<xm:sqref>H2:H8</xm:sqref>",
    "<xm:sqref>C2:C8</xm:sqref>",
    "COUNTIF($F$2:$F$8,F2)",
    "<formula>SUM(F2:F6)&gt;9</formula>",
    'hyperlink ref="A6"',
    '<inputCells r="D2" val="60"/>',
  ])
    expect(sheet).toContain(grown);
  const table = partText(after, TABLE);
  for (const grown of ['ref="A1:K8" totalsRowShown', '<autoFilter ref="A1:K8">', '<sortState ref="A2:K8"><sortCondition ref="A2:A8"/>'])
    expect(table).toContain(grown);
  const workbook = partText(after, "xl/workbook.xml");
  for (const name of [
    "Visits!$A$1:$K$8<",
    '"AllCharges">Visits!$H$2:$H$8<',
    ">[1]Visits!$H$2:$H$6<",
    ">Visits!$H$2<",
    ">Visits!$1:$1<",
    "OFFSET(Visits!$A$1,0,0,",
  ])
    expect(workbook).toContain(name);
  expect(partText(after, "xl/charts/chart1.xml")).toContain("<c:f>Visits!$H$2:$H$8</c:f>");
  const summary = partText(after, "xl/worksheets/sheet2.xml");
  expect(summary).toContain("<xm:f>Visits!H2:H8</xm:f>");
  expect(summary).toContain("<formula1>Visits!$B$2:$B$8</formula1>");
  expect(changedParts(RICH, after)).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/calcChain.xml",
    "xl/charts/chart1.xml",
    TABLE,
    "xl/workbook.xml",
    SHEET,
    "xl/worksheets/sheet2.xml",
  ]);
});

test("a totals row moves down with its cells", () => {
  const before = richWorkbook({ totals: true, below: `<row r="8"><c r="M8"><v>5</v></c></row>` });
  const after = editWorkbook(before, [TWO]);
  expect(partText(after, TABLE)).toContain('ref="A1:K9" totalsRowCount="1"');
  expect(partText(after, TABLE)).toContain('<autoFilter ref="A1:K8">');
  expect(partText(after, SHEET)).toContain(
    '<c r="A9" t="inlineStr"><is><t>Total</t></is></c><c r="H9" s="3"><f>SUBTOTAL(109,Visits[Charge])</f><v>1</v></c><c r="J9"><v>5</v></c></row></sheetData>',
  );
  expect(
    sheetOf(after, "Visits")
      .rows.map(({ row, cells }) => [row, cells[0] ?? null, cells[12] ?? null])
      .slice(-3),
  ).toEqual([
    [7, 46_400, null],
    [8, 46_400, 5],
    [9, "Total", null],
  ]);
  expect(partText(after, SHEET)).toContain('<c r="J7"/>');
  expect(partText(after, SHEET)).toContain('<hyperlink ref="A6" location="Summary!A1" display="x"/><hyperlink ref="H9" ');
  const summed = editWorkbook(richWorkbook({ totals: true, totalsFormula: "SUM(H2:H6)+SUM(H$2:H$6)+$B$1" }), [TWO]);
  expect(partText(summed, SHEET)).toContain("<f>SUM(H2:H8)+SUM(H$2:H$8)+$B$1</f>");
});

test("rows added twice are the same as rows added at once, to the byte of the sheet", () => {
  const [first, second] = TWO.rows;
  const once = editWorkbook(RICH, [TWO]);
  const twice = editWorkbook(editWorkbook(RICH, [append("Visits", first!)]), [append("Visits", second!)]);
  for (const part of [SHEET, TABLE, "xl/workbook.xml"]) expect(partText(twice, part)).toBe(partText(once, part));
  expect(partText(editWorkbook(RICH, [append("Visits", first!), append("Visits", second!)]), SHEET)).toBe(partText(once, SHEET));
});

test("the blank row of a Table without records is filled first; what stands in its other columns stays", () => {
  const blank = `${ignoredHeaders(1)}<row r="2"><c r="A2" s="0"/><c r="D2" t="inlineStr"><is><t/></is></c><c r="H2"><v>9</v></c></row>`;
  const before = withTable(blank, tableXml("A1:G2", plainColumns, ` insertRow="1"`));
  const one = editWorkbook(before, [append("Ignored", ignored("a"))]);
  expect(sheetOf(one, "Visits").rows.map(({ row, cells }) => [row, cells[0], cells[7] ?? null])).toEqual([
    [1, "Finding key", null],
    [2, "a", 9],
  ]);
  expect(partText(one, TABLE)).toContain('ref="A1:G2">');
  const two = editWorkbook(before, [append("Ignored", ignored("a"), ignored("b"))]);
  expect(partText(two, TABLE)).toContain('ref="A1:G3">');
  expect(valueAt(two, "Visits", "A3")).toBe("b");
});

test("a calculated column that names cells by address goes on with their addresses moved, shared formulas too", () => {
  const formula = `<tableColumn id="4" name="Note"><calculatedColumnFormula>A2&amp;$B2</calculatedColumnFormula></tableColumn>`;
  const columns = plainColumns.replace('<tableColumn id="4" name="Note"/>', formula);
  const rows = (first: string, second: string): string =>
    ignoredHeaders(1) +
    ignoredRow(2, "x").replace("</row>", `<c r="D2">${first}<v>1</v></c></row>`) +
    ignoredRow(3, "y").replace("</row>", `<c r="D3">${second}<v>1</v></c></row>`);
  const plain = withTable(rows("<f>A2&amp;$B2</f>", "<f>A3&amp;$B3</f>"), tableXml("A1:G3", columns));
  const shared = withTable(rows(`<f t="shared" ref="D2:D3" si="7">A2&amp;$B2</f>`, `<f t="shared" si="7"/>`), tableXml("A1:G3", columns));
  for (const before of [plain, shared])
    expect(partText(editWorkbook(before, [append("Ignored", ignored("a"), ignored("b"))]), SHEET)).toMatch(
      /<c r="D4"><f>A4&amp;\$B4<\/f><\/c>.*<c r="D5"><f>A5&amp;\$B5<\/f><\/c>/,
    );
  const ofArray = formula.replace("<calculatedColumnFormula>A2&amp;$B2", '<calculatedColumnFormula array="1">SUM(Ignored[Rule])');
  const array = withTable(rows("", ""), tableXml("A1:G3", columns.replace(formula, ofArray)));
  expect(partText(editWorkbook(array, [append("Ignored", ignored("a"))]), SHEET)).toContain('<f t="array" ref="D4">SUM(Ignored[Rule])</f>');
});

test("on a sheet without a Table rows go below the last one that holds something, and the filter grows", () => {
  const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>Left findings</t></is></c></row>${ignoredHeaders(3)}${ignoredRow(4, "x").replace("<c ", '<c s="1" ')}<row r="5"><c r="A5" s="2"/></row><row r="6" s="4" customFormat="1"/>`;
  const before = oneSheet(rows, `<autoFilter ref="A3:G4"/>`, {
    "xl/workbook.xml": String(plainParts("")["xl/workbook.xml"]).replace("Visits", "ignored"),
    "xl/_rels/workbook.xml.rels": String(plainParts("")["xl/_rels/workbook.xml.rels"]).replace(
      "</",
      `<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></`,
    ),
    "xl/styles.xml": stylesXml("", 0, 0, 0, 0, 0),
  });
  const after = editWorkbook(before, [append("Ignored", ignored("a"), ignored("b"))]);
  expect(sheetOf(after, "ignored").rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
    [1, "Left findings"],
    [3, "Finding key"],
    [4, "x"],
    [5, "a"],
    [6, "b"],
  ]);
  const sheet = partText(after, SHEET);
  expect(sheet).toContain('<autoFilter ref="A3:G6"/>');
  expect(sheet).toContain('<c r="A5" s="1" t="inlineStr">');
  expect(sheet).toContain('<row r="6" s="4" customFormat="1"><c r="A6" s="1"');
  // Days get a day's number format where the column has none.
  expect(sheet).toContain('<c r="F5" s="5"><v>46349</v></c>');
  expect(partText(after, "xl/styles.xml")).toContain('<numFmts count="1"><numFmt numFmtId="164" formatCode="mm/dd/yyyy"/></numFmts>');
  expect(partText(after, "xl/styles.xml")).toContain('<xf numFmtId="164" applyNumberFormat="1"/></cellXfs>');
});
