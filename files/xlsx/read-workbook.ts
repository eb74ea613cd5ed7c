import { cellReader } from "./cell-value";
import type { Sheet, Workbook } from "../../billing/workbook/workbook";
import type { Inflate } from "../zip/inflate";
import { openZip } from "../zip/open-zip";
import { refuseUnlessZip, workbookPartOf } from "./file-kind";
import { readPercentStyles } from "./percent-styles";
import { readRelationships } from "./relationships";
import { readSharedStrings } from "./shared-strings";
import { readSheet } from "./sheet-part";
import { readTable } from "./table-part";
import { readWorkbookPart } from "./workbook-part";

export interface ReadOptions {
  /** Asked once for each sheet, with its first 40 filled rows and its tables; false leaves the sheet out and saves reading the rest. */
  readonly wants?: (head: Sheet) => boolean;
  /** The host's own inflate, where it is faster. */
  readonly inflate?: Inflate;
}

const everySheet = (): boolean => true;

/** Reads an .xlsx or .xlsm; throws UnreadableFile with a sentence for people when it cannot. */
export const readWorkbook = (bytes: Uint8Array, { wants = everySheet, inflate }: ReadOptions = {}): Workbook => {
  refuseUnlessZip(bytes);
  const zip = openZip(bytes, inflate);
  const { dateSystem, sheets, sharedStrings, styles } = readWorkbookPart(zip, workbookPartOf(zip));
  const percentStyles = styles === undefined ? new Set<string>() : readPercentStyles(zip, styles);
  const strings = sharedStrings === undefined ? [] : readSharedStrings(zip, sharedStrings);
  const valueOf = cellReader(strings, dateSystem);

  const read: Sheet[] = [];
  for (const entry of sheets) {
    const links = readRelationships(zip, entry.part);
    const tables = links.filter(({ type }) => type === "table").map(({ target }) => readTable(zip, target));
    const sheet = readSheet(zip, entry, { tables, percentStyles, valueOf, wants });
    if (sheet) read.push(sheet);
  }
  return { dateSystem, sheets: read };
};
