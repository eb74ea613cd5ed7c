import type { Source, SourceContents } from "../billing/workbook/incoming/source";
import { readCsv } from "./csv/read-csv";
import { readOfx } from "./ofx/read-ofx";
import { sourceKindOf } from "./source-kind";
import { decodeText } from "./text/decode-text";
import { readWorkbook } from "./xlsx/read-workbook";
import type { Inflate } from "./zip/inflate";

/** Sheets of text count days as Excel for Windows does; they hold none as numbers. */
const DATE_SYSTEM = 1900;

const contentsOf = (bytes: Uint8Array, file: string, inflate: Inflate | undefined): SourceContents => {
  const kind = sourceKindOf(bytes);
  if (kind === "workbook") return { kind: "rows", workbook: readWorkbook(bytes, inflate === undefined ? {} : { inflate }), isText: false };
  const text = decodeText(bytes);
  if (kind === "remittance") return { kind, text };
  if (kind === "bank statement") return { kind, statement: readOfx(text) };
  return { kind, workbook: { dateSystem: DATE_SYSTEM, sheets: [readCsv(text, file)] }, isText: true };
};

/** Reads a file to import, whatever its kind; throws UnreadableFile with a sentence for people when it cannot. */
export const readSource = (bytes: Uint8Array, file: string, inflate?: Inflate): Source => ({
  file,
  contents: contentsOf(bytes, file, inflate),
});
