import { part } from "./rich-package";

export interface RichOptions {
  /** A totals row at row 7. */
  readonly totals?: boolean;
  /** What a totals row shows below Charge. */
  readonly totalsFormula?: string;
  /** More rows, below all others. */
  readonly below?: string;
  /** More behind the rows: merged cells. */
  readonly merges?: string;
}

const X14 = `xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"`;

const shared = (ref: string, at: number, style = ""): string => `<c r="${ref}"${style} t="s"><v>${at}</v></c>`;

const headerRow = `<row r="1" spans="1:11" ht="30" customHeight="1" x14ac:dyDescent="0.25">${Array.from({ length: 11 }, (_, at) => shared(`${"ABCDEFGHIJK".charAt(at)}1`, at, ` s="1"`)).join("")}</row>`;

const visit = (row: number): string =>
  `<row r="${row}" spans="1:11" x14ac:dyDescent="0.25"><c r="A${row}" s="2"><v>${46_330 + row}</v></c>${shared(`B${row}`, 11)}<c r="C${row}" t="inlineStr"><is><t>T1</t></is></c><c r="D${row}"><v>60</v></c>${shared(`E${row}`, 12, ` s="4"`)}` +
  `<c r="F${row}"><v>4</v></c><c r="G${row}" t="inlineStr"><is><r><t>Evergreen </t></r><r><t>Health</t></r></is></c><c r="H${row}" s="3"><v>${180 + row / 4}</v></c><c r="I${row}" t="inlineStr"><is><t>Draft</t></is></c><c r="J${row}" t="b"><v>1</v></c><c r="K${row}"><f>Visits[[#This Row],[Minutes]]/15</f><v>4</v></c></row>`;

const totalsRow = (formula: string): string =>
  `<row r="7" spans="1:11" ht="20" customHeight="1"><c r="A7" t="inlineStr"><is><t>Total</t></is></c><c r="H7" s="3"><f>${formula}</f><v>1</v></c><c r="J7"><v>5</v></c></row>`;

const rule = (type: string, more = "", inside = ""): string => `<cfRule type="${type}"${more}>${inside}</cfRule>`;
const DXF = (priority: number): string => ` dxfId="0" priority="${priority}"`;

const CONDITIONAL_FORMATS = [
  rule("cellIs", `${DXF(1)} operator="greaterThan" stopIfTrue="1"`, "<formula>8</formula>"),
  rule("expression", DXF(2), "<formula>COUNTIF($F$2:$F$6,F2)&gt;9</formula>"),
  rule("top10", `${DXF(3)} rank="3"`),
  rule("expression", DXF(19), "<formula>SUM(F2:F6)&gt;9</formula>"),
  rule("aboveAverage", `${DXF(4)} stdDev="1"`),
  rule("duplicateValues", DXF(5)),
  rule("uniqueValues", DXF(6)),
  rule("containsText", `${DXF(7)} operator="containsText" text="a"`, `<formula>NOT(ISERROR(SEARCH("a",F2)))</formula>`),
  rule("notContainsText", `${DXF(8)} operator="notContains" text="a"`, `<formula>ISERROR(SEARCH("a",F2))</formula>`),
  rule("beginsWith", `${DXF(9)} operator="beginsWith" text="a"`, `<formula>LEFT(F2,1)="a"</formula>`),
  rule("endsWith", `${DXF(10)} operator="endsWith" text="a"`, `<formula>RIGHT(F2,1)="a"</formula>`),
  rule("containsBlanks", DXF(11), "<formula>LEN(TRIM(F2))=0</formula>"),
  rule("containsErrors", DXF(12), "<formula>ISERROR(F2)</formula>"),
  rule("timePeriod", `${DXF(13)} timePeriod="today"`, "<formula>FLOOR(F2,1)=TODAY()</formula>"),
  rule(
    "colorScale",
    ` priority="14"`,
    `<colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale>`,
  ),
  rule("dataBar", ` priority="15"`, `<dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>`),
  rule(
    "iconSet",
    ` priority="16"`,
    `<iconSet><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet>`,
  ),
].join("");

const EXTENSIONS =
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${X14}><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="iconSet" priority="17" id="{A}"><x14:iconSet iconSet="3Stars"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo>` +
  `<x14:cfvo type="percent"><xm:f>33</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>H2:H6</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
  `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" ${X14}><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Summary!$A$2:$A$4</xm:f></x14:formula1><xm:sqref>C2:C6</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;

/** Visits: a Table with a filter, a sort, a calculated column and, asked for, a totals row. */
export const visitSheet = ({
  totals = false,
  totalsFormula = "SUBTOTAL(109,Visits[Charge])",
  below = "",
  merges = "",
}: RichOptions): string =>
  part(
    "worksheet",
    "",
    `<sheetPr codeName="Sheet1" filterMode="1"/><dimension ref="A1:K${totals ? 7 : 6}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
      `<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="14" style="2" customWidth="1"/><col min="12" max="16384" width="9" hidden="1" customWidth="1"/></cols>\r\n<sheetData>\r\n${headerRow}\r\n` +
      `${[2, 3, 4, 5, 6].map(visit).join("\r\n")}${totals ? totalsRow(totalsFormula) : ""}${below}</sheetData>` +
      `<protectedRanges><protectedRange sqref="A2:K6" name="Range1"/></protectedRanges><scenarios current="0"><scenario name="Best" count="1"><inputCells r="D2" val="60"/></scenario></scenarios>${merges}` +
      `<conditionalFormatting sqref="F2:F6">${CONDITIONAL_FORMATS}</conditionalFormatting><conditionalFormatting sqref="A2:A4 B2:B6 M2:M6"><cfRule type="duplicateValues" dxfId="0" priority="18"/></conditionalFormatting>` +
      `<dataValidations count="3"><dataValidation type="list" allowBlank="1" sqref="I2:I6"><formula1>"Draft,Ready"</formula1></dataValidation><dataValidation type="whole" sqref="D2:D1048576"><formula1>0</formula1><formula2>480</formula2></dataValidation><dataValidation type="list" sqref="M1"><formula1>$B$2:$B$6</formula1></dataValidation></dataValidations>` +
      `<hyperlinks><hyperlink ref="A6" location="Summary!A1" display="x"/>${totals ? `<hyperlink ref="H7" location="Summary!B1"/>` : ""}</hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup orientation="landscape" r:id="rId2"/><headerFooter><oddHeader>&amp;L&amp;G</oddHeader></headerFooter>` +
      `<rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="E2:E6" numberStoredAsText="1"/></ignoredErrors><legacyDrawingHF r:id="rId3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>${EXTENSIONS}`,
  );

const HEADERS = ["Date of service", "Patient", "Provider", "Minutes", "Code", "Units", "Bill to", "Charge", "Status", "Mood"];

export const visitTable = ({ totals = false }: RichOptions): string =>
  part(
    "table",
    ` id="3" name="Visits" displayName="Visits" ref="A1:K${totals ? 7 : 6}" ${totals ? `totalsRowCount="1"` : `totalsRowShown="0"`}`,
    `<autoFilter ref="A1:K6"><filterColumn colId="8"><filters><filter val="Draft"/></filters></filterColumn></autoFilter><sortState ref="A2:K6"><sortCondition ref="A2:A6"/></sortState><tableColumns count="11">` +
      HEADERS.map(
        (header, at) =>
          `<tableColumn id="${at + 1}" name="${header}"${at === 0 ? ` totalsRowLabel="Total"` : ""}${header === "Charge" ? ` totalsRowFunction="sum" dataDxfId="0"` : ""}/>`,
      ).join("") +
      `<tableColumn id="20" name="Check"><calculatedColumnFormula>Visits[[#This Row],[Minutes]]/15</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>`,
  );

/** Summary: formulas of every kind, a pivot table, a chart, notes, sparklines. */
export const summarySheet = (): string =>
  part(
    "worksheet",
    "",
    `<dimension ref="A1:I23"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Month</t></is></c><c r="B1" t="inlineStr"><is><t>Sum</t></is></c></row>` +
      `<row r="2"><c r="A2" t="inlineStr"><is><t>May</t></is></c><c r="B2"><f>SUM(Visits[Charge])</f><v>905</v></c><c r="D2"><f t="shared" ref="D2:D4" si="0">B2*2</f><v>1810</v></c></row>` +
      `<row r="3"><c r="A3" t="inlineStr"><is><t>June</t></is></c><c r="B3"><v>2</v></c><c r="D3"><f t="shared" si="0"/><v>4</v></c></row><row r="4"><c r="A4" t="inlineStr"><is><t>July</t></is></c><c r="B4"><v>3</v></c><c r="D4"><f t="shared" si="0"/><v>6</v></c></row>` +
      `<row r="10"><c r="A10" cm="1"><f t="array" ref="A10:A12">_xlfn.UNIQUE(A2:A4)</f><v>1</v></c></row><row r="11"><c r="A11"><v>2</v></c></row><row r="12"><c r="A12"><v>3</v></c></row>` +
      `<row r="14"><c r="A14"><v>5</v></c><c r="B14"><f t="dataTable" ref="B14:B15" dt2D="0" dtr="0" r1="A14"/><v>1</v></c></row><row r="15"><c r="B15"><v>2</v></c></row>` +
      `<row r="20"><c r="A20" t="inlineStr"><is><t>Row Labels</t></is></c><c r="B20" t="inlineStr"><is><t>Sum of Sum</t></is></c></row><row r="21"><c r="A21" t="inlineStr"><is><t>May</t></is></c><c r="B21"><v>1</v></c></row></sheetData>` +
      `<dataValidations count="1"><dataValidation type="list" sqref="I1"><formula1>Visits!$B$2:$B$6</formula1></dataValidation></dataValidations>` +
      `<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" ${X14}><x14:sparklineGroups><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>Visits!H2:H6</xm:f><xm:sqref>I5</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
  );

/** Notes & more: a comment, CDATA, rows and cells without addresses, a merged cell, numbers written oddly. */
export const notesSheet = (): string =>
  part(
    "worksheet",
    "",
    `<!-- <row r="9"><c r="A9"><v>9</v></c></row> --><sheetData><row><c t="inlineStr"><is><t><![CDATA[a <row r="1"> b]]></t></is></c><c><v>1.50</v></c></row><row><c s="1"><v>2</v></c></row><!-- </sheetData> --><row r="5" s="3" customFormat="1"/></sheetData><mergeCells count="1"><mergeCell ref="D1:E2"/></mergeCells>`,
  );

/** Closed: a protected sheet with one cell that may be written. */
export const closedSheet = (): string =>
  part(
    "worksheet",
    "",
    `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="5"><v>2</v></c></row></sheetData><sheetProtection algorithmName="SHA-512" hashValue="AA==" saltValue="AA==" spinCount="100000" sheet="1" objects="1" scenarios="1"/>`,
  );
