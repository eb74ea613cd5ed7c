import { extname } from "node:path";
import { UnreadableFile } from "../files/unreadable-file";
import { EditRefused } from "../files/xlsx/editing/edit-refused";
import { EXIT, Stop } from "./exit-codes";
import { isOpenInExcel } from "./open-elsewhere";
import { say, type Host } from "./host";
import { openWorkbookFile, type OpenedWorkbook } from "./read-file";
import { notWritten } from "./saving/not-written";
import { refuseUnlessFree, type OpenedFile } from "./saving/opened-file";
import { replaceInPlace } from "./saving/replace-in-place";
import { mayWrite, writeWhole } from "./write-file";

/** Where a changed workbook goes. */
export interface Destination {
  /** Another file; without one it is the file that was read. */
  readonly output?: string | undefined;
  /** Replaces the other file where it is there. */
  readonly force: boolean;
  /** Goes as far as knowing what would be written, and writes nothing. */
  readonly dryRun: boolean;
  readonly quiet: boolean;
}

const ENDINGS = /^\.xls[xm]$/i;

/** Opens a workbook to change it; refuses at once what could not be written in the end. */
export const openToChange = async (input: string, { output, force, quiet, dryRun }: Destination, host: Host): Promise<OpenedWorkbook> => {
  if (output !== undefined) {
    const ending = extname(input);
    if (!ENDINGS.test(ending)) throw new Stop(EXIT.wrongUsage, `${input} must end in .xlsx or .xlsm, as the copy then does too.`);
    mayWrite(output, { force, inputs: [input], ending });
  }
  const opened = await openWorkbookFile(input);
  if (output === undefined && !dryRun) refuseUnlessFree(opened.file);
  if (!quiet && isOpenInExcel(input)) say(host, `${input} is open in Excel. What was last saved is used.`);
  return opened;
};

/** Makes an edit; where the file does not allow it, stops with the sentence that says why. */
export const explainRefusal = <Result>(file: string, edit: () => Result): Result => {
  try {
    return edit();
  } catch (error) {
    throw error instanceof EditRefused || error instanceof UnreadableFile ? notWritten(`${file} was not changed: ${error.message}`) : error;
  }
};

/** What a person is told of a destination once it is written. */
export interface Saved {
  readonly written: string;
  /** Where the workbook as it was is kept; only where it was replaced. */
  readonly backup?: string;
}

/** Writes the changed workbook to its destination; nothing in a dry run. */
export const saveChanged = async (
  file: OpenedFile,
  bytes: Uint8Array,
  { output, dryRun, quiet }: Destination,
  host: Host,
): Promise<Saved | undefined> => {
  if (dryRun) return undefined;
  if (output !== undefined) {
    await writeWhole(output, bytes);
    if (!quiet) say(host, `Written to ${output}.`);
    return { written: output };
  }
  const backup = await replaceInPlace(file, bytes, host.now);
  if (!quiet) say(host, `Written to ${file.named}. The workbook as it was is kept as ${backup}.`);
  return { written: file.named, backup };
};
