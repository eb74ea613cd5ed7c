import { existsSync } from "node:fs";
import { basename, dirname, isAbsolute, join, normalize } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";

/** Excel keeps this file beside a workbook that is open. */
const OWNER_MARK = "~$";

export const ownerFileOf = (file: string): string => join(dirname(file), OWNER_MARK + basename(file));

export const isOwnerFile = (file: string): boolean => basename(file).startsWith(OWNER_MARK);

/** True where Excel has the file open, or had it open when it crashed. */
export const isOpenInExcel = (file: string): boolean => existsSync(ownerFileOf(file));

const matching = async (pattern: string): Promise<readonly string[]> => {
  const found = await glob(pattern, {
    absolute: isAbsolute(pattern),
    caseSensitiveMatch: process.platform !== "win32",
    expandDirectories: false,
    ignore: [`**/${OWNER_MARK}*`],
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
    const pattern = arg.replaceAll("\\", "/");
    const found = existsSync(arg) || !isDynamicPattern(pattern) ? [] : await matching(pattern);
    for (const file of found.length > 0 ? found : [arg]) files.add(file);
  }
  return [...files];
};
