import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { checkSchema, unreadableFileSchema } from "../../billing/tasks/check-schema";
import { claimsheet, claimsheetInTerminal, temporaryFolder } from "./run-program";

const at = temporaryFolder();

beforeAll(() => {
  for (const name of ["one.xlsx", "two.xlsx"]) copyFileSync(join(__dirname, "../../templates/sample-clinic.xlsx"), at(name));
});

const batch = z.array(z.union([checkSchema, unreadableFileSchema]));

test("one file is one object, and stdout holds nothing else", async () => {
  const { stdout } = await claimsheet("check", at("one.xlsx"), "--json");
  const report = checkSchema.parse(JSON.parse(stdout));
  expect(report.file).toBe(at("one.xlsx"));
  expect(report.today).toBe("2026-11-23"); // the Practice setting of the sample
  expect(report.summary.error + report.summary.warning + report.summary.note).toBe(report.findings.length);
});

test("--today wins over the Practice setting", async () => {
  const { stdout } = await claimsheet("check", at("one.xlsx"), "--json", "--today", "2026-11-24");
  expect(checkSchema.parse(JSON.parse(stdout)).today).toBe("2026-11-24");
});

test("several files are an array in argument order; what cannot be read stands in its place", async () => {
  const { stdout, stderr, code } = await claimsheet("check", at("two.xlsx"), at("none.xlsx"), at("one.xlsx"), "--json");
  const outcomes = batch.parse(JSON.parse(stdout));
  expect(outcomes.map(({ file }) => file)).toEqual([at("two.xlsx"), at("none.xlsx"), at("one.xlsx")]);
  expect(unreadableFileSchema.parse(outcomes[1]).error.code).toBe("missing");
  expect(stderr).toContain(at("none.xlsx"));
  expect(code).toBe(5);
});

test("worker threads give the same answers in the same order", async () => {
  const files = [at("two.xlsx"), at("none.xlsx"), at("one.xlsx")];
  const [inProcess, inThreads] = [
    await claimsheet("check", ...files, "--json"),
    await claimsheet("check", ...files, "--json", "--workers", "2"),
  ];
  expect(inThreads).toEqual(inProcess);
}, 30_000);

test("names of people appear only when asked for", async () => {
  const ids = await claimsheet("check", at("one.xlsx"), "--json");
  const names = await claimsheet("check", at("one.xlsx"), "--json", "--show-names");
  expect(ids.stdout).not.toContain("Marsh");
  expect(names.stdout).toContain('"patientName": "Marsh, Theo"');
  expect((await claimsheet("check", at("one.xlsx"))).stdout).not.toContain("Marsh");
});

test("--rule runs that rule alone, --skip-rule all others", async () => {
  const rulesIn = async (...flags: readonly string[]): Promise<readonly string[]> =>
    checkSchema.parse(JSON.parse((await claimsheet("check", at("one.xlsx"), "--json", ...flags)).stdout)).findings.map(({ rule }) => rule);
  expect(await rulesIn("--rule", "key-duplicated")).toEqual(["key-duplicated"]);
  expect(await rulesIn("--rule", "key-duplicated", "--rule", "patient-duplicated")).toEqual(["patient-duplicated", "key-duplicated"]);
  expect(await rulesIn("--skip-rule", "key-duplicated")).not.toContain("key-duplicated");
});

const ANSI = String.fromCharCode(27);

test("colours only at a terminal, and not where they are unwanted", async () => {
  const argv = ["check", at("one.xlsx")];
  expect((await claimsheetInTerminal()(...argv)).stdout).toContain(ANSI);
  expect((await claimsheetInTerminal({ NO_COLOR: "1" })(...argv)).stdout).not.toContain(ANSI);
  expect((await claimsheetInTerminal({ TERM: "dumb" })(...argv)).stdout).not.toContain(ANSI);
  expect((await claimsheetInTerminal()(...argv, "--no-color")).stdout).not.toContain(ANSI);
  expect((await claimsheet(...argv)).stdout).not.toContain(ANSI);
});

test("a finding reads as place, visit, severity and rule, then what is there and what to do", async () => {
  const { stdout, stderr } = await claimsheet("check", at("one.xlsx"), "--rule", "visit-lines-disagree");
  const [head, message, remedy, blank, summary] = stdout.split("\n");
  expect(head).toMatch(/^Visits!K\d+ +visit V-1058 +Must fix +visit-lines-disagree$/);
  expect(message).toMatch(/^ {2}The lines of this visit differ/);
  expect(remedy).toMatch(/^ {2}\S/);
  expect(blank).toBe("");
  expect(summary).toBe(`${at("one.xlsx")}: 1 Must fix as of 11/23/2026.`);
  expect(stderr).toContain("What was read:");
  expect(stderr).toMatch(/Visits +\d+ rows, \d+ used/);
});

test("--quiet leaves stderr empty", async () => {
  expect((await claimsheet("check", at("one.xlsx"), "--quiet")).stderr).toBe("");
});
