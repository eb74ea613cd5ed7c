import { existsSync, statSync } from "node:fs";
import { extname } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { errorCode } from "./error-code";
import { EXIT, Stop } from "./exit-codes";
import { isOpenInExcel } from "./find-files";

const same = (a: string, b: string): boolean => {
  if (!existsSync(a) || !existsSync(b)) return false;
  const [one, other] = [statSync(a), statSync(b)];
  return one.ino === other.ino && one.dev === other.dev;
};

const notWritten = (sentence: string): Stop => new Stop(EXIT.outputNotWritten, sentence);

/** Refuses a workbook to write before the work begins: another kind of name, an input, a file that is there or open. */
export const mayWrite = (
  file: string,
  { force = false, inputs = [] }: { readonly force?: boolean; readonly inputs?: readonly string[] },
): void => {
  if (extname(file).toLowerCase() !== ".xlsx")
    throw new Stop(EXIT.wrongUsage, `${file} is written as an Excel workbook. Give it a name that ends in .xlsx.`);
  if (inputs.some((input) => same(input, file)))
    throw notWritten(`${file} is the workbook being checked and is left as it is. Give the output another name.`);
  if (isOpenInExcel(file)) throw notWritten(`${file} is open in Excel. Close it there, then run this again.`);
  if (existsSync(file) && !force)
    throw notWritten(`${file} is already there and was left as it is. Give another name, or --force to replace it.`);
};

const WHY: Readonly<Record<string, string>> = {
  ENOENT: "its folder is not there. Make the folder, or give another.",
  ENOTDIR: "its folder is a file. Give another folder.",
  EISDIR: "there is a folder of that name. Give another name.",
  EACCES: "this account may not write there. Give another folder.",
  EPERM: "it is open in another program or protected. Close it there, then run this again.",
  EBUSY: "it is open in another program. Close it there, then run this again.",
  EROFS: "the disk is read-only. Give another folder.",
  ENOSPC: "the disk is full. Make room, then run this again.",
};

/** Writes the whole file or nothing: beside it first, then renamed (write-file-atomic removes what an interruption leaves). */
export const writeWhole = async (file: string, bytes: Uint8Array): Promise<void> => {
  try {
    await writeFileAtomic(file, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    const why = WHY[errorCode(error)];
    throw why === undefined ? error : notWritten(`${file} was not written: ${why}`);
  }
};
