import { UnreadableFile } from "../../../../files/unreadable-file";
import { readTemplate } from "../../../../files/xlsx/templates/read-template";
import { TemplateRefused } from "../../../../files/xlsx/templates/template-refused";
import { billBytes, billDescription, billMerges, billTail, STYLE, type BillChanges } from "./bill-template";

const refusal = (changes: BillChanges): string => {
  try {
    readTemplate(billBytes(changes), billDescription);
  } catch (error) {
    if (error instanceof TemplateRefused) return error.message;
    throw error;
  }
  return "not refused";
};

const named = (name: string, formula: string | undefined): BillChanges => ({ names: { [name]: formula } });
const cell = (row: number, markup: string, attributes = ""): BillChanges => ({
  rows: { [row]: `<row r="${row}"${attributes}>${markup}</row>` },
});
const behind = (markup: string): BillChanges => ({ tail: billMerges + markup });
const rule = (sqref: string, formula: string): BillChanges =>
  behind(
    `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" dxfId="0" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`,
  );
const choice = (sqref: string, formula: string): BillChanges =>
  behind(
    `<dataValidations><dataValidation type="list" sqref="${sqref}"><formula1>${formula}</formula1></dataValidation></dataValidations>`,
  );
const onTerms = (formula: string): BillChanges => ({ terms: `<row r="2"><c r="A2"><f>${formula}</f><v>1</v></c></row>` });

describe("a name is refused, with its cell and what to do,", () => {
  test.each<[string, BillChanges, readonly string[]]>([
    ["that nobody knows", named("Bill.Titel", "Bill!$D$1"), ["Bill.Titel", "Bill!D1", "spelling"]],
    ["of a column that nobody knows", named("Bill.Lines.Kode", "Bill!$C$4"), ["Bill.Lines.Kode", "Bill!C4"]],
    ["that is required and missing", named("Bill.Total", undefined), ["Bill.Total is missing"]],
    ["of a block that is required and missing", named("Bill.Lines", undefined), ["Bill.Lines is missing"]],
    ["of a column that is required and missing", named("Bill.Lines.Code", undefined), ["Bill.Lines.Code is missing"]],
    ["that has lost its cell", named("Bill.Total", "Bill!#REF!"), ["Bill.Total", "#REF!", "not one place"]],
    ["that has lost cell and sheet", named("Bill.Total", "#REF!"), ["Bill.Total", "#REF!"]],
    ["that leads to another workbook", named("Bill.Total", "[1]Bill!$D$6"), ["Bill.Total", "[1]Bill!$D$6"]],
    ["that leads to a sheet that is not there", named("Bill.Total", "Gone!$D$6"), ["Bill.Total", "Gone!$D$6"]],
    ["that is a number", named("Bill.Total", "42"), ["Bill.Total", "42"]],
    ["that is a text", named("Bill.Total", "&quot;Bill!$A$1&quot;"), ["Bill.Total"]],
    ["that is a formula", named("Bill.Total", "SUM(Bill!$D$6)"), ["Bill.Total", "SUM"]],
    ["that leads to several areas", named("Bill.Total", "Bill!$D$6,Bill!$D$1"), ["Bill.Total", "Bill!$D$6,Bill!$D$1"]],
    ["that leads to several cells", named("Bill.Day", "Bill!$B$2:$C$2"), ["Bill.Day", "Bill!B2:C2", "several cells"]],
    ["that leads under merged cells", named("Bill.Day", "Bill!$B$1"), ["Bill.Day", "Bill!B1", "merged cells A1:C1"]],
    ["that leads to part of merged cells", named("Bill.Title", "Bill!$A$1:$B$1"), ["Bill.Title", "Bill!A1:B1"]],
    ["that leads to the cell of another", named("Bill.Day", "Bill!$D$6"), ["Bill.Day", "Bill.Total", "Bill!D6"]],
    ["of a block that is one cell", named("Bill.Payments", "Bill!$A$8"), ["Bill.Payments", "Bill!A8", "no range of rows"]],
    ["of a block that is whole columns", named("Bill.Lines", "Bill!$A:$D"), ["Bill.Lines", "Bill!A:D", "no range of rows"]],
    ["of a column outside of its block", named("Bill.Lines.Words", "Bill!$B$6"), ["Bill.Lines.Words", "Bill!B6", "Bill!A4:D5"]],
    ["of a column beside its block", named("Bill.Lines.Words", "Bill!$F$4"), ["Bill.Lines.Words", "Bill!F4"]],
    ["of a column on another sheet", named("Bill.Lines.Words", "Terms!$B$4"), ["Bill.Lines.Words", "Terms!B4"]],
    ["of a column without its block", named("Bill.Payments", undefined), ["Bill.Payments.How", "Bill!A8", "missing"]],
    ["of a field in a block", named("Bill.Remark", "Bill!$C$5"), ["Bill.Remark", "Bill!C5", "Bill.Lines"]],
    ["of a field beside a block, which is repeated too", named("Bill.Remark", "Bill!$F$5"), ["Bill.Remark", "Bill!F5"]],
    ["of a block that shares rows", named("Bill.Payments", "Bill!$A$5:$D$8"), ["Bill.Lines", "Bill!A4:D5", "Bill.Payments", "Bill!A5:D8"]],
    ["of a date without a date format", named("Bill.Day", "Bill!$D$1"), ["Bill.Day", "Bill!D1", "a date"]],
    ["of a date with a time format", cell(2, `<c r="B2" s="${STYLE.time}"/>`), ["Bill.Day", "Bill!B2", "as a time"]],
    ["of an amount with a date format", cell(6, `<c r="D6" s="${STYLE.date}"/>`), ["Bill.Total", "Bill!D6", "as a date"]],
    ["of an amount formatted as text", cell(6, `<c r="D6" s="${STYLE.text}"/>`), ["Bill.Total", "Bill!D6", "as text"]],
    ["of an amount in per cent", cell(6, `<c r="D6" s="${STYLE.percent}"/>`), ["Bill.Total", "Bill!D6", "as a percentage"]],
    ["of a number formatted as text", cell(2, `<c r="B2" s="1"/><c r="C2" s="${STYLE.text}"/>`), ["Bill.Count", "Bill!C2", "as text"]],
    ["of a column with the wrong format", cell(4, `<c r="A4" s="0"/>`), ["Bill.Lines.Date", "Bill!A4"]],
    ["of a cell with a formula", cell(2, `<c r="C2"><f>1+1</f><v>2</v></c>`), ["Bill.Count", "Bill!C2", "holds a formula"]],
  ])("%s", (_, changes, parts) => {
    const sentence = refusal(changes);
    for (const part of parts) expect(sentence).toContain(part);
    expect(sentence).toContain("(Formulas > Name Manager).");
  });

  test("that is there twice", () => {
    const names = { "BILL.TOTAL": "Bill!$D$1" };
    expect(refusal({ names })).toContain("Bill.Total is there twice, at Bill!D6 and at Bill!D1");
  });
});

describe("the law of templates refuses", () => {
  test.each<[string, BillChanges, readonly string[]]>([
    ["a formula in a block", cell(5, `<c r="A5"><f>1+1</f></c>`), ["The formula in Bill!A5", "Bill.Lines", "Bill!A4:D5"]],
    ["a formula below a block", cell(10, `<c r="A10"><f>SUM(C2)</f></c>`), ["The formula in Bill!A10"]],
    ["a shared formula that reaches down", cell(3, `<c r="A3"><f t="shared" ref="A3:A6" si="0">C2</f></c>`), ["Bill!A3"]],
    ["a formula above that looks into it", cell(3, `<c r="A3"><f>SUM($D$4:$D$5)</f></c>`), ["The formula in Bill!A3", "$D$4:$D$5"]],
    ["one that looks below", cell(3, `<c r="A3"><f>D6</f></c>`), ["Bill!A3", "D6"]],
    ["one of a whole column", cell(3, `<c r="A3"><f>SUM(D:D)</f></c>`), ["Bill!A3", "D:D"]],
    ["one of a data table", cell(3, `<c r="A3"><f t="dataTable" ref="A3:A3" r1="B6"/></c>`), ["Bill!A3", "B6"]],
    ["one that uses a block's name", cell(3, `<c r="A3"><f>SUM(Bill.Lines.Amount)</f></c>`), ["Bill!A3", "Bill.Lines.Amount"]],
    ["one that jumps", cell(3, `<c r="A3"><f>OFFSET($A$1,5,0)</f></c>`), ["Bill!A3"]],
    ["one that makes up its reference", cell(3, `<c r="A3"><f>INDIRECT("D6")</f></c>`), ["Bill!A3", "INDIRECT"]],
    ["one that calls the sheet by name", cell(3, `<c r="A3"><f>Bill!$A$1</f></c>`), ["Bill!A3", "sheet Bill by name"]],
    ["one of another sheet that does", onTerms("Bill!$D$6*2"), ["Terms!A2", "sheet Bill by name"]],
    ["one that spans sheets", onTerms("SUM(Cover:Terms!$D$6)"), ["Terms!A2"]],
    ["one of another sheet that uses a block's name", onTerms("SUM(Bill.Lines.Amount)"), ["Terms!A2", "Bill.Lines.Amount"]],
    ["a conditional format that looks into a block", rule("A1:A2", "$D$4&gt;0"), ["conditional format", "Bill!A1:A2", "$D$4"]],
    ["one that looks into it from its last row", rule("A1:A2", "$C3=1"), ["Bill!A1:A2", "$C3"]],
    ["one that moves into it row by row", rule("A1:A9", "$C1&gt;0"), ["Bill!A1:A9"]],
    ["one in the block that looks beside it", rule("A4:D5", "$B2=1"), ["Bill!A4:D5"]],
    [
      "one with an icon's limit in a cell",
      behind(
        `<conditionalFormatting sqref="A1"><cfRule type="iconSet" priority="1"><iconSet><cfvo type="formula" val="$D$6"/></iconSet></cfRule></conditionalFormatting>`,
      ),
      ["Bill!A1", "$D$6"],
    ],
    ["a validation that looks below", choice("B2", "$D$6:$D$9"), ["data validation", "Bill!B2"]],
    [
      "an extension's rule that looks below",
      behind(
        `<extLst><ext xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>$D$7</xm:f></x14:formula1>` +
          `<xm:sqref>B2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
      ),
      ["data validation", "Bill!B2", "$D$7"],
    ],
    [
      "a link that calls the sheet by name",
      behind(`<hyperlinks><hyperlink ref="A1" location="Bill!A9"/></hyperlinks>`),
      ["link", "Bill!A1"],
    ],
    ["another name that leads into a block", named("Clinic.Line", "Bill!$A$4"), ["Clinic.Line", "Bill!$A$4", "Bill.Lines"]],
    ["another name that leads below", named("Clinic.Line", "Bill!$A$1:$A$9"), ["Clinic.Line"]],
    ["another name that jumps", named("Clinic.Line", "OFFSET(Bill!$A$1,1,0)"), ["Clinic.Line"]],
    ["another name made of a block's", named("Clinic.Sum", "SUM(Bill.Lines.Amount)"), ["Clinic.Sum", "Bill.Lines.Amount"]],
    [
      "a chart of the document's cells",
      { parts: { "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="urn:c"><c:f>Bill!$D$4:$D$5</c:f></c:chartSpace>` } },
      ["A chart refers to Bill!$D$4:$D$5"],
    ],
    [
      "a text box that shows one of them",
      { parts: { "xl/drawings/drawing2.xml": `<xdr:wsDr xmlns:xdr="urn:x"><xdr:sp textlink="Bill!$D$6"/></xdr:wsDr>` } },
      ["A text box refers to Bill!$D$6"],
    ],
    [
      "a pivot table of them",
      {
        parts: {
          "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition><worksheetSource ref="A1:D9" sheet="Bill"/></pivotCacheDefinition>`,
        },
      },
      ["A pivot table refers to"],
    ],
    [
      "merged cells that cross a block's border",
      { tail: billMerges.replace("B9:D9", "A5:A6") },
      ["Bill!A5:A6", "Bill.Lines", "Bill!A4:D5"],
    ],
  ])("%s", (_, changes, parts) => {
    const sentence = refusal(changes);
    for (const part of parts) expect(sentence).toContain(part);
  });

  test.each<[string, BillChanges]>([
    ["an Excel Table", { links: ["rId7 table ../tables/table1.xml"] }],
    ["a pivot table", { links: ["rId7 pivotTable ../pivotTables/pivotTable1.xml"] }],
    ["a query", { links: ["rId7 queryTable ../queryTables/queryTable1.xml"] }],
    ["comments", { links: ["rId7 threadedComment ../threadedComments/threadedComment1.xml"] }],
    ["form controls", { links: ["rId7 ctrlProp ../ctrlProps/ctrlProp1.xml"] }],
    ["controls", { links: ["rId7 control ../activeX/activeX1.xml"] }],
    ["an embedded object", { links: ["rId7 oleObject ../embeddings/oleObject1.bin"] }],
    ["an embedded object", { links: ["rId7 package ../embeddings/book.xlsx"] }],
    ["a slicer", { links: ["rId7 slicer ../slicers/slicer1.xml"] }],
    ["a timeline", { links: ["rId7 timeline ../timelines/timeline1.xml"] }],
    ["a filter", behind(`<autoFilter ref="A3:D5"/>`)],
    ["scenarios", behind(`<scenarios><scenario name="x"/></scenarios>`)],
    ["custom views", behind(`<customSheetViews/>`)],
    ["a consolidation", behind(`<dataConsolidate/>`)],
    ["sparklines", behind(`<extLst><ext xmlns:x14="urn:x14"><x14:sparklineGroup/></ext></extLst>`)],
  ])("%s on the document's sheet", (what, changes) => {
    expect(refusal(changes)).toContain(`The sheet Bill holds ${what}`);
  });

  const noted = (ref: string): BillChanges => ({
    links: ["rId7 comments ../comments1.xml"],
    parts: { "xl/comments1.xml": `<comments><commentList><comment ref="${ref}" authorId="0"/></commentList></comments>` },
  });

  test("a note in or below a block, as notes do not move", () => {
    expect(refusal(noted("D6"))).toContain("The note at Bill!D6");
    expect(refusal(noted("A3"))).toBe("not refused");
  });
});

describe("what the law allows", () => {
  test.each<[string, BillChanges]>([
    ["formulas above the blocks that look no further", cell(3, `<c r="A3"><f>"D6"&amp;B2&amp;Bill.Total</f></c>`)],
    ["numbers and functions that look like cells", cell(3, `<c r="A3"><f>LOG10(1E9)+1E+20</f></c>`)],
    ["formulas of another sheet about itself, below and in whole columns", onTerms("SUM(D:D)+D99")],
    ["formulas of another workbook's sheet of that name", onTerms("[1]Bill!$D$6+'C:\\[x.xlsx]Bill'!A9")],
    ["conditional formats without cells, and of fixed cells above", rule("A4:D5", "AND(MOD(ROW(),2)=0,$C$2=1)")],
    ["lists of another sheet", choice("B4", "Terms!$A$1:$A$9")],
    [
      "links elsewhere, and to names",
      behind(`<hyperlinks><hyperlink ref="A9" location="Terms!A1"/><hyperlink ref="A1" location="Bill.Total"/></hyperlinks>`),
    ],
    ["other names above, and of other sheets", named("Clinic.Line", "Terms!$A$99")],
    ["names of filters that were taken off", { names: { "_xlnm._FilterDatabase": "Bill!$A$4:$D$9" } }],
    ["names of another document", named("Packet.Title", "Terms!$A$1")],
    ["everything that is there in the tests", { tail: billTail }],
  ])("%s", (_, changes) => {
    expect(refusal(changes)).toBe("not refused");
  });
});

test("what is no workbook is unreadable, not refused", () => {
  expect(() => readTemplate(new Uint8Array(0), billDescription)).toThrow(UnreadableFile);
});
