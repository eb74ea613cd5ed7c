import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { kindOfScan, whyNoScan } from "../../files/pdf/scan-kind";
import { EXIT, Stop } from "../exit-codes";
import { alikeNames, placesUnder } from "./path-under";

/** A scan that was found under the folder of scans. */
export interface Attachment {
  /** As the workbook has it. */
  readonly named: string;
  /** Where it was found, from the folder down, with slashes. */
  readonly found: string;
  readonly bytes: Uint8Array;
}

/** A scan that is not attached, and why: what to do, without what stands in the cell. */
export interface NotAttached {
  readonly named: string;
  readonly why: string;
}

const MEGABYTE = 1_000_000;
/** Fifty pages scanned at 300 points an inch; portals of payers take less. */
const MOST_BYTES = 25 * MEGABYTE;

const OUTSIDE = "It leads out of the folder of scans, and nothing outside that folder is read. Keep the copy in it.";
const MISSING = "There is no such file under the folder of scans. Correct Copy kept at, or put the copy there.";
const TOO_LARGE = `It is larger than ${MOST_BYTES / MEGABYTE} MB. Scan it at a lower resolution, or attach it by hand.`;
const TWO = "Two files there have this name but for capitals. Rename one.";
const NO_FILE = "It is no file but a folder. Name the file in it.";
const NOT_READ = "It could not be read. Close it where it is open, or ask for the right to read it.";

type Found = { readonly path: string } | { readonly why: string };

const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return await readdir(folder);
  } catch {
    // No folder, or one that this account may not look into: nothing is found there.
    return [];
  }
};

/** Windows and Macs do not tell names apart by capitals, so paths typed there are spelt either way. */
const walk = async (root: string, names: readonly string[]): Promise<Found> => {
  let path = root;
  for (const name of names) {
    const there = await namesIn(path);
    const alike = there.includes(name) ? [name] : alikeNames(there, name);
    const [only] = alike;
    if (only === undefined) return { why: MISSING };
    if (alike.length > 1) return { why: TWO };
    path = join(path, only);
  }
  return { path };
};

const isInside = (root: string, file: string): boolean => {
  const way = relative(root, file);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/** Where the file really lies, links followed: a link that leads out of the folder leads to nothing. */
const locate = async (root: string, named: string): Promise<Found> => {
  const places = placesUnder(root, named);
  if (places === undefined) return { why: OUTSIDE };
  let last: Found = { why: MISSING };
  for (const names of places) {
    last = await walk(root, names);
    if ("path" in last || last.why === TWO) break;
  }
  if ("why" in last) return last;
  const path = await realpath(last.path);
  return isInside(root, path) ? { path } : { why: OUTSIDE };
};

const read = async (root: string, named: string): Promise<Attachment | NotAttached> => {
  const found = await locate(root, named);
  if ("why" in found) return { named, why: found.why };
  const about = await stat(found.path);
  if (!about.isFile()) return { named, why: NO_FILE };
  if (about.size > MOST_BYTES) return { named, why: TOO_LARGE };
  const bytes = await readFile(found.path);
  return kindOfScan(bytes) === undefined
    ? { named, why: whyNoScan(bytes) }
    : { named, found: relative(root, found.path).split(sep).join("/"), bytes };
};

/** A file can be taken away, or locked by another program, at any moment between being found and being read. */
const readOrTell = (root: string, named: string): Promise<Attachment | NotAttached> =>
  read(root, named).catch(() => ({ named, why: NOT_READ }));

const realFolder = async (folder: string): Promise<string> => {
  const real = await realpath(folder).catch(() => undefined);
  if (real === undefined || !(await stat(real)).isDirectory())
    throw new Stop(EXIT.wrongUsage, `--attach-root ${folder} is no folder. Name the folder that the scans lie in.`);
  return real;
};

/**
 * Reads the scans that the workbook names, in their order. Only files whose real place is inside the folder are read; how a typed path is
 * looked for there: `placesUnder`.
 * @param named what stands in the cells, such as "Rx/P-0042.pdf" or "G:\\Rx\\P-0042.pdf".
 */
export const readAttachments = async (folder: string, named: readonly string[]): Promise<readonly (Attachment | NotAttached)[]> => {
  const root = await realFolder(folder);
  const all: (Attachment | NotAttached)[] = [];
  for (const one of named) all.push(await readOrTell(root, one));
  return all;
};
