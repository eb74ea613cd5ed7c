import fc from "fast-check";
import { readWorkbook } from "../../../../files/xlsx/read-workbook";
import { fillTemplate } from "../../../../files/xlsx/templates/fill-template";
import { readTemplate } from "../../../../files/xlsx/templates/read-template";
import type { NamedValues, TemplateValue } from "../../../../billing/workbook/template-values";
import { billBytes, billDescription, billLine, billMerges, billValues, date, money, number, text } from "./bill-template";
import { allOf, filled, partOf, seen } from "./filled";

const SHEET = "xl/worksheets/sheet2.xml";
const EPOCH = 25_569;

/** What a spreadsheet program sees in the cell. */
const shown = ({ is, value }: TemplateValue): unknown => {
  if (value === undefined || value === "") return undefined;
  return is === "date" ? value + EPOCH : is === "money" ? value / 100 : value;
};

const maybe = (value: fc.Arbitrary<TemplateValue>, none: TemplateValue) => fc.oneof({ weight: 4, arbitrary: value }, fc.constant(none));
const words = maybe(
  fc
    .string({ unit: "grapheme", maxLength: 60 })
    .filter((one) => !/\p{Cc}/u.test(one))
    .map(text),
  text(undefined),
);
const amounts = maybe(fc.integer({ min: -1e9, max: 1e9 }).map(money), money(undefined));
const days = maybe(fc.integer({ min: 0, max: 40_000 }).map(date), date(undefined));
const numbers = maybe(fc.integer().map(number), number(undefined));
const lines = fc.array(fc.record({ Date: days, Code: words, Amount: amounts, Words: words }), { maxLength: 9 });
const payments = fc.array(fc.record({ How: words, Amount: amounts }), { maxLength: 6 });
const bills = fc.record({
  fields: fc.record({ "Bill.Title": words, "Bill.Day": days, "Bill.Count": numbers, "Bill.Total": amounts, "Bill.Remark": words }),
  blocks: fc.record({ "Bill.Lines": lines, "Bill.Payments": payments }),
});

test("every value is where its name leads, and what does not change moves by the rows that were added", () => {
  const template = readTemplate(billBytes(), billDescription);
  fc.assert(
    fc.property(bills, ({ fields, blocks }) => {
      const { bytes } = fillTemplate(template, [{ values: { fields, blocks } }]);
      const found = seen(bytes);
      for (const [name, value] of Object.entries(fields)) expect([name, found.at(name)]).toEqual([name, shown(value)]);
      const inBlock = (block: string, items: readonly NamedValues[], height: number): void => {
        items.forEach((item, nth) => {
          for (const [key, value] of Object.entries(item))
            expect(found.at(`${block}.${key}`, undefined, nth * height)).toEqual(shown(value));
        });
      };
      inBlock("Bill.Lines", blocks["Bill.Lines"], 2);
      inBlock("Bill.Payments", blocks["Bill.Payments"], 1);
      const [count, paid] = [Math.max(1, blocks["Bill.Lines"].length), Math.max(1, blocks["Bill.Payments"].length)];
      const added = (count - 1) * 2;
      expect(found.cell("Bill", "A3")).toBe("Date");
      for (let nth = 0; nth < count; nth++) {
        expect(found.cell("Bill", `C${4 + nth * 2}`)).toBe("each");
        expect(found.cell("Bill", `A${5 + nth * 2}`)).toBe("Notes");
      }
      expect(found.cell("Bill", `A${6 + added}`)).toBe("Total");
      expect(found.cell("Bill", `A${10 + added + paid - 1}`)).toBe("The end");
      const ours = readWorkbook(bytes).sheets[1]?.rows ?? [];
      expect(ours.at(-1)?.row).toBe(10 + added + paid - 1);
      expect(ours.filter(({ cells }) => cells[2] === "each")).toHaveLength(count);
    }),
    { numRuns: 80 },
  );
});

describe("three lines of two rows and two payments", () => {
  const bytes = filled(billBytes(), [{ values: billValues(3, 2) }]);
  const xml = partOf(bytes, SHEET);

  test("keep the rows' heights and formats, and number rows and cells anew", () => {
    expect(allOf(xml, /<row r="(\d+)"[^>]* ht="18"/g)).toEqual(["4", "6", "8"]);
    expect(allOf(xml, /<row r="(\d+)"/g)).toEqual(Array.from({ length: 15 }, (_, at) => String(at + 1)));
    expect(allOf(xml, /<row r="(\d+)"[^>]* ht="40"/g)).toEqual(["15"]);
    expect(allOf(xml, /<c r="(A\d+)" s="4"/g)).toEqual(["A5", "A7", "A9", "A14"]);
  });

  test("repeat merged cells of the block and move those below", () => {
    expect(allOf(xml, /<mergeCell ref="([^"]*)"/g)).toEqual(["A1:C1", "B5:D5", "B7:D7", "B9:D9", "B14:D14"]);
    expect(xml).toContain(`<mergeCells count="5">`);
  });

  test("take conditional formats, validations and marks of errors with them", () => {
    expect(allOf(xml, /<conditionalFormatting sqref="([^"]*)"/g)).toEqual(["A4:D9 D12:D13", "A1:D17"]);
    expect(allOf(xml, /<dataValidation type="\w+" sqref="([^"]*)"/g)).toEqual(["B4 B6 B8", "D10:D14"]);
    expect(allOf(xml, /<ignoredError sqref="([^"]*)"/g)).toEqual(["D4:D14"]);
    expect(allOf(xml, /<dimension ref="([^"]*)"/g)).toEqual(["A1:D17"]);
  });

  test("move page breaks and links; a break within a line is there for every line", () => {
    expect(allOf(xml, /<brk id="(\d+)"/g)).toEqual(["3", "9", "14"]);
    expect(allOf(xml, /<hyperlink ref="([^"]*)"/g)).toEqual(["A15", "A4", "A6", "A8"]);
    const inside = billBytes({
      tail: `${billMerges}<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>`,
    });
    const broken = partOf(filled(inside, [{ values: billValues(3) }]), SHEET);
    expect(broken).toContain(
      `<rowBreaks count="3" manualBreakCount="3"><brk id="4" max="16383" man="1"/><brk id="6" max="16383" man="1"/><brk id="8"`,
    );
  });

  test("move pictures below, stretch those that span the block, and leave those above or fixed", () => {
    expect(allOf(partOf(bytes, "xl/drawings/drawing1.xml"), /<xdr:row>(\d+)</g)).toEqual(["0", "14", "16", "1", "13", "9", "10"]);
  });

  test("move names, and the areas to print grow", () => {
    const found = seen(bytes);
    expect(found.ref("Bill.Total")).toBe("Bill!$D$10");
    expect(found.ref("Bill.Lines")).toBe("Bill!$A$4:$D$9");
    expect(found.ref("Bill.Lines.Code")).toBe("Bill!$B$4");
    expect(found.ref("Bill.Payments")).toBe("Bill!$A$12:$D$13");
    expect(found.ref("_xlnm.Print_Area", "Bill")).toBe("Bill!$A$1:$D$17");
    expect(found.ref("_xlnm.Print_Titles", "Bill")).toBe("Bill!$1:$3");
    expect(found.ref("_xlnm.Print_Area", "Terms")).toBe("Terms!$A$1:$A$9");
    expect(found.ref("Clinic.Phone")).toBe("Bill!$D$1");
  });
});

test("a range that ends in a block takes in its last item", () => {
  const xml = partOf(billBytes(), SHEET).replace(`<dimension ref="A1:D12"/>`, `<dimension ref="A1:D8"/>`);
  expect(partOf(filled(billBytes({ parts: { [SHEET]: xml } }), [{ values: billValues(3, 4) }]), SHEET)).toContain(
    `<dimension ref="A1:D15"/>`,
  );
});

test("extensions of Excel 2010 move as well", () => {
  const tail =
    `${billMerges}<extLst><ext xmlns:x14="urn:x14" xmlns:xm="urn:xm" uri="{1}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{2}">` +
    `<x14:dataBar/></x14:cfRule><xm:sqref>D4 D6</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
  expect(partOf(filled(billBytes({ tail }), [{ values: billValues(3) }]), SHEET)).toContain("<xm:sqref>D4 D6 D8 D10</xm:sqref>");
});

test("whole columns stay whole columns", () => {
  const tail = `${billMerges}<dataValidations count="1"><dataValidation type="whole" sqref="D1:D1048576"><formula1>0</formula1></dataValidation></dataValidations>`;
  expect(partOf(filled(billBytes({ tail }), [{ values: billValues(3) }]), SHEET)).toContain(`sqref="D1:D1048576"`);
});

test("a block of whole rows grows like one of cells", () => {
  const names = { "Bill.Lines": "Bill!$4:$5" };
  expect(seen(filled(billBytes({ names }), [{ values: billValues(3) }])).ref("Bill.Lines")).toBe("Bill!$4:$9");
});

test("a template without the second block has no room for its items, and needs none", () => {
  const names = { "Bill.Payments": undefined, "Bill.Payments.How": undefined, "Bill.Payments.Amount": undefined };
  expect(seen(filled(billBytes({ names }), [{ values: billValues(2, 5) }])).cell("Bill", "A12")).toBe("The end");
});

test("lines without a value for a column leave it empty", () => {
  const values = { fields: {}, blocks: { "Bill.Lines": [billLine("97124", 1), { Amount: money(5) }] } };
  const found = seen(filled(billBytes(), [{ values }]));
  expect([found.cell("Bill", "B4"), found.cell("Bill", "B6"), found.cell("Bill", "D6")]).toEqual(["97124", undefined, 0.05]);
});
