import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook, type Cell } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { packetTemplate } from "../../billing/tasks/packets";
import type { TemplateField } from "../../billing/workbook/template-values";
import { checked } from "../billing/documents/superbill/superbill-of";
import { CLINICS, clinicFor, draftOf, packetOf, valuesOf, type ClinicName } from "../billing/documents/packet/packet-of";

const shipped = readFileSync(join(__dirname, "../../templates/packet.xlsx"));
const KINDS = Object.keys(CLINICS) as readonly ClinicName[];

const opened = async (bytes: Uint8Array): Promise<Workbook> => {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return workbook;
};

const described: readonly (readonly [string, TemplateField])[] = [
  ...Object.entries(packetTemplate.fields),
  ...Object.entries(packetTemplate.blocks).flatMap(([block, { columns }]) =>
    Object.entries(columns).map(([key, column]) => [`${block}.${key}`, column] as const),
  ),
];

/** The first cell that a name leads to. */
const cellNamed = (workbook: Workbook, name: string): Cell | undefined => {
  const [range = ""] = workbook.definedNames.model.find((one) => one.name === name)?.ranges ?? [];
  const [, sheet = "", cell = ""] = /^'?([^'!]*)'?!\$?([A-Z]+\$?\d+)/.exec(range) ?? [];
  return workbook.getWorksheet(sheet)?.getCell(cell.replaceAll("$", ""));
};

const LONG = {
  Patients: {
    first: "Maximilienne-Zoë",
    middle: "Anneliese",
    last: "O'Shaughnessy-Íñiguez de la Peña y Montenegro",
    address: "12345 Northwest Featherstonehaugh-Cholmondeley Boulevard, Building C, Apartment 1204",
    city: "Rancho Santa Margarita y las Flores",
  },
  Payers: { claimsAddress: "Post Office Box 440017, Department of Outpatient Professional Claims, Building 12" },
  Policies: { adjuster: "Maximiliana Featherstonehaugh-Iñiguez", accidentClaimNumber: "TESTWA77100000000001111" },
  Prescriptions: {
    prescriber: "Featherstonehaugh-Cholmondeley, Bartholomew",
    copyKeptAt: "G:\\Scans\\Prescriptions\\2026\\October\\P-0042 RX-031.pdf",
  },
};

test("every name of the description has a cell of its kind's number format", async () => {
  const workbook = await opened(shipped);
  const formats = { date: "mm/dd/yyyy", money: "#,##0.00", number: "0", text: "@" };
  for (const [name, { kind }] of described) expect([name, cellNamed(workbook, name)?.numFmt]).toEqual([name, formats[kind]]);
});

test("it has no other names of the document", async () => {
  const names = (await opened(shipped)).definedNames.model.map(({ name }) => name).filter((name) => name.startsWith("Packet."));
  const known = new Set([...described.map(([name]) => name), ...Object.keys(packetTemplate.blocks)]);
  expect(names.filter((name) => !known.has(name))).toEqual([]);
});

test("each sheet is Letter, upright, one page wide, with the page's number at its foot", () => {
  const sheets = Object.entries(unzipSync(shipped)).filter(([part]) => part.startsWith("xl/worksheets/sheet"));
  expect(sheets).toHaveLength(8);
  for (const [, xml] of sheets) {
    const text = strFromU8(xml);
    const setup = /<pageSetup [^>]*>/.exec(text)?.[0] ?? "";
    for (const said of ['paperSize="1"', 'orientation="portrait"', 'fitToWidth="1"', 'fitToHeight="0"']) expect(setup).toContain(said);
    expect(text).toContain("Page &amp;P of &amp;N");
  }
});

describe.each(KINDS)("%s", (kind) => {
  const rows = clinicFor(kind, 2);

  test("whatever is filled in is described, and nothing that is described is left unfilled", () => {
    const { fields, blocks } = valuesOf(rows);
    expect(Object.keys(fields).sort()).toEqual(Object.keys(packetTemplate.fields).sort());
    for (const [name, { kind: is }] of Object.entries(packetTemplate.fields)) expect([name, fields[name]?.is]).toEqual([name, is]);
    expect(Object.keys(blocks).sort()).toEqual(Object.keys(packetTemplate.blocks).sort());
    for (const [block, filled] of Object.entries(blocks))
      for (const row of filled)
        expect(Object.fromEntries(Object.entries(row).map(([key, { is }]) => [key, is]))).toEqual(
          Object.fromEntries(Object.entries(packetTemplate.blocks[block]?.columns ?? {}).map(([key, column]) => [key, column.kind])),
        );
  });

  test.each([1, 40])("%d lines fit, and no sheet is there that does not belong", async (lines) => {
    const many = clinicFor(kind, lines);
    const { bytes, doesNotFit } = packetOf(checked(many), shipped);
    expect(doesNotFit).toEqual([]);
    const workbook = await opened(bytes);
    const { without } = draftOf(many);
    const sheets = workbook.worksheets.map(({ name }) => name);
    expect(sheets).toHaveLength(8 - without.length);
    expect(cellNamed(workbook, "Packet.Statement.Total.Charges")?.value).toBe(180 * lines);
    const left = workbook.definedNames.model.map(({ name }) => name);
    expect(left.filter((name) => without.some((part) => name.startsWith(`${part}.`)))).toEqual([]);
  });

  test("long names with accents and apostrophes fit, and stand there as they are typed", async () => {
    const { bytes, doesNotFit } = packetOf(checked(clinicFor(kind, 1, LONG)), shipped);
    expect(doesNotFit).toEqual([]);
    expect(cellNamed(await opened(bytes), "Packet.Statement.Patient")?.value).toBe(
      "Maximilienne-Zoë Anneliese O'Shaughnessy-Íñiguez de la Peña y Montenegro",
    );
  });
});

test("which sheets each kind has", async () => {
  const sheetsOf = async (kind: ClinicName) =>
    (await opened(packetOf(checked(clinicFor(kind)), shipped).bytes)).worksheets.map(({ name }) => name);
  expect(await sheetsOf("commercial")).toEqual(["Cover letter", "Claim data", "Itemized statement", "Prescription", "Checklist"]);
  expect(await sheetsOf("out-of-network")).toEqual(["Cover letter", "Itemized statement", "Prescription", "Proof of payment", "Checklist"]);
  expect(await sheetsOf("auto")).toEqual([
    "Cover letter",
    "Claim data",
    "Itemized statement",
    "Prescription",
    "Treatment notes",
    "Checklist",
  ]);
  expect(await sheetsOf("workers-comp")).toEqual([
    "Cover letter",
    "Claim data",
    "Itemized statement",
    "Prescription",
    "Authorization",
    "Treatment notes",
    "Checklist",
  ]);
  expect(await sheetsOf("attorney")).toEqual(["Cover letter", "Itemized statement", "Prescription", "Treatment notes", "Checklist"]);
});
