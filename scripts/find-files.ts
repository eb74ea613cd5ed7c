import { existsSync } from "node:fs";
import { isAbsolute, normalize } from "node:path";
import { escapePath, glob, isDynamicPattern } from "tinyglobby";
import { OWNER_MARK } from "./open-elsewhere";
import { BACKUPS } from "./saving/names-beside";
import { patternOf } from "./typed-paths";

/** Folders that are there are meant as they are spelt; in the rest round brackets are letters too: "Nov (2)*.xlsx". */
const withLiteralFolders = (pattern: string): string => {
  const names = pattern.split("/");
  let there = 0;
  while (there < names.length - 1 && existsSync(names.slice(0, there + 1).join("/") || "/")) there++;
  return [...names.slice(0, there).map(escapePath), ...names.slice(there).map((name) => name.replace(/[()]/g, "\\$&"))].join("/");
};

const matching = async (pattern: string): Promise<readonly string[]> => {
  const found = await glob(pattern, {
    absolute: isAbsolute(pattern),
    caseSensitiveMatch: process.platform !== "win32",
    expandDirectories: false,
    ignore: [`**/${OWNER_MARK}*`, BACKUPS],
  });
  return found.map((file) => normalize(file)).sort();
};

/**
 * The files that arguments name, in argument order, each once. cmd.exe and PowerShell hand wildcards over as they are typed,
 * with backslashes, so they are expanded here; what matches nothing stays as it is and is reported as missing.
 */
export const findFiles = async (args: readonly string[]): Promise<readonly string[]> => {
  const files = new Set<string>();
  for (const arg of args) {
    const pattern = withLiteralFolders(patternOf(arg));
    const found = existsSync(arg) || !isDynamicPattern(pattern) ? [] : await matching(pattern);
    for (const file of found.length > 0 ? found : [arg]) files.add(file);
  }
  return [...files];
};
