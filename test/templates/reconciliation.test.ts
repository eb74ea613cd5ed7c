import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { reconciliationTemplate } from "../../billing/reconcile/report/report-template";
import { reportValues } from "../../billing/reconcile/report/report-values";
import { fillTemplate } from "../../files/xlsx/templates/fill-template";
import { readTemplate } from "../../files/xlsx/templates/read-template";
import { claimOf, lineOf, remittanceOf } from "../billing/x12/sample-835";
import { era, reconciled } from "../billing/reconcile/reconciled";

const shipped = readFileSync(join(__dirname, "../../templates/reconciliation.xlsx"));

const opened = async (bytes: Uint8Array): Promise<Workbook> => {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return workbook;
};

const VISITS = [1, 2, 3].map((nth) => ({ dateOfService: `2026-11-0${nth}`, claimNumber: "C-1", status: "Billed" }));
const ANSWERS = [1, 2].map((nth) => lineOf(18_000, [["CO", "45", 5_000]], { units: 4, day: `2026110${nth}` }));
const result = reconciled({ Visits: VISITS }, [era(remittanceOf([claimOf("C-1", ANSWERS), claimOf("C-9", [lineOf(1_000, [])])]))]);

test("every name that the description knows is in the shipped report", async () => {
  const names = (await opened(shipped)).definedNames.model.map(({ name }) => name);
  const blocks = Object.entries(reconciliationTemplate.blocks).flatMap(([block, { columns }]) => [
    block,
    ...Object.keys(columns).map((column) => `${block}.${column}`),
  ]);
  const described = [...Object.keys(reconciliationTemplate.fields), ...blocks];
  expect(described.filter((name) => !names.includes(name)).sort()).toEqual([]);
});

test("each page is Letter, landscape, one page wide, and its table's headers are printed again on the next", async () => {
  const sheets = Object.entries(unzipSync(shipped)).filter(([part]) => part.startsWith("xl/worksheets/sheet"));
  expect(sheets).toHaveLength(7);
  for (const [, xml] of sheets) {
    const setup = /<pageSetup [^>]*>/.exec(strFromU8(xml))?.[0] ?? "";
    for (const said of ['paperSize="1"', 'orientation="landscape"', 'fitToWidth="1"', 'fitToHeight="0"']) expect(setup).toContain(said);
  }
  const titled = (await opened(shipped)).worksheets.filter(({ pageSetup }) => pageSetup.printTitlesRow !== undefined);
  expect(titled.map(({ name }) => name)).toEqual(["Matches", "Unmatched", "Denials", "Deposits"]);
});

test("a row for each match and each answer without one, and the sums of the summary", async () => {
  const values = reportValues(result, { practice: "Calm Hands", showNames: false });
  const { bytes } = fillTemplate(readTemplate(shipped, reconciliationTemplate), [{ values }]);
  const workbook = await opened(bytes);
  const column = (sheet: string, letter: string) =>
    workbook
      .getWorksheet(sheet)
      ?.getColumn(letter)
      .values.filter((cell) => cell !== undefined);
  expect(column("Matches", "A")).toEqual(["Matches", expect.stringContaining("Each answer"), "Match", "Exact", "Exact"]);
  expect(column("Unmatched", "C")).toEqual(expect.arrayContaining(["Claim", "C-9"]));
  const text = JSON.stringify(workbook.getWorksheet("Summary")?.getSheetValues());
  for (const shown of ["Calm Hands", "540", "270"]) expect(text).toContain(shown);
});

test("whatever is filled in is described", () => {
  const { fields, blocks } = reportValues(result, { practice: undefined, showNames: true });
  expect(Object.keys(fields).filter((name) => reconciliationTemplate.fields[name] === undefined)).toEqual([]);
  for (const [block, rows] of Object.entries(blocks))
    for (const row of rows)
      expect(Object.keys(reconciliationTemplate.blocks[block]?.columns ?? {})).toEqual(expect.arrayContaining(Object.keys(row)));
});
