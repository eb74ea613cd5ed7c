import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { importSchema, type ImportJson } from "../../billing/tasks/import-json";
import { EXIT } from "../../scripts/exit-codes";
import { readWorkbookFile } from "../../scripts/read-file";
import { IMPORT_FILES } from "../clinics/import-files";
import { csv } from "../clinics/import-table";
import { claimsheet, temporaryFolder, type Ran } from "./run-program";

const at = temporaryFolder();

const PATIENTS = [
  ["First name", "Last name", "DOB", "Outside ID", "Notes"],
  ["Dana", "Whitfield", "1984-05-14", "SQ-DANA", "=HYPERLINK(1)"],
  ["Noel", "Okafor", "1979-02-27", "", "-2+3"],
];

beforeAll(() => {
  copyFileSync(join(__dirname, "../../templates/blank-clinic.xlsx"), at("clinic.xlsx"));
  writeFileSync(at("patients.csv"), csv(PATIENTS));
  writeFileSync(at("square.csv"), csv(IMPORT_FILES["square-transactions"] ?? []));
  writeFileSync(at("bank.csv"), csv(IMPORT_FILES["generic-bank"] ?? []));
  writeFileSync(at("scan.pdf"), "%PDF-1.7");
  writeFileSync(at("strange.csv"), "a,b\n1,2");
});

const ALL = ["patients.csv", "square.csv", "bank.csv"].map((name) => name);
const sources = (): readonly string[] => ALL.map(at);

const json = ({ stdout }: Ran): ImportJson => importSchema.parse(JSON.parse(stdout));
const counted = ({ file, written, backup, ...rest }: ImportJson) => ({
  ...rest,
  isFile: file !== "",
  isSaved: (written ?? backup) !== undefined,
});

const cellsOf = async (file: string, table: string) => (await readWorkbookFile(file)).sheets.find(({ name }) => name === table)?.rows ?? [];

test("several files of their own kinds go into a copy, a dry run says the very same counts, and the second time nothing is new", async () => {
  const dry = await claimsheet("import", at("clinic.xlsx"), ...sources(), "--dry-run", "--json");
  expect(dry.code).toBe(EXIT.done);
  const real = await claimsheet("import", at("clinic.xlsx"), ...sources(), "--output", at("out.xlsx"), "--json");
  expect(real.code).toBe(EXIT.done);
  expect({ ...counted(json(real)), isSaved: false }).toEqual(counted(json(dry)));
  expect(json(real)).toMatchObject({
    written: at("out.xlsx"),
    summary: { rows: 7, added: 5, alreadyHere: 0, needsYou: 1, leftOut: 1 },
    added: [
      { table: "Patients", rows: 2 },
      { table: "Payments", rows: 2 },
      { table: "OtherCharges", rows: 1 },
      { table: "Deposits", rows: 2 },
    ],
  });
  const again = await claimsheet("import", at("out.xlsx"), ...sources(), "--dry-run", "--json");
  expect(json(again)).toMatchObject({ added: [], summary: { added: 0, alreadyHere: 5, needsYou: 1, leftOut: 1 } });
});

test("text that begins like a formula is text in the workbook", async () => {
  const rows = await cellsOf(at("out.xlsx"), "Patients");
  const notes = rows[0]?.cells.indexOf("Notes") ?? -1;
  expect(rows.slice(1).map(({ cells }) => cells[notes])).toEqual(["=HYPERLINK(1)", "-2+3"]);
});

test("in place keeps the workbook of before beside it", async () => {
  copyFileSync(at("clinic.xlsx"), at("own.xlsx"));
  const ran = await claimsheet("import", at("own.xlsx"), at("patients.csv"), "--in-place", "--json");
  const { backup = "" } = json(ran);
  expect(readFileSync(backup)).toEqual(readFileSync(at("clinic.xlsx")));
  expect(await cellsOf(at("own.xlsx"), "Patients")).toHaveLength(3);
  const before = readFileSync(at("own.xlsx"));
  await claimsheet("import", at("own.xlsx"), at("patients.csv"), "--in-place");
  expect(readFileSync(at("own.xlsx"))).toEqual(before);
  expect(readdirSync(dirname(backup)).filter((name) => name.startsWith("own.backup"))).toHaveLength(1);
});

test("people read the counts and the rows that need them, by line and without names", async () => {
  const { stdout } = await claimsheet("import", at("clinic.xlsx"), ...sources(), "--dry-run");
  expect(stdout).toContain("Looks like: Square transactions (3 rows)");
  expect(stdout).toContain("square.csv, line 4: It does not say which patient it is about.");
  expect(stdout).toContain("2 rows in Patients, 2 rows in Payments, 1 row in OtherCharges and 2 rows in Deposits would be added.");
  expect(stdout).not.toMatch(/Whitfield|Okafor/);
});

test("the presets are listed", async () => {
  expect((await claimsheet("presets")).stdout).toContain("square-transactions");
  expect(JSON.parse((await claimsheet("presets", "--json")).stdout)).toMatchObject({ schema: "claimsheet.presets/1" });
});

const into = (...rest: readonly string[]): readonly string[] => ["import", at("clinic.xlsx"), ...rest];

test.each([
  ["a row that needs a person, and errors fail", EXIT.done, () => into(at("patients.csv"), at("square.csv"), "--dry-run")],
  ["a row that needs a person, and warnings fail", EXIT.findings, () => into(at("square.csv"), "--dry-run", "--fail-on", "warning")],
  ["headers that nobody knows", EXIT.findings, () => into(at("strange.csv"), "--dry-run")],
  ["nowhere to write to", EXIT.wrongUsage, () => into(at("bank.csv"))],
  ["two places to write to", EXIT.wrongUsage, () => into(at("bank.csv"), "--in-place", "--output", at("x.xlsx"))],
  ["an unknown preset", EXIT.wrongUsage, () => into(at("bank.csv"), "--dry-run", "--preset", "sqare-items")],
  ["an unknown sheet", EXIT.wrongUsage, () => into(at("bank.csv"), "--dry-run", "--as", "claims")],
  ["an unknown column", EXIT.wrongUsage, () => into(at("bank.csv"), "--dry-run", "--column", "Colour=Amount")],
  ["a PDF", EXIT.inputUnreadable, () => into(at("scan.pdf"), "--dry-run")],
  ["a missing file", EXIT.inputUnreadable, () => into(at("nowhere.csv"), "--dry-run")],
  ["a PDF among others", EXIT.partFailed, () => into(at("scan.pdf"), at("bank.csv"), "--dry-run")],
  ["a copy that is there already", EXIT.outputNotWritten, () => into(at("bank.csv"), "--output", at("out.xlsx"))],
] as const)("%s: exit %i", async (_, code, argv) => {
  expect((await claimsheet(...argv())).code).toBe(code);
});

test("a slip in a preset's name is answered with the nearest", async () => {
  expect((await claimsheet("import", at("clinic.xlsx"), at("bank.csv"), "--dry-run", "--preset", "square-itms")).stderr).toContain(
    "square-items",
  );
});

test("what a person says of a file is kept in the workbook, and the next file needs no word", async () => {
  writeFileSync(at("kasa-1.csv"), "Kiedy,Kto,Ile\n11/04/2026,Dana Whitfield,5.00");
  writeFileSync(at("kasa-2.csv"), "Kiedy,Kto,Ile\n11/05/2026,Dana Whitfield,6.00");
  const words = ["Received=Kiedy", "Patient=Kto", "Paid=Ile"].flatMap((one) => ["--column", one]);
  await claimsheet("import", at("out.xlsx"), at("kasa-1.csv"), "--as", "payments", ...words, "--in-place");
  expect(json(await claimsheet("import", at("out.xlsx"), at("kasa-2.csv"), "--dry-run", "--json"))).toMatchObject({
    summary: { added: 1 },
    questions: [],
  });
});
