import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFiles } from "../../scripts/find-files";
import { isOpenInExcel, programThatHasOpen } from "../../scripts/open-elsewhere";
import { claimsheet } from "./run-program";

const home = process.cwd();
let folder = "";

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "claimsheet-files-")));
  process.chdir(folder);
  mkdirSync("2026");
  for (const name of ["2026/b.xlsx", "2026/a.xlsx", "2026/~$a.xlsx", "2026/notes.txt", "Nov [1].xlsx"]) writeFileSync(name, "");
});

afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

test("a pattern gives its files in order, without the note that Excel keeps beside an open workbook", async () => {
  expect(await findFiles(["2026/*.xlsx"])).toEqual([join("2026", "a.xlsx"), join("2026", "b.xlsx")]);
});

test("a pattern with backslashes, as cmd.exe and PowerShell hand it over, is the same pattern", async () => {
  expect(await findFiles(["2026\\*.xlsx"])).toEqual(await findFiles(["2026/*.xlsx"]));
});

test("an absolute pattern works too", async () => {
  expect(await findFiles([join(folder, "2026", "*.xlsx")])).toEqual([join(folder, "2026", "a.xlsx"), join(folder, "2026", "b.xlsx")]);
});

test("a file whose name looks like a pattern is that file", async () => {
  expect(await findFiles(["Nov [1].xlsx"])).toEqual(["Nov [1].xlsx"]);
});

test("each file counts once, where it was named first", async () => {
  expect(await findFiles([join("2026", "b.xlsx"), "2026/*.xlsx"])).toEqual([join("2026", "b.xlsx"), join("2026", "a.xlsx")]);
});

test("what matches nothing stays, to be reported as missing", async () => {
  expect(await findFiles(["2025/*.xlsx"])).toEqual(["2025/*.xlsx"]);
});

const ODD_FOLDER = "Clinic (2026) [old] & 100% Müller's";

test("folders and files with brackets, signs and accents in their names are found by a pattern", async () => {
  mkdirSync(ODD_FOLDER);
  for (const name of ["Nov (1) a.xlsx", "Nov (2) b.xlsx", "Dec.xlsx"]) writeFileSync(join(ODD_FOLDER, name), "");
  const found = (name: string): string => join(ODD_FOLDER, name);
  expect(await findFiles([`${ODD_FOLDER}\\Nov (1)*.xlsx`])).toEqual([found("Nov (1) a.xlsx")]);
  expect(await findFiles([`'${ODD_FOLDER}\\N*.xlsx'`])).toEqual([found("Nov (1) a.xlsx"), found("Nov (2) b.xlsx")].sort());
  expect(await findFiles([join(folder, ODD_FOLDER, "D*.xlsx")])).toEqual([join(folder, ODD_FOLDER, "Dec.xlsx")]);
});

test("a pattern means the workbooks, not the backups that were kept of them; a backup that is named is one", async () => {
  mkdirSync("kept");
  const [workbook, backup] = [join("kept", "Nov.xlsx"), join("kept", "Nov.backup-20261123-091402.xlsx")];
  for (const name of [workbook, backup, join("kept", "Nov.backup-20261123-091402-2.xlsx")]) writeFileSync(name, "");
  expect(await findFiles(["kept/*.xlsx"])).toEqual([workbook]);
  expect(await findFiles([backup])).toEqual([backup]);
});

test("a folder typed with a backslash before its closing quotation mark says what to leave out", async () => {
  const { code, stderr } = await claimsheet("check", 'C:\\Clinic" --json');
  expect([code, stderr]).toEqual([3, expect.stringContaining("leave the last backslash out")]);
  expect((await claimsheet("init", 'C:\\Clinic" --force')).code).toBe(2);
});

test("a workbook that is open in LibreOffice is noticed too", () => {
  writeFileSync("2026/.~lock.b.xlsx#", "");
  expect(programThatHasOpen("2026/b.xlsx")).toBe("LibreOffice");
  rmSync("2026/.~lock.b.xlsx#");
  expect(programThatHasOpen("2026/b.xlsx")).toBeUndefined();
});

test("a workbook that is open in Excel is noticed before it is read", async () => {
  expect(isOpenInExcel("2026/a.xlsx")).toBe(true);
  expect(isOpenInExcel("2026/b.xlsx")).toBe(false);
  expect((await claimsheet("check", "2026/a.xlsx")).stderr).toContain("2026/a.xlsx is open in Excel");
});

test("Excel's own note is no workbook, and output is not written beside it", async () => {
  const note = await claimsheet("check", "2026/~$a.xlsx");
  expect([note.code, note.stderr]).toEqual([3, expect.stringContaining("Name the workbook itself")]);
  const output = await claimsheet("init", "2026/a.xlsx", "--force");
  expect([output.code, output.stderr]).toEqual([4, expect.stringContaining("is open in Excel")]);
});
