import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { LETTER_KINDS, letterTemplate, type LetterDraft, type LetterKind } from "../../billing/tasks/letters";
import type { TemplateDescription, TemplateField } from "../../billing/workbook/template-values";
import { fillTemplate, type FilledTemplate } from "../../files/xlsx/templates/fill-template";
import { readTemplate } from "../../files/xlsx/templates/read-template";
import { appeal, denied, draft } from "../billing/documents/letters/letter-of";
import { PRACTICE } from "../billing/documents/superbill/superbill-of";
import type { Row, Rows } from "../clinics/clinic-with";
import { savedByLibreOffice, withLibreOffice } from "../support/libreoffice";

const shipped = (kind: LetterKind): Buffer => readFileSync(join(__dirname, "../../templates", `letter-${kind}.xlsx`));

const opened = async (bytes: Uint8Array): Promise<Workbook> => {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return workbook;
};

/** "Appeal.Practice.Name" to "A1". */
const cellsByName = (workbook: Workbook, { document }: TemplateDescription): ReadonlyMap<string, string> =>
  new Map(
    workbook.definedNames.model.flatMap(({ name, ranges: [range = ""] }) =>
      name.startsWith(`${document}.`) ? [[name, range.replace(/^.*!/, "").replaceAll("$", "")] as const] : [],
    ),
  );

const columnsOf = ({ blocks }: TemplateDescription): readonly (readonly [string, TemplateField])[] =>
  Object.entries(blocks).flatMap(([block, { columns }]) =>
    Object.entries(columns).map(([key, column]) => [`${block}.${key}`, column] as const),
  );

const dates = (count: number): readonly string[] =>
  Array.from(
    { length: count },
    (_, at) => `2026-${String(6 + Math.floor(at / 20)).padStart(2, "0")}-${String((at % 20) + 1).padStart(2, "0")}`,
  );

const manyDenied = (count: number, reasonCodes: string): Rows => {
  const one = denied(reasonCodes);
  const repeated = (table: string, more: (date: string, at: number) => Row): readonly Row[] =>
    dates(count).map((date, at) => ({ ...one[table]?.[0], dateOfService: date, ...more(date, at) }));
  return {
    ...one,
    Prescriptions: [{ written: "2026-05-01", starts: "2026-05-01", visits: 60, frequency: "7 per week", bodyAreas: "neck" }],
    Visits: repeated("Visits", (_, at) => ({ visitNumber: `V-${at}`, rxNumber: "RX-031" })),
    Payments: repeated("Payments", (_, at) => ({ paymentNumber: `PY-${at}`, visitLine: `V-${at}-1` })),
  };
};

/** Rows of each kind of letter, so many of them. */
const letters: Readonly<Record<LetterKind, (count: number, more?: Rows) => LetterDraft>> = {
  appeal: (count, more) => appeal({ ...manyDenied(count, "CO-50; CO-151"), ...more }),
  "medical-necessity": (_, more) => draft("medical-necessity", { Visits: [{ rxNumber: "RX-031" }], ...more }),
  "prescription-form": (_, more) => draft("prescription-form", more),
  "benefits-call": (_, more) => draft("benefits-call", more),
  estimate: (count, more) => draft("estimate", { Visits: dates(count).map((dateOfService) => ({ dateOfService })), ...more }),
  receipt: (count, more) =>
    draft("receipt", {
      OtherCharges: dates(count).map((date) => ({
        date,
        patient: "P-0042",
        kind: "Product",
        amount: 12.5,
        paidHow: "Card",
        reason: "Arnica oil",
      })),
      ...more,
    }),
};

const filled = (kind: LetterKind, count = 1, more?: Rows): FilledTemplate => {
  const { fileName, values } = letters[kind](count, more);
  return fillTemplate(readTemplate(shipped(kind), letterTemplate(kind)), [{ sheetName: fileName, values }]);
};

const LONG: Rows = {
  Practice: PRACTICE.map((row) =>
    row["setting"] === "Practice name"
      ? { ...row, value: "The Willamette Valley Center for Therapeutic Massage, Bodywork and Rehabilitation of Marion County" }
      : row,
  ),
  Patients: [{ first: "Maximilienne-Zoë", middle: "Anneliese", last: "O'Shaughnessy-Íñiguez de la Peña y Montenegro" }],
  Payers: [
    {
      payer: "Evergreen Health",
      claimsAddress: "12345 Northwest Featherstonehaugh-Cholmondeley Boulevard, Building C, Suite 1204",
      claimsCity: "Rancho Santa Margarita y las Flores",
      claimsState: "CA",
      claimsZip: "92688-1234",
    },
  ],
};

describe.each(LETTER_KINDS)("letter-%s.xlsx", (kind) => {
  const description = letterTemplate(kind);

  test("has a cell for every name of its description", async () => {
    const cells = cellsByName(await opened(shipped(kind)), description);
    const described = [
      ...Object.keys(description.fields),
      ...Object.keys(description.blocks),
      ...columnsOf(description).map(([name]) => name),
    ];
    expect(described.filter((name) => !cells.has(name))).toEqual([]);
  });

  test("each cell has the number format of its kind", async () => {
    const workbook = await opened(shipped(kind));
    const cells = cellsByName(workbook, description);
    const formats = { date: "mm/dd/yyyy", money: "#,##0.00", number: "0", text: "@" };
    for (const [name, field] of [...Object.entries(description.fields), ...columnsOf(description)])
      expect([name, workbook.worksheets[0]?.getCell(cells.get(name) ?? "").numFmt]).toEqual([name, formats[field.kind]]);
  });

  test("every name is given a value of its kind, and no other", () => {
    const { fields, blocks } = letters[kind](2).values;
    expect(Object.keys(fields).sort()).toEqual(Object.keys(description.fields).sort());
    for (const [name, { is }] of Object.entries(fields)) expect([name, is]).toEqual([name, description.fields[name]?.kind]);
    expect(Object.keys(blocks).sort()).toEqual(Object.keys(description.blocks).sort());
    for (const [block, rows] of Object.entries(blocks)) {
      expect([block, rows.length > 0]).toEqual([block, true]);
      const columns = Object.entries(description.blocks[block]?.columns ?? {});
      for (const row of rows)
        expect(Object.entries(row).map(([key, { is }]) => [key, is])).toEqual(columns.map(([key, column]) => [key, column.kind]));
    }
  });

  test("prints upright on Letter, one page wide, with page numbers", async () => {
    const sheet = (await opened(shipped(kind))).worksheets[0];
    expect(sheet?.pageSetup).toMatchObject({ orientation: "portrait", paperSize: 1, fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
    expect(sheet?.headerFooter.oddFooter).toContain("Page &P of &N");
  });

  test.each([1, 40])("with %d rows every value fits its cell", (count) => {
    expect(filled(kind, count).doesNotFit).toEqual([]);
  });

  test("long names with accents fit, and stand there as they are typed", async () => {
    const { bytes, doesNotFit } = filled(kind, 2, LONG);
    expect(doesNotFit).toEqual([]);
    const workbook = await opened(bytes);
    const at = cellsByName(workbook, description).get(`${description.document}.Patient.Name`) ?? "";
    expect(workbook.worksheets[0]?.getCell(at).value).toBe("Maximilienne-Zoë Anneliese O'Shaughnessy-Íñiguez de la Peña y Montenegro");
  });
});

withLibreOffice("the letters in LibreOffice", () => {
  test.each([
    ["appeal", 2, 1],
    ["appeal", 40, 2],
    ["benefits-call", 1, 1],
  ] as const)(
    "%s with %d rows prints on %d page(s)",
    async (kind, count, pages) => {
      const pdf = Buffer.from(await savedByLibreOffice(filled(kind, count).bytes, "pdf")).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(pages);
    },
    120_000,
  );
});
