import { unzipSync } from "fflate";
import type { TemplateDescription } from "../../../../billing/workbook/template-values";
import { fillTemplate } from "../../../../files/xlsx/templates/fill-template";
import { readTemplate } from "../../../../files/xlsx/templates/read-template";
import { readTemplateWithout } from "../../../../files/xlsx/templates/read-template-without";
import { TemplateRefused } from "../../../../files/xlsx/templates/template-refused";
import { packageOf } from "../package-of";
import { billBytes, billDescription, billParts, billValues, text, type BillChanges } from "./bill-template";
import { allOf, partOf, seen } from "./filled";

/** A bill with a note of its own on another sheet. */
const description: TemplateDescription = {
  ...billDescription,
  fields: { ...billDescription.fields, "Bill.Extra.Note": { kind: "text", required: true, note: "" } },
};

const onTerms = (more: BillChanges = {}): BillChanges => ({
  ...more,
  names: { "Bill.Extra.Note": "Terms!$A$2", ...more.names },
  terms: `<row r="2"><c r="A2"/></row>${more.terms ?? ""}`,
});

const THE_BILL = ["Bill.Title", "Bill.Day", "Bill.Total", "Bill.Count", "Bill.Remark", "Bill.Lines", "Bill.Payments"];

const filledWithout = (template: Uint8Array, parts: readonly string[]): Uint8Array =>
  fillTemplate(readTemplateWithout(template, description, parts), [
    { values: billValues(3, 1, { "Bill.Extra.Note": text("Mind the step") }) },
  ]).bytes;

const refusal = (template: Uint8Array, parts: readonly string[]): string => {
  try {
    readTemplateWithout(template, description, parts);
  } catch (error) {
    if (error instanceof TemplateRefused) return error.message;
    throw error;
  }
  throw new Error("it was not refused");
};

test("nothing left out is the template as it is", () => {
  const whole = billBytes(onTerms());
  const values = billValues(2, 1, { "Bill.Extra.Note": text("Mind the step") });
  expect(filledWithout(whole, [])).toEqual(
    fillTemplate(readTemplate(whole, description), [{ values: billValues(3, 1, values.fields) }]).bytes,
  );
});

describe("a sheet behind", () => {
  const bytes = filledWithout(billBytes(onTerms()), ["Bill.Extra"]);

  test("is gone with its part, its link and its content type", () => {
    expect(seen(bytes).sheets).toEqual(["Cover", "Bill"]);
    expect(Object.keys(unzipSync(bytes))).not.toContain("xl/worksheets/sheet3.xml");
    expect(partOf(bytes, "xl/_rels/workbook.xml.rels")).not.toContain("sheet3.xml");
    expect(partOf(bytes, "[Content_Types].xml")).not.toContain("sheet3.xml");
  });

  test("takes its names along, and the workbook opens at a sheet that is there", () => {
    const workbook = partOf(bytes, "xl/workbook.xml");
    expect(workbook).not.toContain("Terms");
    expect(workbook).not.toContain("Bill.Extra");
    expect(workbook).toContain(`activeTab="0"`);
    expect(seen(bytes).ref("_xlnm.Print_Area", "Bill")).toBe("Bill!$A$1:$D$16");
  });

  test("leaves the others as a fill of the whole template makes them", () => {
    const whole = fillTemplate(readTemplate(billBytes(onTerms()), description), [{ values: billValues(3, 1) }]).bytes;
    for (const part of ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/drawings/drawing1.xml", "xl/styles.xml"])
      expect(partOf(bytes, part)).toBe(partOf(whole, part));
  });

  test("is told of nowhere in the workbook's properties", () => {
    expect(partOf(bytes, "docProps/app.xml")).not.toContain("Terms");
  });
});

describe("a sheet in front of others", () => {
  const bytes = filledWithout(billBytes(onTerms()), THE_BILL);

  test("is gone with its drawing, and the names of those behind it belong to them still", () => {
    expect(seen(bytes).sheets).toEqual(["Cover", "Terms"]);
    expect(Object.keys(unzipSync(bytes)).filter((part) => /sheet2|drawing1/.test(part))).toEqual([]);
    expect(seen(bytes).ref("_xlnm.Print_Area", "Terms")).toBe("Terms!$A$1:$A$9");
    expect(allOf(partOf(bytes, "xl/workbook.xml"), /localSheetId="(\d+)"/g)).toEqual(["1"]);
  });

  test("what stays is filled", () => {
    expect(seen(bytes).cell("Terms", "A2")).toBe("Mind the step");
  });
});

test("a sheet that holds another part as well stays, and is filled", () => {
  const bytes = filledWithout(billBytes({ names: { "Bill.Extra.Note": "Bill!$D$2" } }), ["Bill.Extra"]);
  expect(seen(bytes).sheets).toEqual(["Cover", "Bill", "Terms"]);
  expect(seen(bytes).at("Bill.Title")).toBe("Bill 7");
});

test("results that were calculated before are calculated anew", () => {
  const parts = billParts(onTerms({ properties: `<workbookPr/>` }));
  const links = (parts["xl/_rels/workbook.xml.rels"] as string).replace(
    "</Relationships>",
    `<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>`,
  );
  const template = packageOf({
    ...parts,
    "xl/_rels/workbook.xml.rels": links,
    "xl/calcChain.xml": `<calcChain><c r="A1" i="5"/></calcChain>`,
  });
  const bytes = filledWithout(template, ["Bill.Extra"]);
  expect(Object.keys(unzipSync(bytes))).not.toContain("xl/calcChain.xml");
  expect(partOf(bytes, "xl/workbook.xml")).toContain(`fullCalcOnLoad="1"`);
});

test("the law is kept by all sheets, those that are left out too", () => {
  const broken = billBytes(onTerms({ terms: `<row r="3"><c r="A3"><f>Bill!$D$6*2</f></c></row>` }));
  expect(refusal(broken, ["Bill.Extra"])).toContain("sheet Bill by name");
});

test("a formula that stays may need nothing of a sheet that goes", () => {
  const used = { rows: { 1: `<row r="1"><c r="A1"/><c r="D1"><f>Clinic.Terms</f></c></row>` }, names: { "Clinic.Terms": "Terms!$A$1" } };
  expect(refusal(billBytes(onTerms(used)), ["Bill.Extra"])).toContain(
    "A formula uses the defined name Clinic.Terms, which leads to Terms!$A$1.",
  );
});

test("a sheet that everybody sees has to stay", () => {
  const parts = billParts(onTerms());
  const hidden = (parts["xl/workbook.xml"] as string).replace('name="Cover"', 'name="Cover" state="hidden"');
  expect(refusal(packageOf({ ...parts, "xl/workbook.xml": hidden }), [...THE_BILL, "Bill.Extra"])).toContain(
    "No sheet of the template would be left",
  );
});
