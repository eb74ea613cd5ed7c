import { posix, win32 } from "node:path";

/** A share, or a drive's letter, with what separates it from the names. */
const WINDOWS_ROOT = /^(?:[\\/]{2}[^\\/]+[\\/]+[^\\/]+|[A-Za-z]:)[\\/]*/;

const isWindows = (path: string): boolean => WINDOWS_ROOT.test(path) || path.includes("\\");

const parted = (path: string): readonly string[] => path.split(/[\\/]+/).filter((name) => name !== "" && name !== ".");

const plain = (name: string): string => name.normalize("NFC").toLowerCase();

const sameName = (a: string, b: string): boolean => plain(a) === plain(b);

/** The names that differ from one by capitals, or by how a Mac spells an accent, and by nothing else. */
export const alikeNames = (names: readonly string[], name: string): readonly string[] => names.filter((other) => sameName(other, name));

/** Leading folders left out one after another; the folder that a file lies in stays, unless it lies in one alone. */
const tails = (names: readonly string[]): readonly (readonly string[])[] => {
  const shortest = names.length > 2 ? 2 : 1;
  return names.slice(0, Math.max(1, names.length - shortest + 1)).map((_, at) => names.slice(at));
};

/** What follows the root's own name, where the path has it: `G:\Rx\June\a.pdf` in a folder Rx is `June/a.pdf`. */
const afterRootName = (names: readonly string[], root: string): readonly (readonly string[])[] => {
  const [rootName] = parted(root).slice(-1);
  return names.flatMap((name, at) =>
    rootName !== undefined && at < names.length - 1 && sameName(name, rootName) ? [names.slice(at + 1)] : [],
  );
};

/**
 * The places under a folder at which the file of a typed path can lie, as names from the folder down, likeliest first. A relative path is one
 * place. An absolute one was typed on another computer or before the folder moved: only its tail counts. A file's bare name is never enough
 * where the path says more, or somebody else's "order.pdf" would be taken. Undefined for a path that leads out of the folder.
 */
export const placesUnder = (root: string, typed: string): readonly (readonly string[])[] | undefined => {
  const path = isWindows(typed) ? win32 : posix;
  const rootOf = isWindows(typed) ? (WINDOWS_ROOT.exec(typed)?.[0] ?? "") : typed.startsWith("/") ? "/" : "";
  const names = parted(path.normalize(typed.slice(rootOf.length)));
  if (names.length === 0 || names.includes("..")) return undefined;
  if (rootOf === "") return [names];
  return [...afterRootName(names, root), ...tails(names)];
};
