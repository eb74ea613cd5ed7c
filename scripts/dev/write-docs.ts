import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { createColors } from "picocolors";
import { z } from "zod";
import { allRules } from "../../billing/rules/all-rules";
import { checkJson } from "../../billing/tasks/check-json";
import { checkSchema } from "../../billing/tasks/check-schema";
import { checkWorkbook } from "../../billing/tasks/check-workbook";
import { fixSchema } from "../../billing/tasks/fix-json";
import { importSchema } from "../../billing/tasks/import-json";
import { reconcileSchema } from "../../billing/tasks/reconcile-json";
import { EPOCH } from "../../billing/values/calendar-date";
import { readWorkbookFile } from "../read-file";
import { columnsPage } from "./docs/columns-page";
import { findingsGallery } from "./docs/findings-gallery";
import { ruleFiles, ruleIndex } from "./docs/rule-index";
import { ruleList, rulePage } from "./docs/rule-pages";

const ROOT = join(__dirname, "..", "..");
const DOCS = join(ROOT, "docs");
const RULES = join(ROOT, "billing", "rules");
const SAMPLE = join(ROOT, "templates", "sample-clinic.xlsx");

const PLAIN = createColors(false);

/** What `--json` writes, by command. */
const JSON_OF = { check: checkSchema, fix: fixSchema, import: importSchema, reconcile: reconcileSchema };

/** Every file that a tool writes, by its path. */
const written = async (): Promise<ReadonlyMap<string, string>> => {
  const check = checkJson("sample-clinic.xlsx", checkWorkbook(await readWorkbookFile(SAMPLE), { clock: EPOCH }));
  return new Map([
    [join(RULES, "all-rules.ts"), ruleIndex(ruleFiles(RULES))],
    [join(DOCS, "rules", "README.md"), ruleList(allRules)],
    ...allRules.map((rule): [string, string] => [join(DOCS, "rules", `${rule.id}.md`), rulePage(rule)]),
    [join(DOCS, "findings-gallery.md"), findingsGallery(allRules, check, PLAIN)],
    [join(DOCS, "columns.md"), columnsPage()],
    ...Object.entries(JSON_OF).map(([verb, schema]): [string, string] => [
      join(DOCS, `${verb}.schema.json`),
      `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`,
    ]),
  ]);
};

const textOf = (file: string): string | undefined => {
  try {
    return readFileSync(file, "utf8").replaceAll("\r\n", "\n");
  } catch {
    return undefined; // not written yet
  }
};

/** Pages of rules that are no more. */
const leftOver = (files: ReadonlyMap<string, string>): readonly string[] =>
  readdirSync(join(DOCS, "rules"))
    .map((page) => join(DOCS, "rules", page))
    .filter((page) => !files.has(page));

/** Writes the generated docs, or with --check only says which are out of date (exit code 1). */
const main = async (checkOnly: boolean): Promise<void> => {
  mkdirSync(join(DOCS, "rules"), { recursive: true });
  const files = await written();
  const stale = [...files].filter(([file, text]) => textOf(file) !== text);
  const extra = leftOver(files);
  if (checkOnly) {
    for (const file of [...stale.map(([name]) => name), ...extra]) process.stderr.write(`out of date: ${relative(ROOT, file)}\n`);
    if (stale.length + extra.length > 0) {
      process.stderr.write("Run `npm run docs` and commit what it writes.\n");
      process.exitCode = 1;
    }
    return;
  }
  for (const [file, text] of stale) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  for (const file of extra) rmSync(file);
  process.stdout.write(`${files.size} files, ${stale.length} written, ${extra.length} removed.\n`);
};

void main(process.argv.includes("--check"));
