import { mkdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { EXIT } from "../exit-codes";
import { run } from "../program";

const FOLDER = join(__dirname, "..", "..", "demo");
const CLINIC = relative(process.cwd(), join(FOLDER, "sample-clinic.xlsx"));
const FINDINGS = relative(process.cwd(), join(FOLDER, "findings.xlsx"));

const SUPERBILLS = relative(process.cwd(), join(FOLDER, "superbills"));

const tell = (...lines: readonly string[]): void => {
  process.stdout.write(`${lines.join("\n")}\n\n`);
};

/** Runs one command as a person would type it; what it says on stderr belongs to the show. */
const show = async (...argv: readonly string[]): Promise<void> => {
  tell(`> npx claimsheet ${argv.join(" ")}`);
  const code = await run(argv, { stdout: process.stdout, stderr: process.stdout, env: process.env });
  if (code !== EXIT.done) throw new Error(`claimsheet ${argv[0] ?? ""} ended with ${code}`);
  tell("");
};

/** Makes the sample clinic, checks it, and says where to look. */
const demo = async (): Promise<void> => {
  await mkdir(FOLDER, { recursive: true });
  tell(
    "ClaimSheet checks a massage clinic's Excel workbook for what an insurer would deny.",
    "Here it makes the workbook of an invented clinic, fills a superbill and checks it all. Each rule finds one thing in it, on purpose.",
  );
  await show("init", CLINIC, "--sample", "--force", "--quiet");
  await show("superbill", CLINIC, "--patient", "P-0017", "--out-dir", SUPERBILLS, "--force", "--quiet");
  await show("check", CLINIC, "--output", FINDINGS, "--force", "--fail-on", "never");
  tell(
    "What to look at:",
    `  ${CLINIC}   the clinic's workbook, as it would be kept in Excel; the check changed nothing in it`,
    `  ${SUPERBILLS}          a superbill, as its patient would send it to the insurer`,
    `  ${FINDINGS}        the same findings as a list; each is linked to its cell in the workbook`,
  );
};

void demo();
