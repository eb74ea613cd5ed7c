import { fillTemplate } from "../../../../files/xlsx/templates/fill-template";
import { readTemplate } from "../../../../files/xlsx/templates/read-template";
import type { NamedValues } from "../../../../billing/workbook/template-values";
import { billBytes, billDescription, billLine, billValues, money, STYLE, text, date, number, type BillChanges } from "./bill-template";
import { allOf, partOf } from "./filled";

const LONG = "Therapeutic massage of the neck and both shoulders, as prescribed";

const fill = (fields: NamedValues, changes: BillChanges = {}, lines: readonly NamedValues[] = []) => {
  const values = { fields, blocks: { "Bill.Lines": lines } };
  const { bytes, doesNotFit } = fillTemplate(readTemplate(billBytes(changes), billDescription), [{ sheetName: "Lee", values }]);
  const xml = partOf(bytes, "xl/worksheets/sheet2.xml");
  const heights = Object.fromEntries(
    [...xml.matchAll(/<row r="(\d+)"[^>]* ht="([\d.]+)"/g)].map(([, row = "", height]) => [row, Number(height)]),
  );
  return { xml, heights, doesNotFit };
};

describe("text in a cell that wraps", () => {
  test("makes its row as high as its lines", () => {
    const { heights, doesNotFit, xml } = fill({ "Bill.Remark": text(LONG) }); // 36 digits wide
    expect(heights["9"]).toBe(30);
    expect(xml).toContain(`customHeight="1"`);
    expect(doesNotFit).toEqual([]);
  });

  test("counts lines that are typed", () => {
    expect(fill({ "Bill.Remark": text("a\nb\nc\nd") }).heights["9"]).toBe(60);
  });

  test("leaves a row that is high enough as it is", () => {
    const rows = { 9: `<row r="9" ht="33" customHeight="1"><c r="B9" s="${STYLE.wraps}"/></row>` };
    expect(fill({ "Bill.Remark": text(LONG) }, { rows }).heights["9"]).toBe(33);
    expect(fill({ "Bill.Remark": text("short") }).heights["9"]).toBeUndefined();
  });

  test("in a block makes the rows of its own item higher, and no other", () => {
    const rows = { 5: `<row r="5"><c r="B5" s="${STYLE.wraps}"/></row>` };
    const words = [text("short"), text(LONG), text("short")].map((Words) => billLine("97124", 1, { Words }));
    const { heights } = fill({}, { rows }, words);
    expect([heights["5"], heights["7"], heights["9"]]).toEqual([undefined, 30, undefined]);
  });

  test("in cells merged over rows makes the last of them higher by what is missing", () => {
    const tail = `<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B9:D11"/></mergeCells>`;
    const { heights } = fill({ "Bill.Remark": text(Array.from("abcdefgh").join("\n")) }, { tail }); // 15 + 40 + 15 points of 120
    expect(heights).toMatchObject({ "10": 40, "11": 65 });
  });

  test("beyond Excel's highest row is written whole and said not to fit", () => {
    const { heights, doesNotFit, xml } = fill({ "Bill.Remark": text("x\n".repeat(40)) });
    expect(heights["9"]).toBe(409.5);
    expect(doesNotFit).toEqual([{ sheet: "Lee", cell: "B9", name: "Bill.Remark" }]);
    expect(allOf(xml, /(x\n)/g)).toHaveLength(40);
  });
});

describe("text in a cell that does not wrap", () => {
  test("is written whole and said not to fit where merged cells end it", () => {
    const { doesNotFit, xml } = fill({ "Bill.Title": text(LONG) });
    expect(doesNotFit).toEqual([{ sheet: "Lee", cell: "A1", name: "Bill.Title" }]);
    expect(xml).toContain(LONG);
  });

  test("flows into empty cells as far as is printed", () => {
    const names = { "Bill.Remark": "Bill!$B$12" };
    expect(fill({ "Bill.Remark": text("Twenty-five letters, or so") }, { names }).doesNotFit).toEqual([]);
    expect(fill({ "Bill.Remark": text(LONG) }, { names }).doesNotFit).toHaveLength(1);
  });

  test("flows into the cell of another value only while that is empty", () => {
    const fits = (Amount: number | undefined) => fill({}, {}, [billLine("A code of some length", 0, { Amount: money(Amount) })]).doesNotFit;
    const rows = { 4: `<row r="4"><c r="A4" s="1"/><c r="B4"/><c r="D4" s="2"/></row>` };
    const names = { "Bill.Lines.Words": "Bill!$C$4" };
    const beside = (words: string | undefined) =>
      fill({}, { rows, names }, [billLine("A code of some length", 1, { Words: text(words) })]).doesNotFit;
    expect(fits(1)).toEqual([{ sheet: "Lee", cell: "B4", name: "Bill.Lines.Code" }]); // "each" stands beside it
    expect(beside(undefined)).toEqual([]);
    expect(beside("x")).toEqual([{ sheet: "Lee", cell: "B4", name: "Bill.Lines.Code" }]);
  });

  test("on the right has only its own cell", () => {
    const names = { "Bill.Remark": "Bill!$B$12" };
    const rows = { 12: `<row r="12"><c r="B12" s="${STYLE.right}"/></row>` };
    expect(fill({ "Bill.Remark": text("Twenty-five letters, or so") }, { names, rows }).doesNotFit).toHaveLength(1);
  });

  test("that shrinks always fits", () => {
    const names = { "Bill.Remark": "Bill!$B$12" };
    const rows = { 12: `<row r="12"><c r="B12" s="${STYLE.shrinks}"/><c r="C12"><v>1</v></c></row>` };
    expect(fill({ "Bill.Remark": text(LONG) }, { names, rows }).doesNotFit).toEqual([]);
  });
});

describe("numbers, which Excel would show as ####,", () => {
  test("are said not to fit", () => {
    expect(fill({ "Bill.Total": money(123_456_789_012) }).doesNotFit).toEqual([{ sheet: "Lee", cell: "D6", name: "Bill.Total" }]);
    expect(fill({ "Bill.Count": number(1e14) }).doesNotFit).toHaveLength(1);
    expect(fill({ "Bill.Total": money(123_456_789), "Bill.Count": number(1 / 3) }).doesNotFit).toEqual([]);
  });

  test("dates too", () => {
    const narrow = (billBytesWidth: string) => {
      const part = "xl/worksheets/sheet2.xml";
      const xml = partOf(billBytes(), part).replace(`width="12.71"`, `width="${billBytesWidth}"`);
      return fill({ "Bill.Day": date(20_700) }, { parts: { [part]: xml } }).doesNotFit;
    };
    expect(narrow("9.14")).toEqual([{ sheet: "Lee", cell: "B2", name: "Bill.Day" }]);
    expect(narrow("11")).toEqual([]);
  });
});

test("text longer than Excel takes is said not to fit", () => {
  const { doesNotFit, xml } = fill({ "Bill.Remark": text("x".repeat(40_000)) });
  expect(doesNotFit).toContainEqual({ sheet: "Lee", cell: "B9", name: "Bill.Remark" });
  expect(/x{32767}/.exec(xml)?.[0]).toHaveLength(32_767);
  expect(xml).not.toMatch(/x{32768}/);
});

test("what fits says nothing", () => {
  expect(fillTemplate(readTemplate(billBytes(), billDescription), [{ values: billValues(3, 2) }]).doesNotFit).toEqual([]);
});
