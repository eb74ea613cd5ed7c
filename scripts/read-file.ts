import { readFile, stat } from "node:fs/promises";
import type { Workbook } from "../billing/workbook/workbook";
import { readClinic } from "../files/xlsx/read-clinic";
import { UnreadableFile } from "../files/unreadable-file";
import { errorCode } from "./error-code";
import { EXIT, Stop } from "./exit-codes";
import { isOwnerFile } from "./find-files";
import { inflateWithZlib } from "./inflate";

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

const readBytes = async (file: string): Promise<Uint8Array> => {
  if (isOwnerFile(file)) throw unreadable("owner-file", `${file} is Excel's own note that the workbook is open. Name the workbook itself.`);
  try {
    if ((await stat(file)).isDirectory())
      throw unreadable("folder", `${file} is a folder. Name the workbook in it, or "${file}/*.xlsx" for all of them.`);
    return await readFile(file);
  } catch (error) {
    const why = WHY[errorCode(error)];
    throw why === undefined ? error : unreadable(why[0], `${file}: ${why[1]}`);
  }
};

/** A workbook from disk; what cannot be read stops with a sentence that says what to do. */
export const readWorkbookFile = async (file: string): Promise<Workbook> => {
  const bytes = await readBytes(file);
  try {
    return readClinic(bytes, inflateWithZlib);
  } catch (error) {
    throw error instanceof UnreadableFile ? unreadable(error.code, `${file}: ${error.message}`) : error;
  }
};
