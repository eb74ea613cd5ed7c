import { percentCellKey } from "../../../billing/workbook/workbook";
import { isPercentFormat } from "../../../files/xlsx/percent-styles";
import { readWorkbook } from "../../../files/xlsx/read-workbook";
import { firstRow, firstSheet, packageOf, plainParts, rels, sheetXml, withStyles, workbookXml, type Parts } from "./package-of";

const number = (value: number, ref = ""): string => `<c${ref && ` r="${ref}"`}><v>${value}</v></c>`;

describe("where cells stand", () => {
  test("cells and rows without an address follow the one before", () => {
    const { rows } = firstSheet(
      plainParts(`<row>${number(1)}${number(2)}</row><row r="5">${number(3, "C5")}${number(4)}</row><row>${number(5)}</row>`),
    );
    expect(rows).toEqual([
      { row: 1, cells: [1, 2] },
      { row: 5, cells: [null, null, 3, 4] },
      { row: 6, cells: [5] },
    ]);
  });

  test("a row without a number takes its cells' number", () => {
    expect(firstSheet(plainParts(`<row>${number(1, "B7")}${number(2, "C7")}</row><row>${number(3)}</row>`)).rows).toEqual([
      { row: 7, cells: [null, 1, 2] },
      { row: 8, cells: [3] },
    ]);
  });

  test("rows and cells out of order are put in order", () => {
    expect(firstSheet(plainParts(`<row r="9">${number(2, "B9")}${number(1, "A9")}</row><row r="2">${number(0, "A2")}</row>`)).rows).toEqual(
      [
        { row: 2, cells: [0] },
        { row: 9, cells: [1, 2] },
      ],
    );
  });

  test("two cells in opposite corners do not make a rectangle", () => {
    const { rows } = firstSheet(plainParts(`<row r="1">${number(1, "A1")}</row><row r="1048576">${number(2, "XFD1048576")}</row>`));
    expect(rows.map(({ row, cells }) => [row, cells.length])).toEqual([
      [1, 1],
      [1_048_576, 16_384],
    ]);
  });

  test("rows without cells are passed over, however many", () => {
    const rows = Array.from({ length: 200_000 }, (_, at) => `<row r="${at + 1}" ht="15"/>`).join("");
    expect(firstSheet(plainParts(`${rows}<row r="1048576">${number(1)}</row>`)).rows).toEqual([{ row: 1_048_576, cells: [1] }]);
  });

  test("hidden rows are read and marked; merged cells are listed", () => {
    const sheet = firstSheet({
      ...plainParts(""),
      "xl/worksheets/sheet1.xml": sheetXml(
        `<row r="1" hidden="1">${number(1)}</row><row r="2" hidden="false">${number(2)}</row>`,
        `<mergeCells><mergeCell ref="A1:C1"/></mergeCells>`,
      ),
    });
    expect(sheet.rows).toEqual([
      { row: 1, cells: [1], hidden: true },
      { row: 2, cells: [2] },
    ]);
    expect(sheet.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 2 }]);
  });
});

describe("percentages", () => {
  test.each([
    ["0%", true],
    ["0.0 %;-0.0 %", true],
    ['0.00"%"', false],
    ["0\\%", false],
    ["[Red]0%", true],
    ["General", false],
    ["mm/dd/yyyy", false],
  ])("%s", (code, expected) => {
    expect(isPercentFormat(code)).toBe(expected);
  });

  test("cells of built-in and custom formats are marked, empty ones are not", () => {
    const styles = withStyles(`<numFmt numFmtId="164" formatCode="0.0%"/>`, 0, 9, 10, 164, 2);
    const row = [0, 1, 2, 3, 4].map((style) => `<c s="${style}"><v>0.2</v></c>`).join("");
    const { percentCells } = firstSheet({ ...plainParts(`<row r="3">${row}<c s="1"/></row>`), ...styles });
    expect([...percentCells]).toEqual([percentCellKey(3, 1), percentCellKey(3, 2), percentCellKey(3, 3)]);
  });
});

describe("names and namespaces", () => {
  const parts = plainParts(`<row r="1">${number(5, "A1")}<c r="B1" t="inlineStr"><is><t>x</t></is></c></row>`);
  const each = (change: (xml: string) => string): Parts =>
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" && !name.endsWith(".rels") ? change(part) : part]),
    );

  test("prefixed XML (x:worksheet)", () => {
    const prefixed = each((xml) => xml.replace("xmlns=", "xmlns:x=").replace(/<(\/?)(?=[a-z])/g, "<$1x:"));
    expect(prefixed["xl/worksheets/sheet1.xml"]).toContain("<x:c ");
    expect(firstRow("", prefixed)).toEqual([5, "x"]);
  });

  test("elements of another namespace are not ours", () => {
    const foreign = sheetXml(
      `<row r="1">${number(5, "A1")}</row>`,
      `<extLst xmlns:q="urn:q"><q:row r="2"><q:c r="A2"><q:v>6</q:v></q:c></q:row></extLst>`,
    );
    expect(firstSheet({ ...parts, "xl/worksheets/sheet1.xml": foreign }).rows).toEqual([{ row: 1, cells: [5] }]);
  });

  test("strict OOXML", () => {
    const strict = Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        typeof part === "string"
          ? part
              .replaceAll(
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "http://purl.oclc.org/ooxml/officeDocument/relationships",
              )
              .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
          : part,
      ]),
    );
    expect(firstRow("", strict)).toEqual([5, "x"]);
  });

  test("absolute targets, another case, and a byte order mark", () => {
    const moved = {
      ...parts,
      "xl/_rels/workbook.xml.rels": rels("rId1 worksheet /xl/Worksheets/./Sheet1.xml"),
      "xl/worksheets/sheet1.xml": `\uFEFF${sheetXml(`<row r="1">${number(8)}</row>`)}`,
    };
    expect(firstSheet(moved).rows).toEqual([{ row: 1, cells: [8] }]);
  });

  test("names that would change an object's prototype change nothing", () => {
    firstRow(`<c r="A1" t="__proto__" __proto__="1" constructor="2"><v>1</v></c>`);
    const { sheets } = readWorkbook(
      packageOf({ ...parts, "xl/workbook.xml": workbookXml(`<sheet name="__proto__" sheetId="1" r:id="rId1"/>`) }),
    );
    expect(sheets[0]?.name).toBe("__proto__");
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
