import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Excel keeps this file beside a workbook that is open. */
export const OWNER_MARK = "~$";

const ownerFileOf = (file: string): string => join(dirname(file), OWNER_MARK + basename(file));

export const isOwnerFile = (file: string): boolean => basename(file).startsWith(OWNER_MARK);

/** True where Excel has the file open, or had it open when it crashed. */
export const isOpenInExcel = (file: string): boolean => existsSync(ownerFileOf(file));

/** LibreOffice keeps this one, and writes over an open workbook in place. */
const libreOfficeFileOf = (file: string): string => join(dirname(file), `.~lock.${basename(file)}#`);

/** The program that has the file open, or had it open when it crashed. */
export const programThatHasOpen = (file: string): "Excel" | "LibreOffice" | undefined =>
  isOpenInExcel(file) ? "Excel" : existsSync(libreOfficeFileOf(file)) ? "LibreOffice" : undefined;
