import { mappedSheetNames } from "../../billing/workbook/read-records";
import { sheetLooksLikeOurs } from "../../billing/workbook/sheet-kind";
import { folded } from "../../billing/values/folded";
import type { Workbook } from "../../billing/workbook/workbook";
import type { Inflate } from "../zip/inflate";
import { readWorkbook } from "./read-workbook";

/** Reads the sheets of ours, and those that only the Mapping sheet names; throws UnreadableFile as `readWorkbook` does. */
export const readClinic = (bytes: Uint8Array, inflate?: Inflate): Workbook => {
  const host = inflate === undefined ? {} : { inflate };
  const workbook = readWorkbook(bytes, { ...host, wants: sheetLooksLikeOurs });
  const mapped = mappedSheetNames(workbook);
  const read = new Set(workbook.sheets.map((sheet) => folded(sheet.name)));
  if ([...mapped].every((name) => read.has(name))) return workbook;
  return readWorkbook(bytes, { ...host, wants: (head) => sheetLooksLikeOurs(head) || mapped.has(folded(head.name)) });
};
