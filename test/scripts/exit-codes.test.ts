import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import { EXIT } from "../../scripts/exit-codes";
import { run } from "../../scripts/program";
import { claimsheet, temporaryFolder } from "./run-program";

const at = temporaryFolder();
const SAMPLE = join(__dirname, "../../templates/sample-clinic.xlsx");
const BLANK = join(__dirname, "../../templates/blank-clinic.xlsx");

beforeAll(() => {
  copyFileSync(SAMPLE, at("clinic.xlsx"));
  writeFileSync(at("notes.xlsx"), "Date of service,Patient\n11/04/2026,P-0001\n");
  mkdirSync(at("folder"));
});

test.each([
  ["nothing found is done", EXIT.done, () => ["check", BLANK, "--rule", "units-exceed-minutes"]],
  ["findings at or above --fail-on", EXIT.findings, () => ["check", at("clinic.xlsx")]],
  ["findings, but never a failure", EXIT.done, () => ["check", at("clinic.xlsx"), "--fail-on", "never"]],
  ["only warnings, and only errors fail", EXIT.done, () => ["check", at("clinic.xlsx"), "--rule", "value-not-in-list"]],
  [
    "a warning where warnings fail",
    EXIT.findings,
    () => ["check", at("clinic.xlsx"), "--rule", "value-not-in-list", "--fail-on", "warning"],
  ],
  ["a warning where tips fail", EXIT.findings, () => ["check", at("clinic.xlsx"), "--rule", "value-not-in-list", "--fail-on", "note"]],
  ["help", EXIT.done, () => ["check", "--help"]],
  ["version", EXIT.done, () => ["--version"]],
  ["no verb", EXIT.wrongUsage, () => []],
  ["an unknown verb", EXIT.wrongUsage, () => ["chek"]],
  ["no file", EXIT.wrongUsage, () => ["check"]],
  ["an unknown flag", EXIT.wrongUsage, () => ["check", at("clinic.xlsx"), "--jsn"]],
  ["an unknown rule", EXIT.wrongUsage, () => ["check", at("clinic.xlsx"), "--rule", "value-not-in-lst"]],
  ["an unknown severity", EXIT.wrongUsage, () => ["check", at("clinic.xlsx"), "--fail-on", "errors"]],
  ["a day that never was", EXIT.wrongUsage, () => ["check", at("clinic.xlsx"), "--today", "2026-02-30"]],
  ["no workers", EXIT.wrongUsage, () => ["check", at("clinic.xlsx"), "--workers", "0"]],
  ["output that is no workbook", EXIT.wrongUsage, () => ["check", at("clinic.xlsx"), "--output", at("findings.csv")]],
  ["a missing file", EXIT.inputUnreadable, () => ["check", at("nowhere.xlsx")]],
  ["a folder", EXIT.inputUnreadable, () => ["check", at("folder")]],
  ["text under the name of a workbook", EXIT.inputUnreadable, () => ["inspect", at("notes.xlsx")]],
  ["output that is there already", EXIT.outputNotWritten, () => ["init", at("clinic.xlsx")]],
  ["output into no folder", EXIT.outputNotWritten, () => ["init", at("nowhere/clinic.xlsx")]],
  [
    "output over the input, even by force",
    EXIT.outputNotWritten,
    () => ["check", at("clinic.xlsx"), "--output", at("clinic.xlsx"), "--force"],
  ],
  ["one file of two unreadable", EXIT.partFailed, () => ["check", at("clinic.xlsx"), at("nowhere.xlsx")]],
] as const)("%s: exit %i", async (_, code, argv) => {
  expect((await claimsheet(...argv())).code).toBe(code);
});

test("a slip in a verb, a flag or a rule is answered with the nearest word", async () => {
  expect((await claimsheet("chek")).stderr).toContain("Did you mean check?");
  expect((await claimsheet("check", "a.xlsx", "--jsn")).stderr).toContain("Did you mean --json?");
  expect((await claimsheet("rules", "value-not-in-lst")).stderr).toContain("Did you mean value-not-in-list?");
});

test("a fault of ours ends with 70 and never repeats what a cell may hold", async () => {
  const said: string[] = [];
  const broken = new Writable({ write: () => undefined });
  broken.write = () => {
    throw new Error("Whitfield, Dana");
  };
  const stderr = new Writable({
    write: (chunk: Buffer, _, done) => {
      said.push(chunk.toString("utf8"));
      done();
    },
  });
  expect(await run(["rules"], { stdout: broken, stderr, env: {} })).toBe(EXIT.ourFault);
  expect(said.join("")).toContain("fault of ClaimSheet");
  expect(said.join("")).not.toContain("Whitfield");
});
