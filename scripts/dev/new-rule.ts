import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { FAMILIES } from "../../billing/rules/define-rule";

const ROOT = join(__dirname, "..", "..");

const camelCase = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const ruleText = (family: string, id: string): string => `import { cellOf, defineRule } from "../define-rule";

type FoundDetails = { readonly value: number };

export const ${camelCase(id)} = defineRule<"line", FoundDetails>({
  id: "${id}",
  family: "${family}",
  looksAt: "line",
  severity: "error",
  summary: "",
  why: "",
  remedy: "",
  source: { title: "", verified: "unverified" },
  says: ({ value }) => \`\${value}\`,
  check: ({ line: { record } }, on) => {
    if (record.units === undefined) return;
    on.report(cellOf(record, "units"), { details: { value: record.units } });
  },
});
`;

const testText = (family: string, id: string): string => `import { ${camelCase(id)} } from "../../../../billing/rules/${family}/${id}";
import { testRule } from "../test-rule";

testRule(${camelCase(id)}, {
  passes: [{ name: "", clinic: { Visits: [{}] } }],
  fails: [{ name: "", clinic: { Visits: [{}] }, finds: [{ cell: "Visits!H2", says: "" }] }],
});
`;

const USAGE = `Name the rule by family and id: npm run new-rule units/units-below-minutes. Families: ${FAMILIES.join(", ")}.\n`;

/** Writes a rule and its test with holes to fill; `npm run docs` then puts it in the list and writes its page. */
const main = (name: string): void => {
  const [family = "", id = ""] = name.split("/");
  if (!FAMILIES.some((known) => known === family) || !/^[a-z]+(-[a-z]+)+$/.test(id)) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  const files = [
    [join(ROOT, "billing", "rules", family, `${id}.ts`), ruleText(family, id)],
    [join(ROOT, "test", "billing", "rules", family, `${id}.test.ts`), testText(family, id)],
  ] as const;
  for (const [file, text] of files) {
    if (existsSync(file)) process.stderr.write(`${relative(ROOT, file)} is there already and stays as it is.\n`);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      process.stdout.write(`${relative(ROOT, file)}\n`);
    }
  }
  process.stdout.write("Fill both, then run `npm run docs`.\n");
};

main(process.argv[2] ?? "");
