import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { Workbook } from "exceljs";
import { ALL_SHEETS } from "../../billing/records/all-sheets";
import { readClinic } from "../../files/xlsx/read-clinic";
import { lostCell } from "../../billing/workbook/lost-cell";
import { savedByLibreOffice, withLibreOffice } from "../support/libreoffice";
import { claimsheet, temporaryFolder } from "./run-program";

const at = temporaryFolder();
const template = (name: string): string => join(__dirname, "../../templates", name);
const DROPPED = ["FollowUp", "RuleSettings", "Credentialing"];

/** An older workbook of a clinic: three sheets and some columns fewer, one header of its own, plain Tables. */
const olderClinic = async (file: string): Promise<void> => {
  const workbook = new Workbook();
  const had = (header: string): boolean =>
    !["Line", "Discipline", "Suggested units", "Check", "Pick name", "Reason codes"].includes(header);
  for (const { table, columns } of ALL_SHEETS) {
    if (DROPPED.includes(table) || ["Findings", "Lists", "Mapping", "Changes"].includes(table)) continue;
    const headers = Object.values(columns).flatMap(({ header }) => (had(header) ? [header === "Date of service" ? "DOS" : header] : []));
    const rows =
      table === "Visits"
        ? [headers.map((header) => (header === "Minutes" ? 60 : header === "Units" ? 4 : header === "Patient" ? "P-1" : null))]
        : [];
    workbook.addWorksheet(table).addTable({
      name: table,
      ref: "A1",
      headerRow: true,
      columns: headers.map((name) => ({ name, filterButton: true })),
      rows: rows.length > 0 ? rows : [headers.map(() => null)],
    });
  }
  await workbook.xlsx.writeFile(file);
};

const OLDER = at("older.xlsx");
jest.setTimeout(30_000);
beforeAll(() => olderClinic(OLDER));

const copyOfOlder = (name: string): string => {
  copyFileSync(OLDER, at(name));
  return at(name);
};

test("what is lacking is added, what was there is there, and a second time nothing is lacking", async () => {
  const file = copyOfOlder("in-place.xlsx");
  const first = await claimsheet("init", file, "--update");
  expect(first.code).toBe(0);
  expect(first.stdout).toContain("Added: 4 sheets, FollowUp, Credentialing, Findings and RuleSettings.");
  expect(first.stdout).toContain("Added to Visits: Discipline, Line, Suggested units and Check.");
  expect(first.stdout).toContain("Added to Patients: Pick name.");
  expect(first.stdout).not.toContain("DOS");
  const [before, after] = [OLDER, file].map((name) => readClinic(readFileSync(name)));
  expect(lostCell(before!, after!)).toBeUndefined();
  const bytes = readFileSync(file);
  const second = await claimsheet("init", file, "--update");
  expect([second.code, second.stdout]).toEqual([0, `${file}: nothing is missing.\n`]);
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

test("the workbook of before is kept beside it, and kept once", async () => {
  const file = copyOfOlder("kept.xlsx");
  const { stderr } = await claimsheet("init", file, "--update");
  await claimsheet("init", file, "--update");
  const backups = readdirSync(dirname(file)).filter((name) => name.startsWith("kept.backup-"));
  expect(backups).toHaveLength(1);
  expect(stderr).toContain(backups[0]);
  expect(readFileSync(at(backups[0]!)).equals(readFileSync(OLDER))).toBe(true);
});

test("--output leaves the workbook as it is, --dry-run writes nothing and says the same", async () => {
  const file = copyOfOlder("aside.xlsx");
  const dry = await claimsheet("init", file, "--update", "--dry-run");
  const copied = await claimsheet("init", file, "--update", "--output", at("aside-new.xlsx"));
  expect(dry.stdout.replaceAll("Would be added", "Added")).toBe(copied.stdout);
  expect(readFileSync(file).equals(readFileSync(OLDER))).toBe(true);
  expect((await claimsheet("init", at("aside-new.xlsx"), "--update")).stdout).toContain("nothing is missing");
  expect(readdirSync(dirname(file)).filter((name) => name.startsWith("aside"))).toEqual(["aside-new.xlsx", "aside.xlsx"]);
});

test("columns that display come with their formulas, columns with a short list with their drop-down", async () => {
  const file = copyOfOlder("formulas.xlsx");
  await claimsheet("init", file, "--update");
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  const visits = workbook.getWorksheet("Visits")!;
  const headers = (visits.getRow(1).values as string[]).slice(1);
  const at2 = (header: string) => visits.getRow(2).getCell(headers.indexOf(header) + 1);
  expect(at2("Suggested units").formula).toContain("Visits[[#This Row],[Minutes]]");
  expect(at2("Discipline").dataValidation).toMatchObject({ type: "list", formulae: [expect.stringContaining("Massage") as string] });
});

test("parts of the workbook that nothing was added to stay as they were", async () => {
  const file = copyOfOlder("parts.xlsx");
  await claimsheet("init", file, "--update");
  const [before, after] = [unzipSync(readFileSync(OLDER)), unzipSync(readFileSync(file))];
  const sheets = Object.keys(before).filter((name) => name.startsWith("xl/worksheets/sheet"));
  const changed = sheets.filter((name) => strFromU8(before[name]!) !== strFromU8(after[name]!));
  expect(changed).toHaveLength(4); // Visits, OtherVisits, Payments, Patients
});

test("the blank clinic lacks nothing", async () => {
  copyFileSync(template("blank-clinic.xlsx"), at("blank.xlsx"));
  expect((await claimsheet("init", at("blank.xlsx"), "--update")).stdout).toBe(`${at("blank.xlsx")}: nothing is missing.\n`);
});

test.each([
  ["nothing to update", 3, ["nowhere.xlsx", "--update"]],
  ["a new clinic and an update at once", 2, ["older.xlsx", "--update", "--sample"]],
  ["an output without --update", 2, ["new.xlsx", "--output", "other.xlsx"]],
  ["an output that is there", 4, ["older.xlsx", "--update", "--output", "there.xlsx"]],
] as const)("%s ends with %i", async (_, code, [name, ...flags]) => {
  writeFileSync(at("there.xlsx"), "precious");
  const argv = flags.map((flag) => (flag.endsWith(".xlsx") ? at(flag) : flag));
  expect((await claimsheet("init", at(name), ...argv)).code).toBe(code);
  expect(readFileSync(at("there.xlsx"), "utf8")).toBe("precious");
});

withLibreOffice("an updated workbook in LibreOffice", () => {
  test("opens with its formulas worked out", async () => {
    const file = copyOfOlder("office.xlsx");
    await claimsheet("init", file, "--update");
    const workbook = readClinic(await savedByLibreOffice(readFileSync(file), "xlsx"));
    const [headers, first] = workbook.sheets.find(({ name }) => name === "Visits")!.rows;
    expect(first!.cells[headers!.cells.indexOf("Suggested units")]).toBe(4);
  }, 120_000);
});
