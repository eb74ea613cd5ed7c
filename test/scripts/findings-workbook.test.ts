import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { Workbook } from "exceljs";
import { checkSchema, type CheckJson } from "../../billing/tasks/check-schema";
import { cellLink } from "../../scripts/findings-columns";
import { savedByLibreOffice, withLibreOffice } from "../support/libreoffice";
import { claimsheet, temporaryFolder, type Ran } from "./run-program";

const at = temporaryFolder();
let report: CheckJson;
let ran: Ran;

beforeAll(async () => {
  copyFileSync(join(__dirname, "../../templates/sample-clinic.xlsx"), at("clinic.xlsx"));
  ran = await claimsheet("check", at("clinic.xlsx"), "--json", "--output", at("findings.xlsx"));
  report = checkSchema.parse(JSON.parse(ran.stdout));
});

const opened = async (): Promise<Workbook> => {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(at("findings.xlsx"));
  return workbook;
};

test("has one row per finding in the one order, each linked to its cell", async () => {
  const sheet = (await opened()).getWorksheet("Findings")!;
  const rows = sheet.getRows(3, sheet.rowCount - 2)!;
  expect(rows.map((row) => row.getCell(9).text)).toEqual(report.findings.map(({ rule }) => rule));
  expect(rows.map((row) => row.getCell(3).text)).toEqual(report.findings.map(({ message }) => message));
  expect(rows.map((row) => row.getCell(2).hyperlink)).toEqual(
    report.findings.map(({ sheet: tab, cell }) => `clinic.xlsx#'${tab}'!${cell}`),
  );
});

test("says in its first row when it was made, and opens with headers in sight and filters on", async () => {
  const sheet = (await opened()).getWorksheet("Findings")!;
  expect(sheet.getCell("A1").text).toMatch(/^Findings of .*clinic\.xlsx, made \d+\/\d+\/\d+/);
  expect(sheet.getCell("A2").text).toBe("Severity");
  expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 2 });
  expect(sheet.autoFilter).toBeTruthy();
});

test("counts the findings by rule on its Summary sheet", async () => {
  const sheet = (await opened()).getWorksheet("Summary")!;
  const { error, warning, note } = report.summary;
  expect([2, 3, 4].map((column) => sheet.getCell(3, column).value)).toEqual([error, warning, note]);
  expect(sheet.rowCount).toBe(3 + new Set(report.findings.map(({ rule }) => rule)).size);
});

test("its links lead out of the file only: no inner place beside the target", () => {
  const sheet = strFromU8(unzipSync(readFileSync(at("findings.xlsx")))["xl/worksheets/sheet1.xml"]!);
  expect(sheet).toContain("<hyperlink ");
  expect(sheet).not.toContain(" location=");
});

test("the checked workbook is left as it is, and stdout is still the JSON alone", () => {
  expect(readFileSync(at("clinic.xlsx")).equals(readFileSync(join(__dirname, "../../templates/sample-clinic.xlsx")))).toBe(true);
  expect(ran.stderr).toContain(`The findings are in ${at("findings.xlsx")}.`);
});

test("is not written over a file that is there", async () => {
  writeFileSync(at("there.xlsx"), "precious");
  const refused = await claimsheet("check", at("clinic.xlsx"), "--output", at("there.xlsx"));
  expect([refused.code, refused.stdout, readFileSync(at("there.xlsx"), "utf8")]).toEqual([4, "", "precious"]);
});

test("links are relative to its own folder and keep odd names apart from the address", () => {
  mkdirSync(at("out"));
  const place = { sheet: "Dana's visits", cell: "H118" };
  expect(cellLink(at("out/findings.xlsx"), at("clinic.xlsx"), place)).toBe("../clinic.xlsx#'Dana''s visits'!H118");
  expect(cellLink(at("findings.xlsx"), at("Nov #1 100%.xlsx"), place)).toBe("Nov%20%231%20100%25.xlsx#'Dana''s visits'!H118");
});

withLibreOffice("the findings workbook in LibreOffice", () => {
  test("opens with its words", async () => {
    const csv = Buffer.from(await savedByLibreOffice(readFileSync(at("findings.xlsx")), "csv")).toString("utf8");
    expect(csv).toContain("Must fix");
    expect(csv).toContain("key-duplicated");
  }, 120_000);
});
