import { join } from "node:path";
import { createColors } from "picocolors";
import type { Finding } from "../../../billing/findings/finding";
import type { AnyRule } from "../../../billing/rules/define-rule";
import { findingLines } from "../../findings-text";
import { ROOT, testFileOf, type RuleFile } from "./rule-files";

/** What the rule tests offer: their cases once a test file is loaded, and a rule run on one. */
interface RuleTests {
  readonly casesOf: (id: string) => RuleCases | undefined;
  readonly findingsOf: (rule: AnyRule, one: RuleCase, beside?: readonly AnyRule[]) => readonly Finding[];
}

interface RuleCase {
  readonly name: string;
}

export interface RuleCases {
  readonly passes: readonly RuleCase[];
  readonly fails: readonly RuleCase[];
  readonly beside?: readonly AnyRule[];
}

const quiet = Object.assign(() => undefined, { each: () => () => undefined });

/** Test files are loaded for their cases only, so what a test runner would provide stays quiet. */
const withoutATestRunner = (): void => {
  const names = ["describe", "test", "it", "beforeAll", "afterAll", "beforeEach", "afterEach"];
  Object.assign(globalThis, Object.fromEntries(names.filter((name) => !(name in globalThis)).map((name) => [name, quiet])));
};

const ruleTests = async (): Promise<RuleTests> => (await import(join(ROOT, "test/billing/rules/test-rule"))) as RuleTests;

/** The passing and failing cases of a rule, from its test file. */
export const casesOf = async (file: RuleFile): Promise<RuleCases | undefined> => {
  withoutATestRunner();
  await import(join(ROOT, testFileOf(file)));
  return (await ruleTests()).casesOf(file.id);
};

export interface Sample {
  /** The case, in a sentence. */
  readonly name: string;
  /** Its findings as the command line prints them. */
  readonly text: string;
}

/** The rule's first failing case. */
export const sampleOf = async (rule: AnyRule, file: RuleFile): Promise<Sample> => {
  const cases = await casesOf(file);
  const [first] = cases?.fails ?? [];
  if (first === undefined) throw new Error(`${testFileOf(file)} has no failing case; the gallery shows the first one.`);
  const findings = (await ruleTests()).findingsOf(rule, first, cases?.beside);
  const plain = createColors(false);
  return {
    name: first.name,
    text: findings
      .flatMap((finding) => findingLines(finding, plain))
      .map((line) => line.trimEnd())
      .join("\n"),
  };
};
