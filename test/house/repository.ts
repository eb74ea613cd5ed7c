import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";

export const ROOT = join(__dirname, "..", "..");

const NOT_OURS = ["node_modules/**", "dist/**", "demo/**", "coverage/**", ".types/**", ".git/**"];

/** Files of the repository that match, from the root, with forward slashes. */
export const filesLike = (...patterns: readonly string[]): readonly string[] =>
  globSync([...patterns], { cwd: ROOT, ignore: NOT_OURS, dot: true, expandDirectories: false }).sort();

export const textOf = (file: string): string => readFileSync(join(ROOT, file), "utf8");

/** Everything that holds text, without the lock file. */
export const textFiles = (): readonly string[] =>
  filesLike("**/*.{ts,tsx,js,md,json,xml,html,css,yml}", ".ci/*", ".githooks/*", "LICENSE").filter((file) => file !== "package-lock.json");

/** "file:line text" of each line that matches. */
export const linesLike = (files: readonly string[], pattern: RegExp): readonly string[] =>
  files.flatMap((file) =>
    textOf(file)
      .split("\n")
      .flatMap((line, i) => (pattern.test(line) ? [`${file}:${i + 1} ${line.trim()}`] : [])),
  );
