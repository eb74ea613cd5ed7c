import { cents } from "../../../../billing/values/cents";
import type { CalendarDate } from "../../../../billing/values/calendar-date";
import type { NamedValues, TemplateDescription, TemplateValue, TemplateValues } from "../../../../billing/workbook/template-values";
import { packageOf, rels, type Parts } from "../package-of";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

const field = (kind: TemplateValue["is"], required = false) => ({ kind, required, note: "" });

/** An invented kind of document with one field of every kind and two row blocks. */
export const billDescription: TemplateDescription = {
  document: "Bill",
  fields: {
    "Bill.Title": field("text", true),
    "Bill.Day": field("date"),
    "Bill.Total": field("money", true),
    "Bill.Count": field("number"),
    "Bill.Remark": field("text"),
  },
  blocks: {
    "Bill.Lines": {
      required: true,
      columns: { Date: field("date"), Code: field("text", true), Amount: field("money", true), Words: field("text") },
    },
    "Bill.Payments": { required: false, columns: { How: field("text"), Amount: field("money") } },
  },
};

/** The cell formats of the template, by what they are for. */
export const STYLE = { plain: 0, date: 1, money: 2, text: 3, wraps: 4, percent: 5, time: 6, right: 7, shrinks: 8 } as const;

const styles = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="mm/dd/yyyy"/></numFmts>
<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="9">${[
  `numFmtId="0"/>`,
  `numFmtId="164"/>`,
  `numFmtId="4"/>`,
  `numFmtId="49"/>`,
  `numFmtId="0"><alignment wrapText="1"/></xf>`,
  `numFmtId="9"/>`,
  `numFmtId="20"/>`,
  `numFmtId="0"><alignment horizontal="right"/></xf>`,
  `numFmtId="0"><alignment shrinkToFit="1"/></xf>`,
]
  .map((rest) => `<xf fontId="0" fillId="0" borderId="0" xfId="0" ${rest}`)
  .join("")}</cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`;

/** Where the names lead in the template. */
export const billNames: Readonly<Record<string, string>> = {
  "Bill.Title": "Bill!$A$1:$C$1",
  "Bill.Day": "Bill!$B$2",
  "Bill.Count": "Bill!$C$2",
  "Bill.Lines": "Bill!$A$4:$D$5",
  "Bill.Lines.Date": "Bill!$A$4",
  "Bill.Lines.Code": "Bill!$B$4",
  "Bill.Lines.Amount": "Bill!$D$4",
  "Bill.Lines.Words": "Bill!$B$5",
  "Bill.Total": "Bill!$D$6",
  "Bill.Payments": "Bill!$A$8:$D$8",
  "Bill.Payments.How": "Bill!$A$8",
  "Bill.Payments.Amount": "Bill!$D$8",
  "Bill.Remark": "Bill!$B$9",
};

const words = (ref: string, text: string, style = 0): string => `<c r="${ref}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`;
const empty = (ref: string, style: number): string => `<c r="${ref}" s="${style}"/>`;

/** Row 5 has no cell for Words, and row 8 is not written at all: their names make them. */
export const billRows: Readonly<Record<number, string>> = {
  1: `<row r="1" spans="1:4" ht="30" customHeight="1">${words("A1", "Old title")}${empty("B1", 0)}${words("D1", "Bill")}</row>`,
  2: `<row r="2">${words("A2", "Day")}${empty("B2", 1)}<c r="C2"><v>7</v></c></row>`,
  3: `<row r="3">${words("A3", "Date")}${words("B3", "Code")}${words("D3", "Amount", 3)}</row>`,
  4: `<row r="4" ht="18" customHeight="1">${empty("A4", 1)}${empty("B4", 0)}${words("C4", "each")}${empty("D4", 2)}</row>`,
  5: `<row r="5">${words("A5", "Notes", 4)}</row>`,
  6: `<row r="6">${words("A6", "Total")}${empty("D6", 2)}</row>`,
  7: `<row r="7">${words("A7", "Paid")}</row>`,
  9: `<row r="9">${words("A9", "Thank you", 4)}${empty("B9", 4)}</row>`,
  10: `<row r="10" ht="40" customHeight="1">${words("A10", "The end")}</row>`,
};

const anchor = (kind: string, from: number, to: number | undefined, editAs = ""): string =>
  `<xdr:${kind}${editAs}><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
  (to === undefined
    ? `<xdr:ext cx="9525" cy="9525"/>`
    : `<xdr:to><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${to}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>`) +
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${from + 2}" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill>` +
  `<xdr:spPr><a:prstGeom prst="rect"/></xdr:spPr></xdr:pic><xdr:clientData/></xdr:${kind}>`;

const drawing = (anchors: string): string =>
  `<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}">${anchors}</xdr:wsDr>`;

export const billDrawing = drawing(
  anchor("oneCellAnchor", 0, undefined) +
    anchor("twoCellAnchor", 9, 11, ` editAs="oneCell"`) +
    anchor("twoCellAnchor", 1, 8) +
    anchor("twoCellAnchor", 9, 10, ` editAs="absolute"`),
);

export const billMerges = `<mergeCells count="3"><mergeCell ref="A1:C1"/><mergeCell ref="B5:D5"/><mergeCell ref="B9:D9"/></mergeCells>`;

/** What stands behind the rows of the template. */
export const billTail =
  billMerges +
  `<conditionalFormatting sqref="A4:D5 D8"><cfRule type="expression" dxfId="0" priority="1"><formula>MOD(ROW(),2)=0</formula></cfRule></conditionalFormatting>` +
  `<conditionalFormatting sqref="A1:D12"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>$C$2</formula></cfRule></conditionalFormatting>` +
  `<dataValidations count="2"><dataValidation type="list" sqref="B4"><formula1>"97124,97140"</formula1></dataValidation>` +
  `<dataValidation type="whole" sqref="D6:D9"><formula1>0</formula1></dataValidation></dataValidations>` +
  `<hyperlinks><hyperlink ref="A10" r:id="rId2"/><hyperlink ref="A4" r:id="rId2"/></hyperlinks>` +
  `<pageSetup orientation="landscape"/>` +
  `<rowBreaks count="3" manualBreakCount="3"><brk id="3" max="16383" man="1"/><brk id="5" max="16383" man="1"/><brk id="9" max="16383" man="1"/></rowBreaks>` +
  `<ignoredErrors><ignoredError sqref="D4:D9" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId1"/>`;

/** What a test changes in the template. */
export interface BillChanges {
  readonly names?: Readonly<Record<string, string | undefined>>;
  readonly rows?: Readonly<Record<number, string>>;
  readonly tail?: string;
  readonly links?: readonly string[];
  readonly terms?: string;
  readonly parts?: Parts;
  readonly properties?: string;
}

const PRINTING =
  `<definedName name="_xlnm.Print_Area" localSheetId="1">Bill!$A$1:$D$12</definedName>` +
  `<definedName name="_xlnm.Print_Titles" localSheetId="1">Bill!$1:$3</definedName>` +
  `<definedName name="_xlnm.Print_Area" localSheetId="2">Terms!$A$1:$A$9</definedName>`;

const definedNames = (names: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(names)
    .map(([name, formula]) => (formula === undefined ? "" : `<definedName name="${name}">${formula}</definedName>`))
    .join("");

const sheet = (rows: string, tail: string, view = ""): string =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:D12"/><sheetViews><sheetView${view} workbookViewId="0"/></sheetViews>` +
  `<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="4" width="12.71" customWidth="1"/></cols><sheetData>${rows}</sheetData>${tail}</worksheet>`;

const typed = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="application/${type}"/>`;
const SHEET_TYPE = "vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** A bill between a cover and terms, written by hand: rows that grow, and everything around them that has to move. */
export const billParts = ({ names, rows, tail = billTail, links = [], terms = "", parts, properties = "" }: BillChanges = {}): Parts => ({
  "[Content_Types].xml":
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>` +
    typed("xl/workbook.xml", "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml") +
    [1, 2, 3].map((at) => typed(`xl/worksheets/sheet${at}.xml`, SHEET_TYPE)).join("") +
    typed("xl/styles.xml", "vnd.openxmlformats-officedocument.spreadsheetml.styles+xml") +
    typed("xl/drawings/drawing1.xml", "vnd.openxmlformats-officedocument.drawing+xml") +
    `</Types>`,
  "_rels/.rels": rels("rId1 officeDocument xl/workbook.xml", "rId2 extended-properties docProps/app.xml"),
  "docProps/app.xml":
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application>` +
    `<HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>Worksheets</vt:lpstr></vt:variant><vt:variant><vt:i4>3</vt:i4></vt:variant></vt:vector></HeadingPairs>` +
    `<TitlesOfParts><vt:vector size="3" baseType="lpstr"><vt:lpstr>Cover</vt:lpstr><vt:lpstr>Bill</vt:lpstr><vt:lpstr>Terms</vt:lpstr></vt:vector></TitlesOfParts></Properties>`,
  "xl/workbook.xml":
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<bookViews><workbookView activeTab="2"/></bookViews>` +
    `<sheets><sheet name="Cover" sheetId="4" r:id="rId1"/><sheet name="Bill" sheetId="9" r:id="rId2"/><sheet name="Terms" sheetId="5" r:id="rId3"/></sheets>` +
    `<definedNames>${PRINTING}${definedNames({ ...billNames, "Clinic.Phone": "Bill!$D$1", ...names })}</definedNames></workbook>`,
  "xl/_rels/workbook.xml.rels": rels(
    ...[1, 2, 3].map((at) => `rId${at} worksheet worksheets/sheet${at}.xml`),
    "rId9 styles styles.xml",
    "rId5 theme theme/theme1.xml",
  ),
  "xl/theme/theme1.xml": `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Plain"><a:themeElements/></a:theme>`,
  "xl/styles.xml": styles,
  "xl/worksheets/sheet1.xml": sheet(`<row r="1">${words("A1", "Cover")}</row>`, ""),
  "xl/worksheets/sheet2.xml": sheet(Object.values({ ...billRows, ...rows }).join(""), tail, ` tabSelected="1"`),
  "xl/worksheets/sheet3.xml": sheet(`<row r="1">${words("A1", "Terms")}</row>${terms}`, ""),
  "xl/worksheets/_rels/sheet2.xml.rels": rels("rId1 drawing ../drawings/drawing1.xml", ...links).replace(
    "</Relationships>",
    `<Relationship Id="rId2" Type="${OFFICE}/hyperlink" Target="https://clinic.example/" TargetMode="External"/></Relationships>`,
  ),
  "xl/drawings/drawing1.xml": billDrawing,
  "xl/drawings/_rels/drawing1.xml.rels": rels("rId1 image ../media/image1.png"),
  "xl/media/image1.png": Uint8Array.from(
    atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
    (character) => character.charCodeAt(0),
  ),
  ...parts,
});

export const billBytes = (changes?: BillChanges): Uint8Array => packageOf(billParts(changes));

export const text = (value: string | undefined): TemplateValue => ({ is: "text", value });
export const money = (value: number | undefined): TemplateValue => ({ is: "money", value: value === undefined ? undefined : cents(value) });
export const date = (value: number | undefined): TemplateValue => ({ is: "date", value: value as CalendarDate | undefined });
export const number = (value: number | undefined): TemplateValue => ({ is: "number", value });

export const billLine = (code: string, amount: number, more: NamedValues = {}): NamedValues => ({
  Code: text(code),
  Amount: money(amount),
  ...more,
});

/** A bill with that many lines and payments. */
export const billValues = (lines: number, payments = 1, fields: NamedValues = {}): TemplateValues => ({
  fields: { "Bill.Title": text("Bill 7"), "Bill.Day": date(20_766), "Bill.Total": money(12_345), "Bill.Remark": text("Paid"), ...fields },
  blocks: {
    "Bill.Lines": Array.from({ length: lines }, (_, at) => billLine(`9714${at}`, 4500 + at, { Date: date(20_700 + at) })),
    "Bill.Payments": Array.from({ length: payments }, (_, at) => ({ How: text(`Check ${at}`), Amount: money(100 * at) })),
  },
});
