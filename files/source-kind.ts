import { decodeText } from "./text/decode-text";
import { UnreadableFile } from "./unreadable-file";
import { refuseUnlessZip } from "./xlsx/file-kind";
import { standsAt } from "./zip/byte-reading";

/** What a file to import is, told by what it holds and never by its name. */
export type SourceKind = "workbook" | "rows" | "bank statement" | "remittance";

const LOOKED_AT = 4096;

const refusal = (sentence: string): UnreadableFile => new UnreadableFile("unknown-kind", sentence);

const WEB_PAGE = /<(?:!doctype html|html|table|body)\b/i;
const OLD_EXCEL_XML = /mso-application|urn:schemas-microsoft-com:office:spreadsheet/i;
const BANK = /<OFX>|^\s*OFXHEADER\s*:|<\?OFX\b/i;
/** An interchange of X12 begins so; a piece of one may begin with its transaction set. */
const X12 = /^\s*(?:ISA[^A-Za-z0-9\s]|ST[^A-Za-z0-9\s]835\b)/;
/** Control characters other than those that end lines or part fields: no text that people export. */
const isNoText = (start: string): boolean => /\p{Cc}/u.test(start.replace(/[\t\n\v\f\r\u0080-\u009f]/g, ""));

const isZip = (bytes: Uint8Array): boolean => standsAt(bytes, 0, "PK\u0003\u0004") || standsAt(bytes, 0, "PK\u0005\u0006");

const refuseOthers = (bytes: Uint8Array): void => {
  if (standsAt(bytes, 0, "%PDF"))
    throw refusal("This is a PDF, and rows cannot be read from one without guessing. Export the same report as CSV or Excel.");
  if (standsAt(bytes, 0, "\u00D0\u00CF\u0011\u00E0") || bytes.length === 0) refuseUnlessZip(bytes);
};

const refuseOtherText = (start: string): void => {
  if (OLD_EXCEL_XML.test(start)) throw refusal("This is an XML spreadsheet of Excel 2003. Open it in Excel and save as .xlsx or CSV.");
  if (WEB_PAGE.test(start))
    throw refusal("This is a web page with another name, as some programs export. Open it in Excel and save as .xlsx or CSV.");
  if (isNoText(start))
    throw refusal("This is no file of rows. ClaimSheet imports .xlsx, CSV, 835 remittances and OFX or QFX bank statements.");
};

/** Tells what a file is; throws UnreadableFile with a sentence for people for what cannot be imported. */
export const sourceKindOf = (bytes: Uint8Array): SourceKind => {
  if (isZip(bytes)) return "workbook";
  refuseOthers(bytes);
  const start = decodeText(bytes.subarray(0, LOOKED_AT));
  if (X12.test(start)) return "remittance";
  if (BANK.test(start)) return "bank statement";
  refuseOtherText(start);
  return "rows";
};
