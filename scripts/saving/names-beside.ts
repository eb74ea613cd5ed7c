import nodePath, { type PlatformPath } from "node:path";

const two = (n: number): string => String(n).padStart(2, "0");

/** "20261123-091402": the moment on this computer's clock, as it stands in the name of a backup. */
export const stampOf = (now: Date): string =>
  [
    now.getFullYear(),
    two(now.getMonth() + 1),
    two(now.getDate()),
    "-",
    two(now.getHours()),
    two(now.getMinutes()),
    two(now.getSeconds()),
  ].join("");

const beside = (file: string, suffix: string, path: PlatformPath): string =>
  path.join(path.dirname(file), path.basename(file, path.extname(file)) + suffix);

/** `Nov.claimsheet.lock` beside `Nov.xlsx`. */
export const lockNameOf = (file: string, path: PlatformPath = nodePath): string => beside(file, ".claimsheet.lock", path);

/**
 * `Nov.backup-20261123-091402.xlsx` beside `Nov.xlsx`, of the same kind as the workbook; the second of one second ends in `-2`.
 * @param nth from 1.
 */
export const backupNameOf = (file: string, stamp: string, nth: number, path: PlatformPath = nodePath): string =>
  beside(file, `.backup-${stamp}${nth === 1 ? "" : `-${nth}`}${path.extname(file)}`, path);

/** Backups as a glob: a pattern such as "2026/*.xlsx" means the workbooks, not what was kept of them. */
export const BACKUPS = "**/*.backup-[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]-*";
