import type { Parts } from "../package-of";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const MICROSOFT = "http://schemas.microsoft.com/office";

/** Links of a part: "rId1 worksheet worksheets/sheet1.xml"; a type with a slash is one of Microsoft's. */
export const links = (...all: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Relationships xmlns="${PACKAGE}">${all
    .map((link) => {
      const [id = "", type = "", target = "", mode] = link.split(" ");
      const address = type.includes("/") ? `${MICROSOFT}/${type}` : `${OFFICE}/${type}`;
      return `<Relationship Id="${id}" Type="${address}" Target="${target}"${mode === undefined ? "" : ` TargetMode="${mode}"`}/>`;
    })
    .join("")}</Relationships>`;

const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n`;

/** A part of a spreadsheet with the namespaces that Excel declares. */
export const part = (root: string, attributes: string, inside: string): string =>
  `${DECLARATION}<${root} xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  `mc:Ignorable="x14ac" xmlns:x14ac="${MICROSOFT}/spreadsheetml/2009/9/ac"${attributes}>${inside}</${root}>`;

const overrides = (types: Readonly<Record<string, string>>): string =>
  Object.entries(types)
    .map(([name, type]) => `<Override PartName="/${name}" ContentType="${type.includes("/") ? type : `${SHEET}.${type}+xml`}"/>`)
    .join("");

export const contentTypes = (types: Readonly<Record<string, string>>): string =>
  `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
  `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="png" ContentType="image/png"/>${overrides(types)}</Types>`;

/** A white dot. */
const PNG = Uint8Array.from(
  Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==", "base64"),
);

const noteShape = (row: number, column: number): string =>
  `<v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1"><v:textbox/>` +
  `<x:ClientData ObjectType="Note"><x:Anchor>2,15,0,2,4,15,4,5</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

const vml = (shapes: string): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">` +
  `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${shapes}</xml>`;

const chart = (values: string): string =>
  `${DECLARATION}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/>` +
  `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>${values}</c:f><c:numCache><c:formatCode>General</c:formatCode>` +
  `<c:ptCount val="1"/><c:pt idx="0"><c:v>4</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
  `<c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx>` +
  `</c:plotArea></c:chart></c:chartSpace>`;

const DRAWING = `xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}"`;
const graphicFrame = (id: string): string =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
  `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">` +
  `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`;

/** Everything of a rich workbook but its sheets, tables and styles. */
export const surroundings = (charted: string): Parts => ({
  "_rels/.rels": links(
    "rId1 officeDocument xl/workbook.xml",
    "rId2 extended-properties docProps/app.xml",
    "rId3 custom-properties docProps/custom.xml",
    "rId4 2006/relationships/ui/extensibility customUI/customUI.xml",
  ),
  "docProps/app.xml": `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
  "docProps/custom.xml": `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>`,
  "docMetadata/LabelInfo.xml": `<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"><clbl:label id="{0}" enabled="1" method="Standard"/></clbl:labelList>`,
  "customUI/customUI.xml": `<customUI xmlns="http://schemas.microsoft.com/office/2006/01/customui"/>`,
  "customXml/item1.xml": `<clinic><name>Willow Street</name></clinic>`,
  "customXml/itemProps1.xml": `<ds:datastoreItem ds:itemID="{1}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
  "customXml/_rels/item1.xml.rels": links("rId1 customXmlProps itemProps1.xml"),
  "xl/vbaProject.bin": Uint8Array.from({ length: 600 }, (_, at) => (at * 37) % 251),
  "xl/printerSettings/printerSettings1.bin": Uint8Array.from({ length: 200 }, (_, at) => at % 7),
  "xl/media/image1.png": PNG,
  "xl/calcChain.xml": part("calcChain", "", `<c r="K2" i="1"/>`),
  "xl/metadata.xml": part(
    "metadata",
    ` xmlns:xda="${MICROSOFT}/spreadsheetml/2017/dynamicarray"`,
    `<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>` +
      `<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>` +
      `<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>`,
  ),
  "xl/persons/person.xml": `<personList xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><person displayName="Dana W" id="{P}" userId="dw" providerId="None"/></personList>`,
  "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><threadedComment ref="A1" dT="2026-11-01T10:00:00.00" personId="{P}" id="{C}"><text>Is this right?</text></threadedComment></ThreadedComments>`,
  "xl/comments1.xml": part(
    "comments",
    "",
    `<authors><author>tc={C}</author></authors><commentList><comment ref="A1" authorId="0" shapeId="0"><text><r><t xml:space="preserve">Is this right? </t></r></text></comment></commentList>`,
  ),
  "xl/drawings/vmlDrawing1.vml": vml(noteShape(0, 0)),
  "xl/drawings/vmlDrawing2.vml": vml(
    `<v:shape id="LH" style="width:10pt;height:10pt"><v:imagedata o:relid="rId1" o:title="logo"/></v:shape>`,
  ),
  "xl/drawings/_rels/vmlDrawing2.vml.rels": links("rId1 image ../media/image1.png"),
  "xl/drawings/drawing1.xml":
    `${DECLARATION}<xdr:wsDr ${DRAWING}><xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
    `<xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${graphicFrame("rId1")}</xdr:twoCellAnchor></xdr:wsDr>`,
  "xl/drawings/_rels/drawing1.xml.rels": links("rId1 chart ../charts/chart1.xml"),
  "xl/drawings/drawing2.xml": `${DECLARATION}<xdr:wsDr ${DRAWING}><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/>${graphicFrame("rId1")}</xdr:absoluteAnchor></xdr:wsDr>`,
  "xl/drawings/_rels/drawing2.xml.rels": links("rId1 chart ../charts/chart2.xml"),
  "xl/charts/chart1.xml": chart(charted),
  "xl/charts/chart2.xml": chart("Summary!$B$2:$B$4"),
  "xl/chartsheets/sheet1.xml": part("chartsheet", "", `<sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/>`),
  "xl/chartsheets/_rels/sheet1.xml.rels": links("rId1 drawing ../drawings/drawing2.xml"),
  "xl/externalLinks/externalLink1.xml": part(
    "externalLink",
    "",
    `<externalBook r:id="rId1"><sheetNames><sheetName val="Visits"/></sheetNames></externalBook>`,
  ),
  "xl/externalLinks/_rels/externalLink1.xml.rels": links("rId1 externalLinkPath other.xlsx External"),
  "xl/pivotCache/pivotCacheDefinition1.xml": part(
    "pivotCacheDefinition",
    ` r:id="rId1" refreshedVersion="6" recordCount="1"`,
    `<cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="Summary"/></cacheSource><cacheFields count="2"><cacheField name="Month" numFmtId="0"><sharedItems count="2"><s v="May"/><s v="June"/></sharedItems></cacheField>` +
      `<cacheField name="Sum" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="1" maxValue="2"/></cacheField></cacheFields>`,
  ),
  "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": links("rId1 pivotCacheRecords pivotCacheRecords1.xml"),
  "xl/pivotCache/pivotCacheRecords1.xml": part("pivotCacheRecords", ` count="2"`, `<r><x v="0"/><n v="1"/></r><r><x v="1"/><n v="2"/></r>`),
  "xl/pivotTables/pivotTable1.xml": part(
    "pivotTableDefinition",
    ` name="Pivot" cacheId="7" dataCaption="Values" updatedVersion="6" createdVersion="6"`,
    `<location ref="A20:B23" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields>` +
      `<rowFields count="1"><field x="0"/></rowFields><rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Sum of Sum" fld="1" baseField="0" baseItem="0"/></dataFields>`,
  ),
  "xl/pivotTables/_rels/pivotTable1.xml.rels": links("rId1 pivotCacheDefinition ../pivotCache/pivotCacheDefinition1.xml"),
  "xl/slicerCaches/slicerCache1.xml": `<slicerCacheDefinition xmlns="${MICROSOFT}/spreadsheetml/2009/9/main" name="Slicer_Month" sourceName="Month"><pivotTables><pivotTable tabId="2" name="Pivot"/></pivotTables></slicerCacheDefinition>`,
  "xl/slicers/slicer1.xml": `<slicers xmlns="${MICROSOFT}/spreadsheetml/2009/9/main"><slicer name="Month" cache="Slicer_Month" caption="Month" rowHeight="241300"/></slicers>`,
});
