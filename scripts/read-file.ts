import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Source } from "../billing/workbook/incoming/source";
import type { Workbook } from "../billing/workbook/workbook";
import { readSource } from "../files/read-source";
import { readClinic } from "../files/xlsx/read-clinic";
import { UnreadableFile } from "../files/unreadable-file";
import { errorCode } from "./error-code";
import { EXIT, Stop } from "./exit-codes";
import { isOwnerFile } from "./open-elsewhere";
import { inflateWithZlib } from "./inflate";
import { openFile, type OpenedFile } from "./saving/opened-file";
import { SWALLOWED_QUOTE, swallowedQuote } from "./typed-paths";

const unreadable = (code: string, sentence: string): Stop => new Stop(EXIT.inputUnreadable, sentence, code);

/** Why the operating system does not hand a file over, by its error code. */
const WHY: Readonly<Record<string, readonly [code: string, sentence: string]>> = {
  ENOENT: ["missing", "There is no such file. Check the name and the folder."],
  ENOTDIR: ["missing", "There is no such file. Check the name and the folder."],
  EACCES: ["not-allowed", "This account may not read it. Ask its owner, or copy it to your own folder."],
  EPERM: ["not-allowed", "This account may not read it. Ask its owner, or copy it to your own folder."],
  EBUSY: ["in-use", "Another program keeps it to itself. Close it there, then run this again."],
  UNKNOWN: ["online-only", "The file is online only. Right-click it in Explorer, Always keep on this device."],
};

const explained = (file: string, error: unknown): unknown => {
  const why = WHY[errorCode(error)];
  if (why === undefined) return error;
  return unreadable(why[0], `${file}: ${why[0] === "missing" && swallowedQuote(file) ? SWALLOWED_QUOTE : why[1]}`);
};

const reading = async <Result>(file: string, read: () => Promise<Result>): Promise<Result> => {
  if (isOwnerFile(file)) throw unreadable("owner-file", `${file} is Excel's own note that the workbook is open. Name the workbook itself.`);
  try {
    if ((await stat(file)).isDirectory())
      throw unreadable("folder", `${file} is a folder. Name the workbook in it, or "${file}/*.xlsx" for all of them.`);
    return await read();
  } catch (error) {
    throw explained(file, error);
  }
};

const understanding = <Result>(file: string, read: () => Result): Result => {
  try {
    return read();
  } catch (error) {
    throw error instanceof UnreadableFile ? unreadable(error.code, `${file}: ${error.message}`) : error;
  }
};

const workbookIn = (file: string, bytes: Uint8Array): Workbook => understanding(file, () => readClinic(bytes, inflateWithZlib));

/** The bytes of a file; what cannot be read stops with a sentence that says what to do. */
export const readBytesFile = (file: string): Promise<Uint8Array> => reading(file, () => readFile(file));

/** A workbook from disk; what cannot be read stops with a sentence that says what to do. */
export const readWorkbookFile = async (file: string): Promise<Workbook> => workbookIn(file, await readBytesFile(file));

/** A workbook from disk that is to be changed, with what tells whether anybody else changes it meanwhile. */
export interface OpenedWorkbook {
  readonly file: OpenedFile;
  readonly workbook: Workbook;
}

/** Reads a workbook to change it; stops as `readWorkbookFile` does, and where it is being written at this moment. */
export const openWorkbookFile = async (file: string): Promise<OpenedWorkbook> => {
  const opened = await reading(file, () => openFile(file));
  return { file: opened, workbook: workbookIn(file, opened.bytes) };
};

/** A file to import from disk, whatever its kind; stops as `readWorkbookFile` does. */
export const readSourceFile = async (file: string): Promise<Source> => {
  const bytes = await readBytesFile(file);
  return understanding(file, () => readSource(bytes, basename(file), inflateWithZlib));
};
