import { readdirSync } from "node:fs";
import { filesLike, linesLike, ROOT, textOf } from "./repository";

const FOLDERS = ["addin", "bench", "billing", "docs", "files", "scripts", "templates", "test"];
const ROOMS = ["documents", "findings", "ledger", "reconcile", "records", "reference", "rules", "tasks", "values", "workbook", "x12"];
const MADE_BY_TOOLS = ["node_modules", "dist", "demo", "coverage"];
const SAY_NOTHING = ["src", "lib", "util", "utils", "helper", "helpers", "common", "core", "shared", "misc", "services", "types"];
const MOST_LINES = 250;

const code = filesLike("**/*.{ts,tsx,js}");

const foldersIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() && !entry.name.startsWith(".") ? [entry.name] : []));

test("the top level holds the folders that README describes, and no other", () => {
  expect(foldersIn(ROOT).filter((folder) => !MADE_BY_TOOLS.includes(folder) && !FOLDERS.includes(folder))).toEqual([]);
});

test("the billing core has the rooms of docs/how-it-fits.md, and no other", () => {
  expect(foldersIn(`${ROOT}/billing`).filter((room) => !ROOMS.includes(room))).toEqual([]);
});

test("a folder or file is named for what it knows", () => {
  const named = code.flatMap((file) => file.replace(/\.[a-z.]+$/, "").split("/"));
  expect(SAY_NOTHING.filter((name) => named.includes(name))).toEqual([]);
});

test("files are written in small letters with hyphens", () => {
  expect(code.filter((file) => !/^([a-z0-9.-]+\/)*[.a-z0-9-]+(\.test|\.setup|\.config|\.d)?\.(ts|tsx|js)$/.test(file))).toEqual([]);
});

test(`no file is longer than ${MOST_LINES} lines; split it by what its parts know`, () => {
  const long = code.map((file) => ({ file, lines: textOf(file).split("\n").length - 1 })).filter(({ lines }) => lines > MOST_LINES);
  expect(long).toEqual([]);
});

test("no rule of the linter or the compiler is switched off in place", () => {
  expect(linesLike(code, /eslint-(?:disable)|@ts-(?:ignore|nocheck|expect-error)|\bas any(?=[\s;,)\]]*$)/)).toEqual([]);
});

test("no test is skipped or run alone, but for those of a program that may not be there", () => {
  const tests = filesLike("test/**/*.{ts,tsx}").filter((file) => file !== "test/support/where-present.ts");
  expect(linesLike(tests, /\b(?:describe|test|it)\.(?:only|skip|todo)\b|\bx(?:it|describe|test)\(|\bf(?:it|describe)\(/)).toEqual([]);
});
