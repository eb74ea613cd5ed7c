import { existsSync } from "node:fs";
import { join } from "node:path";
import { filesLike, ROOT, textOf } from "./repository";

const { scripts, bin } = JSON.parse(textOf("package.json")) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
};

/** Verbs of npm's own. */
const NPM_VERBS = ["ci", "install", "run", "exec", "test", "start", "stop"];

const pages = filesLike("README.md", "docs/*.md");

const npmVerbsIn = (text: string): readonly string[] => [
  ...[...text.matchAll(/\bnpm run ([a-z][\w:-]*)/g)].map((match) => match[1] ?? ""),
  ...[...text.matchAll(/\bnpm (test|start|stop)\b/g)].map((match) => match[1] ?? ""),
];

describe.each(pages)("%s", (page) => {
  test("names npm commands that are there", () => {
    expect(npmVerbsIn(textOf(page)).filter((verb) => !(verb in scripts) && !NPM_VERBS.includes(verb))).toEqual([]);
  });

  test("links to pages and pictures that are there", () => {
    const links = [...textOf(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)|<img src="([^"]+)"/g)].map(
      (match) => match[1] ?? match[2] ?? "",
    );
    expect(links.filter((link) => !existsSync(join(ROOT, page, "..", link)))).toEqual([]);
  });
});

test("every npm command runs a file that is there", () => {
  const files = Object.values(scripts).flatMap((script) =>
    [...script.matchAll(/(?:^|\s)([\w./-]+\.(?:ts|js|xml)|\.ci\/run)(?=\s|$)/g)].map((match) => match[1] ?? ""),
  );
  expect([...files, ...Object.values(bin)].filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});
