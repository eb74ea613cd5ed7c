import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, extname } from "node:path";
import { EXIT, Stop } from "./exit-codes";
import { programThatHasOpen } from "./open-elsewhere";
import { notWritten, whyNotWritten } from "./saving/not-written";
import { renameOver } from "./saving/rename-over";
import { discard } from "./saving/temporary-files";
import { syncFolder, writeTemporary } from "./saving/write-durably";
import { SWALLOWED_QUOTE, swallowedQuote } from "./typed-paths";

const same = (a: string, b: string): boolean => {
  if (!existsSync(a) || !existsSync(b)) return false;
  const [one, other] = [statSync(a), statSync(b)];
  return one.ino === other.ino && one.dev === other.dev;
};

interface Output {
  /** Replaces a file that is there. */
  readonly force?: boolean;
  readonly inputs?: readonly string[];
  /** The ending that its name must have: a copy of a workbook with macros is one with macros. */
  readonly ending?: string;
}

/** Refuses a workbook to write before the work begins: another kind of name, an input, a file that is there or open. */
export const mayWrite = (file: string, { force = false, inputs = [], ending = ".xlsx" }: Output): void => {
  if (swallowedQuote(file)) throw new Stop(EXIT.wrongUsage, `${file}: ${SWALLOWED_QUOTE}`);
  if (extname(file).toLowerCase() !== ending.toLowerCase())
    throw new Stop(EXIT.wrongUsage, `${file} is written as an Excel workbook. Give it a name that ends in ${ending}.`);
  if (inputs.some((input) => same(input, file)))
    throw notWritten(`${file} is the workbook that is read, and is left as it is. Give the output another name.`);
  const program = programThatHasOpen(file);
  if (program !== undefined) throw notWritten(`${file} is open in ${program}. Close it there, then run this again.`);
  if (existsSync(file) && !force)
    throw notWritten(`${file} is already there and was left as it is. Give another name, or --force to replace it.`);
};

const realOf = (file: string): string => (existsSync(file) ? realpathSync(file) : file);

/** Writes the whole file or nothing: beside it first, onto the disk, read back, then renamed; an interruption leaves nothing. */
export const writeWhole = async (file: string, bytes: Uint8Array): Promise<void> => {
  const real = realOf(file);
  const folder = dirname(real);
  try {
    const temporary = await writeTemporary(folder, bytes, statSync(real, { throwIfNoEntry: false }));
    await renameOver(temporary, real).catch((error: unknown) => {
      discard(temporary);
      throw error;
    });
    await syncFolder(folder);
  } catch (error) {
    throw whyNotWritten(file, error);
  }
};
