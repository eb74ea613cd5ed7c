import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { superbillTemplate } from "../../billing/documents/superbill/superbill-template";
import { superbillDraft, superbillValues } from "../../billing/tasks/superbills";
import type { TemplateField } from "../../billing/workbook/template-values";
import { fillTemplate, type FilledTemplate } from "../../files/xlsx/templates/fill-template";
import { readTemplate } from "../../files/xlsx/templates/read-template";
import { checked, NOVEMBER, PAID, PRACTICE, TODAY } from "../billing/documents/superbill/superbill-of";
import type { Row, Rows } from "../clinics/clinic-with";
import { savedByLibreOffice, withLibreOffice } from "../support/libreoffice";

const shipped = readFileSync(join(__dirname, "../../templates/superbill.xlsx"));

/** Names that a clinic's own template may use and the shipped one leaves out. */
const LEFT_OUT = [
  "Superbill.Insurance.AccidentClaim",
  "Superbill.Insurance.Other",
  "Superbill.Patient.Phone",
  "Superbill.Practice.Email",
  "Superbill.Practice.Fax",
  "Superbill.Practice.TaxIdType",
  "Superbill.Practice.Taxonomy",
  "Superbill.Prescription.Other",
  "Superbill.ServiceLines.Balance",
  "Superbill.ServiceLines.Diagnosis",
];

const filled = (rows: Rows, template: Uint8Array = shipped): FilledTemplate => {
  const { ledger, report } = checked(rows);
  const wish = { ...NOVEMBER, includeHeld: true };
  const values = superbillValues(ledger, report.findings, wish, TODAY);
  const sheetName = superbillDraft(ledger, report.findings, wish)?.sheetName ?? "";
  return fillTemplate(readTemplate(template, superbillTemplate), [{ sheetName, values }]);
};

const opened = async (bytes: Uint8Array): Promise<Workbook> => {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return workbook;
};

/** "Superbill.Practice.Name" to "A1". */
const cellsByName = (workbook: Workbook): ReadonlyMap<string, string> =>
  new Map(
    workbook.definedNames.model.flatMap(({ name, ranges: [range = ""] }) =>
      name.startsWith("Superbill.") ? [[name, range.replace(/^.*!/, "").replaceAll("$", "")] as const] : [],
    ),
  );

const lines = (count: number, more: Row = {}): Rows => ({
  Practice: PRACTICE,
  Visits: Array.from({ length: count }, (_, at) => ({
    ...PAID,
    dateOfService: `2026-11-${String((at % 23) + 1).padStart(2, "0")}`,
    ...more,
  })),
});

const described: readonly (readonly [string, TemplateField])[] = [
  ...Object.entries(superbillTemplate.fields),
  ...Object.entries(superbillTemplate.blocks).flatMap(([block, { columns }]) =>
    Object.entries(columns).map(([key, column]) => [`${block}.${key}`, column] as const),
  ),
];

test("every name of the description has a cell, but for those that the shipped template leaves out", async () => {
  const cells = cellsByName(await opened(shipped));
  expect(
    described
      .map(([name]) => name)
      .filter((name) => !cells.has(name))
      .sort(),
  ).toEqual(LEFT_OUT);
});

test("each cell has the number format of its kind", async () => {
  const workbook = await opened(shipped);
  const cells = cellsByName(workbook);
  const formats = { date: "mm/dd/yyyy", money: "#,##0.00", number: "0", text: "@" };
  for (const [name, { kind }] of described) {
    const cell = cells.get(name);
    if (cell !== undefined) expect([name, workbook.worksheets[0]?.getCell(cell).numFmt]).toEqual([name, formats[kind]]);
  }
});

test("it prints upright on one page's width, with the line header on every page and page numbers", async () => {
  const sheet = (await opened(shipped)).worksheets[0];
  expect(sheet?.pageSetup).toMatchObject({ orientation: "portrait", paperSize: 1, fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
  expect(sheet?.pageSetup.printTitlesRow).toMatch(/^\d+:\d+$/);
  expect(sheet?.headerFooter.oddFooter).toContain("Page &P of &N");
});

test.each([1, 6, 7, 40])("%d lines are on it, each with its charge, and the totals below them", async (count) => {
  const { bytes, doesNotFit } = filled(lines(count));
  expect(doesNotFit).toEqual([]);
  const workbook = await opened(bytes);
  const [sheet] = workbook.worksheets;
  expect(sheet?.name).toBe("Whitfield D 2026-11");
  const cells = cellsByName(workbook);
  expect(sheet?.getCell(cells.get("Superbill.Total.Charges") ?? "").value).toBe(180 * count);
  expect(sheet?.getCell(cells.get("Superbill.Total.Balance") ?? "").value).toBe(0);
  const codes = sheet?.getColumn("C").values.filter((value) => value === "97124");
  expect(codes).toHaveLength(count);
});

const LONG: Rows = {
  ...lines(2),
  Practice: PRACTICE.map((row) =>
    row["setting"] === "Practice name"
      ? { ...row, value: "The Willamette Valley Center for Therapeutic Massage, Bodywork and Rehabilitation of Marion County" }
      : row,
  ),
  Patients: [
    {
      first: "Maximilienne-Zoë",
      middle: "Anneliese",
      last: "O'Shaughnessy-Íñiguez de la Peña y Montenegro",
      address: "12345 Northwest Featherstonehaugh-Cholmondeley Boulevard, Building C, Apartment 1204",
      city: "Rancho Santa Margarita y las Flores",
    },
  ],
};

test("long names with accents and apostrophes fit, and stand there as they are typed", async () => {
  const { bytes, doesNotFit } = filled(LONG);
  expect(doesNotFit).toEqual([]);
  const workbook = await opened(bytes);
  const at = cellsByName(workbook).get("Superbill.Patient.Name") ?? "";
  expect(workbook.worksheets[0]?.getCell(at).value).toBe("Maximilienne-Zoë Anneliese O'Shaughnessy-Íñiguez de la Peña y Montenegro");
});

/** One teal pixel. */
const LOGO = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mOQ93P+DwADDgGpXJrgsgAAAABJRU5ErkJggg==";

/** As a clinic changes it: its logo, its colours, and the member ID and the statement elsewhere. */
const restyled = async (): Promise<Uint8Array> => {
  const workbook = await opened(shipped);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error("the template has no sheet");
  sheet.addImage(workbook.addImage({ base64: LOGO, extension: "png" }), "H1:K1");
  const names = cellsByName(workbook);
  const move = (name: string, to: string): void => {
    const from = names.get(name) ?? "";
    sheet.getCell(to).style = sheet.getCell(from).style;
    workbook.definedNames.remove(`${sheet.name}!${from}`, name);
    workbook.definedNames.add(`${sheet.name}!${to}`, name);
  };
  move("Superbill.Insurance.MemberId", "L10");
  move("Superbill.Statement", "L4");
  sheet.getCell("A1").font = { name: "Georgia", size: 22, color: { argb: "FF8A1C4A" } };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

test("a clinic's own copy with a logo and moved fields is filled where its names lead", async () => {
  const workbook = await opened(filled(lines(3), await restyled()).bytes);
  const [sheet] = workbook.worksheets;
  expect(sheet?.getCell("L10").value).toBe("TEST0061");
  expect(sheet?.getCell("L4").value).toBe("Paid in full by the patient. Please reimburse the patient.");
  expect(sheet?.getImages()).toHaveLength(1);
});

withLibreOffice("the superbill in LibreOffice", () => {
  test.each([
    ["6 lines", lines(6), 1],
    ["40 lines", lines(40), 2],
    ["long names", LONG, 1],
  ])(
    "%s print on as many pages as they need",
    async (_, rows, pages) => {
      const pdf = Buffer.from(await savedByLibreOffice(filled(rows).bytes, "pdf")).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(pages);
    },
    120_000,
  );
});
