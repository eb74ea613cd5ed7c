import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import packageJson from "../../../package.json";
import { EXIT } from "../../exit-codes";

const ROOT = join(__dirname, "..", "..", "..");
const ZIP = join(ROOT, "dist", `claimsheet-${packageJson.version}.zip`);
const CHECKOUT = join(ROOT, "scripts", "claimsheet.js");

/** Names as offices give them. */
const CLINIC = "Nov & Dec's visits.xlsx";
const COPIES = ["a (1).xlsx", "b 100%.xlsx", "c^.xlsx"];

interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const unpack = (folder: string): void => {
  if (!existsSync(ZIP)) throw new Error(`There is no ${ZIP} yet: run \`npm run package\`, then this again.`);
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(ZIP)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
};

type Run = (...argv: readonly string[]) => Ran;

/** Fills the shipped template with both programs and compares what they wrote. */
const superbillsAreTheSame = (folder: string, packaged: Run, checkout: Run): void => {
  const [ours, theirs] = [join(folder, "Superbills 2026-11"), join(folder, "of the checkout")];
  const [made, expected] = [[packaged, ours] as const, [checkout, theirs] as const].map(
    ([run, out]) => run("superbill", CLINIC, "--month", "2026-11", "--out-dir", out).code,
  );
  strictEqual(made, expected);
  const names = readdirSync(theirs);
  ok(names.length > 0, "no superbill was made");
  deepStrictEqual(readdirSync(ours), names);
  for (const name of names) ok(readFileSync(join(ours, name)).equals(readFileSync(join(theirs, name))), `${name} differs`);
  process.stdout.write(`the same as the checkout, exit ${made}: superbill, ${names.length} files\n`);
};

/** Does with the unpacked zip, in a folder where Node finds no package of ours, what a clinic does, and compares with the checkout. */
const tryIn = (folder: string): void => {
  const run = (program: string, ...argv: readonly string[]): Ran => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
      cwd: folder,
      env: { ...process.env, NODE_PATH: "" },
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    return { code: status, stdout, stderr };
  };
  const packaged: Run = (...argv) => run(join(folder, "claimsheet.cjs"), ...argv);
  const same = (code: number, ...argv: readonly string[]): void => {
    const ran = packaged(...argv);
    strictEqual(ran.code, code, `${argv.join(" ")} ended with ${ran.code}, not ${code}`);
    deepStrictEqual(ran, run(CHECKOUT, ...argv), `${argv.join(" ")} says something else in the package than in the checkout`);
    process.stdout.write(`the same as the checkout, exit ${code}: ${argv.join(" ")}\n`);
  };
  same(EXIT.done, "--version");
  same(EXIT.done, "--help");
  strictEqual(packaged("init", CLINIC, "--sample").code, EXIT.done);
  ok(
    readFileSync(join(folder, CLINIC)).equals(readFileSync(join(ROOT, "templates", "sample-clinic.xlsx"))),
    "init --sample wrote another file",
  );
  for (const copy of COPIES) copyFileSync(join(folder, CLINIC), join(folder, copy));
  same(EXIT.findings, "check", CLINIC, "--json");
  same(EXIT.findings, "check", CLINIC, ...COPIES, "--json", "--workers", "2");
  same(EXIT.done, "check", CLINIC, "--fail-on", "never");
  same(EXIT.partFailed, "check", ...COPIES, "not there.xlsx", "--json", "--workers", "2");
  same(EXIT.inputUnreadable, "check", "not there.xlsx");
  same(EXIT.wrongUsage, "check", CLINIC, "--no-such-flag");
  superbillsAreTheSame(folder, packaged, (...argv) => run(CHECKOUT, ...argv));
  strictEqual(packaged("check", CLINIC, "--output", "findings.xlsx").code, EXIT.findings);
  ok("xl/workbook.xml" in unzipSync(readFileSync(join(folder, "findings.xlsx"))), "check --output wrote no workbook");
  strictEqual(packaged("check", CLINIC, "--output", "findings.xlsx").code, EXIT.outputNotWritten);
};

const folder = mkdtempSync(join(tmpdir(), "a clinic's folder "));
try {
  unpack(folder);
  tryIn(folder);
} finally {
  rmSync(folder, { recursive: true });
}
