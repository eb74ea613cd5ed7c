import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { FAMILIES, type AnyRule, type Family } from "../../../billing/rules/define-rule";

export const ROOT = join(__dirname, "../../..");

/** A file of billing/rules that defines a rule; other files of a family hold what its rules share. */
export interface RuleFile {
  readonly family: Family;
  /** The file's name, which is the rule's id. */
  readonly id: string;
}

const inRepository = (file: string): string => join(ROOT, file);

/** `units-exceed-minutes` is exported as `unitsExceedMinutes`. */
export const exportNameOf = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

export const sourceFileOf = ({ family, id }: RuleFile): string => `billing/rules/${family}/${id}.ts`;
export const testFileOf = ({ family, id }: RuleFile): string => `test/billing/rules/${family}/${id}.test.ts`;
export const pageFileOf = ({ id }: RuleFile): string => `docs/rules/${id}.md`;

const definesARule = (file: string): boolean => /\bdefineRule\b/.test(readFileSync(inRepository(file), "utf8"));

/** Every rule's file, family by family in the order of the catalogue, then by id. */
export const ruleFiles = (): readonly RuleFile[] =>
  FAMILIES.flatMap((family) => {
    const folder = `billing/rules/${family}`;
    const names = existsSync(inRepository(folder)) ? readdirSync(inRepository(folder)).sort() : [];
    return names
      .filter((name) => name.endsWith(".ts") && definesARule(`${folder}/${name}`))
      .map((name) => ({ family, id: name.replace(/\.ts$/, "") }));
  });

const isRule = (value: unknown): value is AnyRule =>
  typeof value === "object" && value !== null && "id" in value && "says" in value && "check" in value;

/** The rule that a file exports under the file's name. */
export const ruleIn = async (file: RuleFile): Promise<AnyRule> => {
  const module = (await import(inRepository(sourceFileOf(file)))) as Readonly<Record<string, unknown>>;
  const rule = module[exportNameOf(file.id)];
  if (!isRule(rule)) throw new Error(`${sourceFileOf(file)} exports no rule named ${exportNameOf(file.id)}.`);
  return rule;
};
