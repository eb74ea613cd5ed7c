import { existsSync, readFileSync, realpathSync, statSync, type Stats } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { programThatHasOpen } from "../open-elsewhere";
import { EXIT, Stop } from "../exit-codes";
import { notWritten } from "./not-written";

/** A file as it was read to be changed. */
export interface OpenedFile {
  /** As the person named it. */
  readonly named: string;
  /** Where the links lead. */
  readonly real: string;
  readonly bytes: Uint8Array;
  readonly size: number;
  /** When it was last written, in milliseconds. */
  readonly written: number;
}

const isAlike = (a: Pick<Stats, "size" | "mtimeMs">, b: Pick<Stats, "size" | "mtimeMs">): boolean =>
  a.size === b.size && a.mtimeMs === b.mtimeMs;

/** Reads a file to change it; one that is being written meanwhile is refused, since what was read may be half of it. */
export const openFile = async (named: string): Promise<OpenedFile> => {
  const real = realpathSync(named); // as in isUnchanged: the other realpath of Node spells mapped drives of Windows otherwise
  const before = await stat(real);
  const bytes = await readFile(real);
  const after = await stat(real);
  if (!isAlike(before, after) || bytes.length !== after.size)
    throw new Stop(
      EXIT.inputUnreadable,
      `${named} is being written by another program. Wait until it is done, then run this again.`,
      "in-use",
    );
  return { named, real, bytes, size: after.size, written: after.mtimeMs };
};

/** Refuses a file that another program has open, or that somebody marked read-only. */
export const refuseUnlessFree = ({ named, real }: Pick<OpenedFile, "named" | "real">): void => {
  const program = programThatHasOpen(named) ?? programThatHasOpen(real);
  if (program !== undefined) throw notWritten(`${named} is open in ${program}. Save and close it there, then run this again.`);
  if ((statSync(real).mode & 0o222) === 0)
    throw notWritten(`${named} is marked read-only. Take the mark away, or give --output another name to write to.`);
};

/** Whether a file is, to the byte and to the time it was written, what was read. */
export const isUnchanged = ({ named, real, bytes, size, written }: OpenedFile): boolean => {
  const facts = statSync(real, { throwIfNoEntry: false });
  return (
    facts !== undefined && isAlike(facts, { size, mtimeMs: written }) && realpathSync(named) === real && readFileSync(real).equals(bytes)
  );
};

/** Refuses a file that is not what was read: what somebody else has written since must not be lost. */
export const refuseIfChanged = (file: OpenedFile): void => {
  const { named, real } = file;
  if (!existsSync(real)) throw notWritten(`${named} is no longer there. Find where it went, then run this again.`);
  if (!isUnchanged(file))
    throw notWritten(`${named} was changed by another program since it was read, and was left as it is. Run this again.`);
};
