import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { FAMILIES, type Family } from "../../../billing/rules/define-rule";

export interface RuleFile {
  readonly family: Family;
  /** The file's name without its ending; a file of a family that defines no rule of its name is a part of one. */
  readonly id: string;
  /** The name under which the file exports the rule. */
  readonly exported: string;
}

const exportedRule = (text: string, id: string): string | undefined =>
  text.includes(`  id: "${id}",`) ? /export const (\w+) = defineRule/.exec(text)?.[1] : undefined;

const filesOf = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).sort();
  } catch {
    return []; // a family whose rules are not written yet
  }
};

/** The rules by their files, family by family in the order of the catalogue. */
export const ruleFiles = (rulesFolder: string): readonly RuleFile[] =>
  FAMILIES.flatMap((family) =>
    filesOf(join(rulesFolder, family)).flatMap((file) => {
      const id = basename(file, ".ts");
      const exported = exportedRule(readFileSync(join(rulesFolder, family, file), "utf8"), id);
      return exported === undefined ? [] : [{ family, id, exported }];
    }),
  );

/** The text of billing/rules/all-rules.ts. */
export const ruleIndex = (files: readonly RuleFile[]): string =>
  [
    'import type { AnyRule } from "./define-rule";',
    ...files.map(({ family, id, exported }) => `import { ${exported} } from "./${family}/${id}";`),
    "",
    "/** Every rule, family by family; written by `npm run docs`. */",
    "export const allRules: readonly AnyRule[] = [",
    ...files.map(({ exported }) => `  ${exported},`),
    "];",
    "",
  ].join("\n");
