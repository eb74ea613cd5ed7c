import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { readWorkbook } from "../../../../files/xlsx/read-workbook";
import { fillTemplate } from "../../../../files/xlsx/templates/fill-template";
import { readTemplate } from "../../../../files/xlsx/templates/read-template";
import { deflateWithZlib } from "../../../../scripts/deflate";
import { inflateWithZlib } from "../../../../scripts/inflate";
import { billBytes, billDescription, billLine, billNames, billParts, billValues, date, money, number, text } from "./bill-template";
import { allOf, filled, partOf, seen } from "./filled";

const SHEET = "xl/worksheets/sheet2.xml";

describe("values", () => {
  const values = {
    fields: { "Bill.Title": text("Lee & <Ortiz>\nÉ 😀"), "Bill.Day": date(20_766), "Bill.Count": number(1.5), "Bill.Total": money(-1234) },
    blocks: { "Bill.Lines": [billLine("97124", 1234)] },
  };

  test("stand in the cells that the names lead to, as plain text, dates, dollars and numbers", () => {
    const found = seen(filled(billBytes(), [{ values }]));
    expect(["Title", "Day", "Count", "Total", "Lines.Code", "Lines.Amount"].map((name) => found.at(`Bill.${name}`))).toEqual([
      "Lee & <Ortiz>\nÉ 😀",
      46_335,
      1.5,
      -12.34,
      "97124",
      12.34,
    ]);
  });

  test("keep the format of their cell", () => {
    const xml = partOf(filled(billBytes(), [{ values }]), SHEET);
    expect(xml).toContain(`<c r="B2" s="1"><v>46335</v></c>`);
    expect(xml).toContain(`<c r="D4" s="2"><v>12.34</v></c>`);
  });

  test("that are missing leave the cell empty, with its format", () => {
    const xml = partOf(filled(billBytes(), [{ values: { fields: {}, blocks: {} } }]), SHEET);
    for (const cell of [`<c r="A1" s="0"/>`, `<c r="B2" s="1"/>`, `<c r="A4" s="1"/>`, `<c r="D6" s="2"/>`]) expect(xml).toContain(cell);
    expect(xml).not.toContain("Old title");
    expect(xml).not.toContain("<v>7</v>");
  });

  test("that begin like a formula stay text", () => {
    expect(seen(filled(billBytes(), [{ values: billValues(1, 1, { "Bill.Title": text("=1+1") }) }])).at("Bill.Title")).toBe("=1+1");
  });

  test("are dates of the template's own system", () => {
    const template = billBytes({ properties: `<workbookPr date1904="1"/>` });
    expect(partOf(filled(template, [{ values }]), SHEET)).toContain(`<c r="B2" s="1"><v>${46_335 - 1462}</v></c>`);
  });

  test("in cells that are not written take the format of their column or row", () => {
    const rows = { 5: `<row r="5" s="4" customFormat="1" spans="1:1"><c r="A5"/></row>` };
    const line = billLine("97124", 1, { Words: text("by hand") });
    const xml = partOf(filled(billBytes({ rows }), [{ values: { fields: {}, blocks: { "Bill.Lines": [line] } } }]), SHEET);
    expect(xml).toContain(`<row r="5" s="4" customFormat="1"><c r="A5"/><c r="B5" s="4" t="inlineStr">`);
  });

  test("of any amount are written as exact dollars", () => {
    const template = readTemplate(billBytes(), billDescription);
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (amount) => {
        const { bytes } = fillTemplate(template, [{ values: billValues(0, 0, { "Bill.Total": money(amount) }) }]);
        const [written = ""] = allOf(partOf(bytes, SHEET), /<c r="D6" s="2"><v>([^<]*)</g);
        const whole = BigInt(Math.round(Math.abs(amount)));
        const decimals = String(whole % 100n).padStart(2, "0");
        expect(written).toBe(
          `${amount < 0 ? "-" : ""}${whole / 100n}.${decimals}`.replace(/\.?0{1,2}$/, (end) => (end.startsWith(".") ? "" : "")),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe("the rest of the file", () => {
  test("is the same to the byte, part by part", () => {
    const before = unzipSync(billBytes());
    const after = unzipSync(filled(billBytes(), [{ values: billValues(3) }]));
    const changed = Object.keys(before).filter((name) => Buffer.compare(before[name]!, after[name]!) !== 0);
    expect(changed).toEqual(["xl/workbook.xml", SHEET, "xl/drawings/drawing1.xml"]);
    expect(Object.keys(after)).toEqual(Object.keys(before));
  });

  test("also its drawing and its names, where no rows are added", () => {
    const after = unzipSync(filled(billBytes(), [{ values: billValues(1) }]));
    const before = unzipSync(billBytes());
    for (const part of ["xl/drawings/drawing1.xml", "xl/workbook.xml", "docProps/app.xml"]) expect(after[part]).toEqual(before[part]);
  });

  test("is copied as it is packed: only what changed is packed anew", () => {
    const packed: string[] = [];
    const deflate = (plain: Uint8Array): Uint8Array => {
      packed.push(/<(?:xdr:)?(\w+) /.exec(strFromU8(plain.subarray(0, 200)))?.[1] ?? "");
      return deflateWithZlib(plain);
    };
    const template = readTemplate(billBytes(), billDescription, { deflate });
    fillTemplate(template, [{ values: billValues(1) }]);
    expect(packed.splice(0)).toEqual(["worksheet"]);
    fillTemplate(template, [{ values: billValues(2) }]);
    expect(packed).toEqual(["workbook", "worksheet", "wsDr"]);
  });

  test("loses its lists of sheets only where a sheet is renamed", () => {
    const bytes = filled(billBytes(), [{ sheetName: "Ortiz 2026-11", values: billValues(1) }]);
    expect(partOf(bytes, "docProps/app.xml")).toMatch(/<Application>Microsoft Excel<\/Application><\/Properties>$/);
    expect(seen(bytes).sheets).toEqual(["Cover", "Ortiz 2026-11", "Terms"]);
    expect(seen(bytes).ref("Clinic.Phone")).toBe("'Ortiz 2026-11'!$D$1");
    expect(seen(bytes).at("Bill.Title")).toBe("Bill 7");
  });

  test("packed by the host's own zlib holds the same", () => {
    const copies = [{ values: billValues(3) }];
    const packing = { inflate: inflateWithZlib, deflate: deflateWithZlib };
    const { bytes } = fillTemplate(readTemplate(billBytes(), billDescription, packing), copies);
    expect(unzipSync(bytes)).toEqual(unzipSync(filled(billBytes(), copies)));
  });
});

describe("formulas", () => {
  const total = `<row r="2"><c r="A2"><f>B2+1</f><v>3</v></c></row>`;
  const chain = {
    "xl/calcChain.xml": `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A2" i="9"/></calcChain>`,
    "xl/_rels/workbook.xml.rels": (billParts()["xl/_rels/workbook.xml.rels"] as string).replace(
      "</Relationships>",
      `<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>`,
    ),
  };

  test("above the blocks are calculated anew when Excel opens the file", () => {
    const names = { "Bill.Day": undefined, "Bill.Count": undefined };
    const bytes = filled(billBytes({ names, rows: { 2: total }, parts: chain }), [{ values: billValues(2) }]);
    expect(partOf(bytes, "xl/workbook.xml")).toContain(`</definedNames><calcPr fullCalcOnLoad="1"/></workbook>`);
    expect(Object.keys(unzipSync(bytes))).not.toContain("xl/calcChain.xml");
    expect(partOf(bytes, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  test("a template without any asks Excel for nothing", () => {
    expect(partOf(filled(billBytes(), [{ values: billValues(2) }]), "xl/workbook.xml")).not.toContain("calcPr");
  });
});

test("a part with a prefix of its own is filled alike", () => {
  const parts = billParts();
  const prefixed = (part: string): string =>
    (parts[part] as string).replace(/<(\/?)(?=[a-z])(?!\w+:)/g, "<$1x:").replace('xmlns="http', 'xmlns:x="http');
  const bytes = filled(billBytes({ parts: { [SHEET]: prefixed(SHEET), "xl/workbook.xml": prefixed("xl/workbook.xml") } }), [
    { values: billValues(3, 2) },
    { values: billValues(1, 1) },
  ]);
  const [plain, other] = [
    readWorkbook(filled(billBytes(), [{ values: billValues(3, 2) }, { values: billValues(1, 1) }])),
    readWorkbook(bytes),
  ];
  expect(other).toEqual(plain);
});

test("a template is filled at least once", () => {
  expect(() => fillTemplate(readTemplate(billBytes(), billDescription), [])).toThrow(RangeError);
});

test("names are told apart without regard to case", () => {
  const names = { "Bill.Title": undefined, "BILL.title": billNames["Bill.Title"] };
  expect(seen(filled(billBytes({ names }), [{ values: billValues(1) }])).at("BILL.title")).toBe("Bill 7");
});
