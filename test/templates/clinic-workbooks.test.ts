import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook, type Worksheet } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { ALL_SHEETS } from "../../billing/records/all-sheets";
import { practiceSettings } from "../../billing/records/practice";

const bytesOf = (name: string): Buffer => readFileSync(join(__dirname, "../../templates", name));

const opened = async (name: string): Promise<Workbook> => {
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(bytesOf(name)).buffer);
  return workbook;
};

const parts = (name: string, folder: string): readonly string[] =>
  Object.entries(unzipSync(bytesOf(name))).flatMap(([part, bytes]) => (part.startsWith(folder) ? [strFromU8(bytes)] : []));

describe("the blank clinic", () => {
  let blank: Workbook;
  const sheet = (name: string): Worksheet => blank.getWorksheet(name)!;

  beforeAll(async () => {
    blank = await opened("blank-clinic.xlsx");
  });

  test("has a Start sheet, then every sheet in the order of the tabs", () => {
    expect(blank.worksheets.map(({ name }) => name)).toEqual(["Start", ...ALL_SHEETS.map(({ table }) => table)]);
  });

  test.each(ALL_SHEETS.map(({ table, columns }) => [table, columns] as const))(
    "%s has its headers, in sight while scrolling",
    (table, columns) => {
      const headerRow = table === "Findings" ? 2 : 1;
      const headers = Object.values(columns).map((_, at) => sheet(table).getCell(headerRow, at + 1).text);
      expect(headers).toEqual(Object.values(columns).map(({ header }) => header));
      expect(sheet(table).views[0]).toMatchObject({ state: "frozen", ySplit: headerRow });
      expect(sheet(table).pageSetup).toMatchObject({ orientation: "landscape", fitToPage: true, fitToHeight: 0 });
    },
  );

  test("has one Table per sheet, named like it, with a filter button on every column", () => {
    const tables = parts("blank-clinic.xlsx", "xl/tables/");
    expect(tables.map((xml) => /displayName="([^"]*)"/.exec(xml)?.[1])).toEqual(
      expect.arrayContaining(ALL_SHEETS.map(({ table }) => table)),
    );
    for (const xml of tables) expect(xml).not.toContain('hiddenButton="1"');
  });

  test("hides what ClaimSheet keeps for itself", () => {
    expect(blank.worksheets.filter(({ state }) => state === "hidden").map(({ name }) => name)).toEqual(["Lists", "Mapping", "Changes"]);
  });

  test("explains every header in a note", () => {
    for (const { table, columns } of ALL_SHEETS)
      Object.values(columns).forEach(({ note }, at) =>
        expect(JSON.stringify(sheet(table).getCell(table === "Findings" ? 2 : 1, at + 1).note)).toContain(
          JSON.stringify(note).slice(1, -1),
        ),
      );
  });

  test("lists every setting of the practice, none filled in", () => {
    const settings = Object.values(practiceSettings);
    expect(settings.map((_, at) => sheet("Practice").getCell(at + 2, 1).text)).toEqual(settings.map(({ header }) => header));
    expect(settings.map((_, at) => sheet("Practice").getCell(at + 2, 2).value)).toEqual(settings.map(() => null));
  });

  test("closed lists stop, references warn, suggestions only offer", () => {
    const [status, patient, billTo] = ["S2", "B2", "L2"].map((cell) => sheet("Visits").getCell(cell).dataValidation);
    expect(status).toMatchObject({ type: "list", errorStyle: "stop", showErrorMessage: true });
    expect(status?.formulae[0]).toContain("Ready");
    expect(patient).toMatchObject({ type: "list", errorStyle: "warning" });
    expect(patient?.formulae[0]).toMatch(/^Patients!\$U\$2:INDEX\(/);
    expect(billTo).toMatchObject({ type: "list" });
    expect(billTo?.showErrorMessage).not.toBe(true);
  });

  test("new rows fill their display columns by themselves", () => {
    const visits = parts("blank-clinic.xlsx", "xl/tables/").find((xml) => xml.includes('displayName="Visits"'))!;
    expect(visits).toMatch(/name="Suggested units"[^>]*><calculatedColumnFormula>/);
    expect(visits).toMatch(/name="Check"[^>]*><calculatedColumnFormula>/);
  });

  test("its formulas read in LibreOffice too: no @ form", () => {
    for (const xml of parts("blank-clinic.xlsx", "xl/worksheets/sheet")) expect(xml).not.toMatch(/<f>[^<]*\[@/);
  });

  test("its links to sheets point inside the file alone", () => {
    const [start] = parts("blank-clinic.xlsx", "xl/worksheets/sheet1.xml");
    expect(start).toContain('location="Visits!A1"');
    expect(start).not.toMatch(/<hyperlink [^>]*r:id/);
    expect(parts("blank-clinic.xlsx", "xl/worksheets/_rels/sheet1").join("")).not.toContain("hyperlink");
  });
});
