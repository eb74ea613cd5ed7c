import { unzipSync } from "fflate";
import { readWorkbook } from "../../../../files/xlsx/read-workbook";
import { billBytes, billNames, billParts, billValues } from "./bill-template";
import { allOf, filled, partOf, seen } from "./filled";
import { packageOf, rels, type Parts } from "../package-of";

const NAMES = ["Ortiz 2026-11", "Lee 2026-11", "Park 2026-11"];
const LINES = [3, 1, 5];
const copies = NAMES.map((sheetName, at) => ({ sheetName, values: billValues(LINES[at] ?? 1, at) }));
const bytes = filled(billBytes(), copies);

test("the document's sheet is there once per copy, behind each other, the other sheets once", () => {
  expect(seen(bytes).sheets).toEqual(["Cover", ...NAMES, "Terms"]);
  expect(partOf(bytes, "xl/workbook.xml")).toContain(`<workbookView activeTab="4"/>`);
  expect(allOf(partOf(bytes, "xl/workbook.xml"), / sheetId="(\d+)"/g)).toEqual(["4", "9", "10", "11", "5"]);
});

test("a sheet that is open and not behind the copies stays open", () => {
  const parts = billParts();
  const open = (parts["xl/workbook.xml"] as string).replace(`activeTab="2"`, `activeTab="1"`);
  expect(partOf(filled(packageOf({ ...parts, "xl/workbook.xml": open }), copies), "xl/workbook.xml")).toContain(`activeTab="1"`);
});

test("each sheet holds what a fill of its own gives", () => {
  const together = readWorkbook(bytes).sheets.slice(1, 4);
  const alone = copies.map((copy) => readWorkbook(filled(billBytes(), [copy])).sheets[1]);
  expect(together).toEqual(alone);
});

test("names belong to the sheet of their copy", () => {
  const found = seen(bytes);
  expect(NAMES.map((sheet) => found.ref("Bill.Total", sheet))).toEqual([
    "'Ortiz 2026-11'!$D$10",
    "'Lee 2026-11'!$D$6",
    "'Park 2026-11'!$D$14",
  ]);
  expect(NAMES.map((sheet) => found.ref("_xlnm.Print_Area", sheet))).toEqual([
    "'Ortiz 2026-11'!$A$1:$D$16",
    "'Lee 2026-11'!$A$1:$D$12",
    "'Park 2026-11'!$A$1:$D$21",
  ]);
  expect(found.ref("_xlnm.Print_Area", "Terms")).toBe("Terms!$A$1:$A$9");
  expect(found.ref("Clinic.Phone")).toBe("'Ortiz 2026-11'!$D$1");
  expect(allOf(partOf(bytes, "xl/workbook.xml"), /<definedName name="(Bill\.Total)">/g)).toEqual([]);
});

test("each has its own drawing, all share the picture", () => {
  const parts = unzipSync(bytes);
  expect(Object.keys(parts).filter((name) => name.includes("media"))).toEqual(["xl/media/image1.png"]);
  expect(allOf(partOf(bytes, "xl/worksheets/_rels/sheet5.xml.rels"), /Target="([^"]*)"/g)).toEqual([
    "../drawings/drawing3.xml",
    "https://clinic.example/",
  ]);
  expect(partOf(bytes, "xl/drawings/_rels/drawing3.xml.rels")).toBe(partOf(bytes, "xl/drawings/_rels/drawing1.xml.rels"));
  expect(allOf(partOf(bytes, "xl/drawings/drawing3.xml"), /<xdr:row>(\d+)</g)).toEqual(["0", "18", "20", "1", "17", "9", "10"]);
  expect(allOf(partOf(bytes, "[Content_Types].xml"), /PartName="([^"]*(?:sheet|drawing)\d[^"]*)"/g).slice(-4)).toEqual([
    "/xl/worksheets/sheet4.xml",
    "/xl/drawings/drawing2.xml",
    "/xl/worksheets/sheet5.xml",
    "/xl/drawings/drawing3.xml",
  ]);
});

test("only the first is selected, and keeps what may be there once", () => {
  const sheet = "xl/worksheets/sheet2.xml";
  const once = (billParts()[sheet] as string)
    .replace("<worksheet ", `<worksheet xmlns:xr="urn:revision" xr:uid="{00000000-0001-0000-0000-000000000000}" `)
    .replace("<dimension", `<sheetPr codeName="Sheet9"><tabColor rgb="FF1F4E4A"/></sheetPr><dimension`);
  const found = filled(billBytes({ parts: { [sheet]: once } }), copies);
  const parts = [sheet, "xl/worksheets/sheet4.xml", "xl/worksheets/sheet5.xml"].map((part) => partOf(found, part));
  expect(
    parts.map((xml) => [xml.includes("tabSelected"), xml.includes("xr:uid"), xml.includes("codeName"), xml.includes("tabColor")]),
  ).toEqual([
    [true, true, true, true],
    [false, false, false, true],
    [false, false, false, true],
  ]);
});

test("printer settings are each sheet's own", () => {
  const settings: Parts = { "xl/printerSettings/printerSettings1.bin": Uint8Array.of(1, 2, 0, 255) };
  const found = unzipSync(
    filled(billBytes({ links: ["rId7 printerSettings ../printerSettings/printerSettings1.bin"], parts: settings }), copies.slice(0, 2)),
  );
  expect(found["xl/printerSettings/printerSettings2.bin"]).toEqual(Uint8Array.of(1, 2, 0, 255));
});

test("a chart of another sheet's cells is copied with the drawing", () => {
  const links: Parts = {
    "xl/drawings/_rels/drawing1.xml.rels": rels("rId1 image ../media/image1.png", "rId2 chart ../charts/chart1.xml"),
    "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="urn:chart"><c:f>Terms!$A$1:$A$2</c:f></c:chartSpace>`,
  };
  const found = filled(billBytes({ parts: links }), copies.slice(0, 2));
  expect(partOf(found, "xl/charts/chart2.xml")).toBe(links["xl/charts/chart1.xml"]);
  expect(allOf(partOf(found, "xl/drawings/_rels/drawing2.xml.rels"), /Target="([^"]*)"/g)).toEqual([
    "../media/image1.png",
    "../charts/chart2.xml",
  ]);
});

test("copies without a name of their own are numbered as Excel numbers copies", () => {
  const found = seen(filled(billBytes(), [{ values: billValues(1) }, { values: billValues(1) }]));
  expect(found.sheets).toEqual(["Cover", "Bill", "Bill (2)", "Terms"]);
  expect(found.ref("Bill.Title", "Bill (2)")).toBe("'Bill (2)'!$A$1:$C$1");
});

test("names that Excel does not allow are made so", () => {
  const wanted = [
    "A/B: [1]*?\\",
    "'quoted'",
    "terms",
    "A name far longer than Excel lets one be",
    "A name far longer than Excel lets one be",
    "O'Neil",
    "History",
    " ",
  ];
  const found = filled(
    billBytes(),
    wanted.map((sheetName) => ({ sheetName, values: billValues(1) })),
  );
  expect(seen(found).sheets).toEqual([
    "Cover",
    "A B   1",
    "quoted",
    "terms (2)",
    "A name far longer than Excel le",
    "A name far longer than Exce (2)",
    "O'Neil",
    "History (2)",
    "Sheet",
    "Terms",
  ]);
  expect(seen(found).ref("Bill.Day", "O'Neil")).toBe("'O''Neil'!$B$2");
  expect(seen(found).at("Bill.Title", "O'Neil")).toBe("Bill 7");
});

test("a name that another sheet's formula uses goes on leading to the first copy", () => {
  const terms = `<row r="2"><c r="A2"><f>Bill.Total*2</f><v>0</v></c></row>`;
  const found = partOf(filled(billBytes({ terms }), copies), "xl/workbook.xml");
  expect(found).toContain(`<definedName name="Bill.Total">'Ortiz 2026-11'!$D$10</definedName>`);
  expect(found).toContain(`<definedName name="Bill.Total" localSheetId="1">'Ortiz 2026-11'!$D$10</definedName>`);
});

test("a document of two sheets repeats both", () => {
  const names = { "Bill.Remark": "Terms!$A$1" };
  const both = filled(billBytes({ names }), copies.slice(0, 2));
  expect(seen(both).sheets).toEqual(["Cover", "Ortiz 2026-11", "Ortiz 2026-11 Terms", "Lee 2026-11", "Lee 2026-11 Terms"]);
  expect(seen(both).at("Bill.Remark", "Lee 2026-11 Terms")).toBe("Paid");
  expect(seen(both).ref("_xlnm.Print_Area", "Lee 2026-11 Terms")).toBe("'Lee 2026-11 Terms'!$A$1:$A$9");
});

test("names that belong to the template's sheet go with it", () => {
  const parts = billParts();
  const own = (parts["xl/workbook.xml"] as string).replace(`name="Bill.Total"`, `name="Bill.Total" localSheetId="1"`);
  const local = packageOf({ ...parts, "xl/workbook.xml": own });
  expect(seen(filled(local, copies)).ref("Bill.Total", "Park 2026-11")).toBe("'Park 2026-11'!$D$14");
  expect(seen(filled(local, copies.slice(0, 1))).ref("Bill.Total", "Ortiz 2026-11")).toBe("'Ortiz 2026-11'!$D$10");
  expect(billNames["Bill.Total"]).toBe("Bill!$D$6");
});
