import { packageOf, type Parts } from "../package-of";
import { contentTypes, links, part, surroundings } from "./rich-package";
import { summarySheet, visitSheet, visitTable, notesSheet, closedSheet, type RichOptions } from "./rich-sheets";

const NAMES = (last: number): string =>
  `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Visits!$A$1:$K$${last}</definedName>` +
  `<definedName name="_xlnm.Print_Titles" localSheetId="0">Visits!$1:$1</definedName><definedName name="AllCharges">Visits!$H$2:$H$${last}</definedName>` +
  `<definedName name="Elsewhere">[1]Visits!$H$2:$H$${last}</definedName><definedName name="FirstCharge">Visits!$H$2</definedName>` +
  `<definedName name="Moving">OFFSET(Visits!$A$1,0,0,COUNTA(Visits!$A:$A),1)</definedName><definedName name="Rate">0.0825</definedName>` +
  `<definedName name="Twice">_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)</definedName></definedNames>`;

const workbook = (last: number): string =>
  part(
    "workbook",
    "",
    `<fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000" activeTab="1"/></bookViews>` +
      `<sheets><sheet name="Visits" sheetId="1" r:id="rId1"/><sheet name="Summary" sheetId="2" r:id="rId2"/><sheet name="Chart" sheetId="5" r:id="rId3"/><sheet name="Notes &amp; more" sheetId="3" r:id="rId4"/><sheet name="Closed" sheetId="4" state="veryHidden" r:id="rId5"/></sheets>` +
      `<externalReferences><externalReference r:id="rId9"/></externalReferences>${NAMES(last)}<calcPr calcId="191029" iterate="1"/><pivotCaches><pivotCache cacheId="7" r:id="rId10"/></pivotCaches>`,
  );

const STYLES = part(
  "styleSheet",
  "",
  `<numFmts count="2"><numFmt numFmtId="164" formatCode="mm/dd/yyyy"/><numFmt numFmtId="165" formatCode="&quot;$&quot;#,##0.00"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
    `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    `<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>` +
    `<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
    `<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs>`,
);

const STRINGS = [
  "Date of service",
  "Patient",
  "Provider",
  "Minutes",
  "Code",
  "Units",
  "Bill to",
  "Charge",
  "Status",
  "Mood",
  "Check",
  "P-0001",
  "97124",
];

/** A workbook with about fifty parts of every kind, macros among them. The table of visits ends at row 6, its totals below that. */
export const richParts = (options: RichOptions = {}): Parts => ({
  ...surroundings("Visits!$H$2:$H$6"),
  "[Content_Types].xml": contentTypes({
    "xl/workbook.xml": "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    ...Object.fromEntries([1, 2, 3, 4].map((nth) => [`xl/worksheets/sheet${nth}.xml`, "worksheet"])),
    "xl/chartsheets/sheet1.xml": "chartsheet",
    "xl/styles.xml": "styles",
    "xl/sharedStrings.xml": "sharedStrings",
    "xl/calcChain.xml": "calcChain",
    "xl/metadata.xml": "sheetMetadata",
    "xl/comments1.xml": "comments",
    "xl/tables/table1.xml": "table",
    "xl/externalLinks/externalLink1.xml": "externalLink",
    "xl/pivotCache/pivotCacheDefinition1.xml": "pivotCacheDefinition",
    "xl/pivotCache/pivotCacheRecords1.xml": "pivotCacheRecords",
    "xl/pivotTables/pivotTable1.xml": "pivotTable",
    "xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
    "xl/charts/chart2.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
    "xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
    "xl/drawings/drawing2.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
    "xl/persons/person.xml": "application/vnd.ms-excel.person+xml",
    "xl/threadedComments/threadedComment1.xml": "application/vnd.ms-excel.threadedcomments+xml",
    "xl/slicers/slicer1.xml": "application/vnd.ms-excel.slicer+xml",
    "xl/slicerCaches/slicerCache1.xml": "application/vnd.ms-excel.slicerCache+xml",
    "xl/printerSettings/printerSettings1.bin": "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings",
  }),
  "xl/workbook.xml": workbook(6),
  "xl/_rels/workbook.xml.rels": links(
    "rId1 worksheet worksheets/sheet1.xml",
    "rId2 worksheet worksheets/sheet2.xml",
    "rId3 chartsheet chartsheets/sheet1.xml",
    "rId4 worksheet worksheets/sheet3.xml",
    "rId5 worksheet worksheets/sheet4.xml",
    "rId6 styles styles.xml",
    "rId7 sharedStrings sharedStrings.xml",
    "rId8 calcChain calcChain.xml",
    "rId9 externalLink externalLinks/externalLink1.xml",
    "rId10 pivotCacheDefinition pivotCache/pivotCacheDefinition1.xml",
    "rId11 sheetMetadata metadata.xml",
    "rId12 2006/relationships/vbaProject vbaProject.bin",
    "rId13 2017/10/relationships/person persons/person.xml",
    "rId14 2007/relationships/slicerCache slicerCaches/slicerCache1.xml",
    "rId15 customXml ../customXml/item1.xml",
  ),
  "xl/styles.xml": STYLES,
  "xl/sharedStrings.xml": part(
    "sst",
    ` count="20" uniqueCount="${STRINGS.length}"`,
    STRINGS.map((text) => `<si><t>${text}</t></si>`).join(""),
  ),
  "xl/worksheets/sheet1.xml": visitSheet(options),
  "xl/worksheets/_rels/sheet1.xml.rels": links(
    "rId1 table ../tables/table1.xml",
    "rId2 printerSettings ../printerSettings/printerSettings1.bin",
    "rId3 vmlDrawing ../drawings/vmlDrawing2.vml",
  ),
  "xl/tables/table1.xml": visitTable(options),
  "xl/worksheets/sheet2.xml": summarySheet(),
  "xl/worksheets/_rels/sheet2.xml.rels": links(
    "rId1 drawing ../drawings/drawing1.xml",
    "rId2 vmlDrawing ../drawings/vmlDrawing1.vml",
    "rId3 comments ../comments1.xml",
    "rId4 2017/10/relationships/threadedComment ../threadedComments/threadedComment1.xml",
    "rId5 pivotTable ../pivotTables/pivotTable1.xml",
    "rId6 2007/relationships/slicer ../slicers/slicer1.xml",
  ),
  "xl/worksheets/sheet3.xml": notesSheet(),
  "xl/worksheets/sheet4.xml": closedSheet(),
});

export const richWorkbook = (options: RichOptions = {}, more: Parts = {}): Uint8Array => packageOf({ ...richParts(options), ...more });
