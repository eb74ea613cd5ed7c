import { join } from "node:path";
import type * as TestRule from "../billing/rules/test-rule";
import type { RuleFile } from "../../scripts/dev/docs/rule-index";
import { ROOT } from "./repository";

const RUNNER = ["describe", "test", "it", "beforeAll", "afterAll", "beforeEach", "afterEach"] as const;
const quiet = Object.assign(() => undefined, { each: () => () => undefined });

/** Loads a test file for its cases only: what it would register with the test runner is dropped. */
const quietly = <T>(load: () => T): T => {
  const runner = Object.fromEntries(RUNNER.map((name) => [name, globalThis[name]]));
  Object.assign(globalThis, Object.fromEntries(RUNNER.map((name) => [name, quiet])));
  try {
    return load();
  } finally {
    Object.assign(globalThis, runner);
  }
};

const testRule = jest.requireActual<typeof TestRule>("../billing/rules/test-rule");

export const testFileOf = ({ family, id }: RuleFile): string => `test/billing/rules/${family}/${id}.test.ts`;

/** The passing and failing cases in a rule's test file. */
export const casesOf = (file: RuleFile): TestRule.RuleCases | undefined => {
  quietly(() => jest.requireActual<object>(join(ROOT, testFileOf(file))));
  return testRule.casesOf(file.id);
};

export const { findingsOf } = testRule;
