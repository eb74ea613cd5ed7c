import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { allRules } from "../../billing/rules/all-rules";
import { ruleFiles } from "../../scripts/dev/docs/rule-index";
import { rulePage } from "../../scripts/dev/docs/rule-pages";
import { DETAIL_WORDS } from "./detail-words";
import { filesLike, ROOT, textOf } from "./repository";
import { casesOf, findingsOf, testFileOf } from "./rule-cases";

const files = ruleFiles(join(ROOT, "billing/rules"));
const rules = new Map(allRules.map((rule) => [rule.id, rule]));

/** Messages say what is there and what is allowed, and what to do (docs/add-a-rule.md). */
const NOT_OUR_TONE = /\b(?:[Pp]lease|[Ii]nvalid|[Oo]ops)\b|(?<!#[A-Z/0?]+)!/;

test("a file that defines a rule is named by the rule's id", () => {
  const defining = filesLike("billing/rules/*/*.ts").filter((file) => /= defineRule\b/.test(textOf(file)));
  expect(defining.map((file) => basename(file, ".ts")).sort()).toEqual(files.map(({ id }) => id).sort());
});

test("every rule is in the list that the hosts run (npm run docs)", () => {
  expect(allRules.map(({ id }) => id)).toEqual(files.map(({ id }) => id));
});

test("no id is used twice, and each is a thing and what is wrong with it", () => {
  expect(rules.size).toBe(allRules.length);
  expect([...rules.keys()].filter((id) => !/^[a-z]+(-[a-z]+)+$/.test(id))).toEqual([]);
});

describe.each(files)("$id", (file) => {
  const rule = rules.get(file.id);

  test("says in sentences what it finds, why, and what to do, and where that is written", () => {
    const sentences = [rule?.summary, rule?.why, rule?.remedy];
    expect(sentences.filter((text) => text === undefined || !/^[A-Z0-9].*\.$/s.test(text) || NOT_OUR_TONE.test(text))).toEqual([]);
    expect(rule?.source.title).toMatch(/\w{3}/);
    expect(rule?.family).toBe(file.family);
  });

  test("its page is up to date (npm run docs)", () => {
    expect(rule && rulePage(rule)).toBe(textOf(`docs/rules/${file.id}.md`));
  });

  const cases = existsSync(join(ROOT, testFileOf(file))) ? casesOf(file) : undefined;
  const found = rule === undefined ? [] : (cases?.fails ?? []).flatMap((one) => findingsOf(rule, one));

  test(`has a passing and a failing case in ${testFileOf(file)}`, () => {
    expect([cases?.passes.length ?? 0, cases?.fails.length ?? 0].filter((count) => count === 0)).toEqual([]);
  });

  test("uses words of test/house/detail-words.ts in its details; a new one is a decision", () => {
    const words = new Set(found.flatMap(({ details }) => Object.keys(details)));
    expect([...words].filter((word) => !DETAIL_WORDS.includes(word))).toEqual([]);
  });

  test("speaks in sentences", () => {
    const messages = found.map(({ message }) => message);
    expect(messages.filter((message) => NOT_OUR_TONE.test(message) || !message.endsWith("."))).toEqual([]);
  });
});

test("the words of details are sorted", () => {
  expect(DETAIL_WORDS).toEqual([...DETAIL_WORDS].sort());
});
