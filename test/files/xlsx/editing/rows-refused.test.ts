import { plainParts } from "../package-of";
import {
  append,
  HEADERS,
  ignored,
  ignoredHeaders,
  ignoredRow,
  oneSheet,
  plainColumns,
  refusalOf,
  tableXml,
  visit,
  withTable,
} from "./edited";
import { richParts, richWorkbook } from "./rich-workbook";

const VISITS = append("Visits", visit("P-2"), visit("P-3"));
const ROW = append("Ignored", ignored("a"));
const TWO_ROWS = ignoredHeaders(1) + ignoredRow(2, "x") + ignoredRow(3, "y");
const TABLE = tableXml("A1:G3", plainColumns);
const NOTHING = "Nothing was changed.";

const row = (at: number, cells: string): string => `<row r="${at}">${cells}</row>`;

test.each([
  [
    "a value",
    row(8, `<c r="C8"><v>1</v></c>`),
    "Something stands right below the table Visits, in Visits!A7:K8. Nothing was changed. Make room there, then try again.",
  ],
  ["a formula that shows nothing", row(8, `<c r="K8" t="str"><f>""</f><v></v></c>`), "Something stands right below the table Visits"],
  ["a formula without a result", row(7, `<c r="K7"><f>1+1</f></c>`), "Something stands right below the table Visits, in Visits!A7:K8."],
])("%s below the Table is not written over", (_, below, sentence) => {
  expect(refusalOf(richWorkbook({ below }), VISITS)).toContain(`refused: ${sentence}`);
});

test("what only has a look, or stands beside the Table, is not in the way", () => {
  const below = row(7, `<c r="C7" s="3"/><c r="D7"><v></v></c><c r="M7"><v>5</v></c>`);
  expect(() => refusalOf(richWorkbook({ below }), VISITS)).toThrow("the edits were made");
});

test("merged cells, other Tables, filters and pivot tables are not run over", () => {
  const merged = richWorkbook({ merges: `<mergeCells count="1"><mergeCell ref="K8:L9"/></mergeCells>` });
  expect(refusalOf(merged, VISITS)).toBe(
    `refused: A merged cell at Visits!K8:L9 is in the way of the table Visits, which needs that room. ${NOTHING} Move it, then try again.`,
  );
  const filter = withTable(TWO_ROWS, TABLE, `<autoFilter ref="C4:D9"/>`);
  expect(refusalOf(filter, ROW)).toContain("A filter at Visits!C4:D9 is in the way of the table Ignored");
  const links = (...all: readonly string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
  const link = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="../${target}"/>`;
  const own = link("rId1", "table", "tables/table1.xml");
  const table = withTable(TWO_ROWS, TABLE, "", {
    "xl/worksheets/_rels/sheet1.xml.rels": links(own, link("rId2", "table", "tables/table2.xml")),
    "xl/tables/table2.xml": `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="2" name="T2" displayName="T2" ref="F4:H9"/>`,
  });
  expect(refusalOf(table, ROW)).toContain("Another table at Visits!F4:H9 is in the way");
  const pivot = withTable(TWO_ROWS, TABLE, "", {
    "xl/worksheets/_rels/sheet1.xml.rels": links(own, link("rId2", "pivotTable", "pivotTables/pivotTable1.xml")),
    "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><location ref="A4:B6"/></pivotTableDefinition>`,
  });
  expect(refusalOf(pivot, ROW)).toContain("A pivot table at Visits!A4:B6 is in the way");
});

test("a totals row that others know by its address does not move", () => {
  const inItself = richWorkbook({ totals: true, totalsFormula: "SUM(H2:H6)+A7" });
  expect(refusalOf(inItself, VISITS)).toBe(
    `refused: Visits!H7 works with the totals row of the table Visits by its address, and that row has to move down. ${NOTHING} Turn off Table Design > Total Row, then try again.`,
  );
  const parts = richParts({ totals: true });
  const summary = String(parts["xl/worksheets/sheet2.xml"]);
  const elsewhere = richWorkbook({ totals: true }, { "xl/worksheets/sheet2.xml": summary.replace("SUM(Visits[Charge])", "Visits!$H$7*2") });
  expect(refusalOf(elsewhere, VISITS)).toContain("Summary!B2 works with the totals row of the table Visits");
  const sums = richWorkbook(
    { totals: true },
    { "xl/worksheets/sheet2.xml": summary.replace("SUM(Visits[Charge])", "SUM(Visits!H2:H90)+H7") },
  );
  expect(() => refusalOf(sums, VISITS)).toThrow("the edits were made");
});

test("a totals row with a note does not move", () => {
  const comments = String(richParts()["xl/comments1.xml"]).replace('ref="A1"', 'ref="H7"');
  const links = String(richParts()["xl/worksheets/_rels/sheet1.xml.rels"]).replace(
    "</",
    `<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></`,
  );
  const noted = richWorkbook({ totals: true }, { "xl/comments1.xml": comments, "xl/worksheets/_rels/sheet1.xml.rels": links });
  expect(refusalOf(noted, VISITS)).toContain("A note or comment is fixed to Visits!H7 in the totals row of the table Visits");
});

test("a protected sheet, a protected workbook, a lacking column and a sheet that is another are said", () => {
  expect(refusalOf(withTable(TWO_ROWS, TABLE, `<sheetProtection sheet="1"/>`), ROW)).toBe(
    "refused: Visits is protected, so it can be checked but not changed. Use Review > Unprotect Sheet, save, then try again.",
  );
  const closed = oneSheet(TWO_ROWS, "", {
    "xl/workbook.xml": String(plainParts("")["xl/workbook.xml"]).replace("<sheets>", `<workbookProtection lockStructure="1"/><sheets>`),
  });
  expect(refusalOf(closed, append("Changes", { when: 1 }))).toMatch(
    /^refused: The workbook is protected against new sheets, so Changes cannot be added/,
  );
  const headers = HEADERS.slice(0, 6);
  const named = { "xl/workbook.xml": String(plainParts("")["xl/workbook.xml"]).replace("Visits", "Ignored") };
  expect(refusalOf(oneSheet(ignoredHeaders(1, headers), "", named), ROW)).toBe(
    "refused: Ignored has no column Fingerprint, so nothing was written. Add it to the header row, then try again.",
  );
  expect(refusalOf(oneSheet(ignoredHeaders(1, ["Rent", "Paid"]), "", named), ROW)).toBe(
    "refused: Ignored does not have the headers Finding key, Rule, Reason, Fingerprint, so nothing was written. Rename that sheet or add the headers, then try again.",
  );
});

test("a table that a query fills, a name that is taken and a full sheet are said", () => {
  expect(refusalOf(withTable(TWO_ROWS, tableXml("A1:G3", plainColumns, ` tableType="queryTable"`)), ROW)).toContain("is filled by a query");
  const names = String(richParts()["xl/workbook.xml"]).replace('name="AllCharges"', 'name="ignored"');
  expect(refusalOf(richWorkbook({}, { "xl/workbook.xml": names }), ROW)).toMatch(
    /^refused: The workbook already has a sheet, table or name called Ignored/,
  );
  const empty = oneSheet("", "", {
    "xl/workbook.xml": String(plainParts("")["xl/workbook.xml"])
      .replace('"Visits"', '"Ignored"')
      .replace("</sheets>", '</sheets><definedNames><definedName name="IGNORED">1</definedName></definedNames>'),
  });
  expect(refusalOf(empty, ROW)).toMatch(/^refused: The workbook already has a sheet, table or name called Ignored/);
  const full = withTable(ignoredHeaders(1) + ignoredRow(1_048_576, "x"), tableXml("A1:G1048576", plainColumns));
  expect(refusalOf(full, ROW)).toMatch(/^refused: Visits has no room for so many rows/);
});

test("a calculated column that cannot be carried on, or is filled in the blank row, is said", () => {
  const column = `<tableColumn id="4" name="Note"><calculatedColumnFormula>A2</calculatedColumnFormula></tableColumn>`;
  const columns = plainColumns.replace('<tableColumn id="4" name="Note"/>', column);
  expect(refusalOf(withTable(TWO_ROWS, tableXml("A1:G3", columns)), ROW)).toContain(
    "The column Note of the table Ignored is calculated in a way",
  );
  const blank = withTable(ignoredHeaders(1) + row(2, `<c r="A2" t="str"><f>""</f><v></v></c>`), tableXml("A1:G2", plainColumns));
  expect(refusalOf(blank, ROW)).toContain("refused: Visits!A2 holds a formula");
});

test("a text that no cell can hold is said, with the cell", () => {
  expect(refusalOf(richWorkbook(), append("Visits", visit("x".repeat(40_000))))).toContain("The text for Visits!B7 is longer than");
});

test("one edit that cannot be made keeps the others from being made", () => {
  expect(refusalOf(richWorkbook({ below: row(7, `<c r="A7"><v>1</v></c>`) }), ROW, VISITS)).toContain("right below the table Visits");
});
