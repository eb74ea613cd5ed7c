import { strFromU8 } from "fflate";
import { UnreadableFile, type UnreadableCode } from "../unreadable-file";
import { standsAt } from "../zip/byte-reading";
import type { Zip } from "../zip/open-zip";
import { isCompoundFile, refusalOfCompoundFile } from "./compound-file";
import { readRelationships } from "./relationships";

const refusal = (code: UnreadableCode, sentence: string) => new UnreadableFile(code, sentence);
const SAVE_AS = "Open it in Excel and save as .xlsx (Excel Workbook).";

const LOOKED_AT = 4096;

const isText = (start: Uint8Array): boolean =>
  !start.includes(0) || standsAt(start, 0, "\u00FF\u00FE") || standsAt(start, 0, "\u00FE\u00FF");

const refusalOfText = (start: Uint8Array): UnreadableFile => {
  const text = strFromU8(start, true).toLowerCase();
  if (text.includes("mso-application") || text.includes("urn:schemas-microsoft-com:office:spreadsheet"))
    return refusal("old-excel", `This is an XML spreadsheet of Excel 2003. ${SAVE_AS}`);
  if (/<(!doctype html|html|table|body)\b/.test(text))
    return refusal("not-a-workbook", `This is a web page with an Excel name, as some programs export. ${SAVE_AS}`);
  return refusal("not-a-workbook", `This is a text file such as CSV, not a workbook. ${SAVE_AS}`);
};

/** Refuses what is no zip, by its first bytes; the name a file has says nothing. */
export const refuseUnlessZip = (bytes: Uint8Array): void => {
  if (standsAt(bytes, 0, "PK\u0003\u0004") || standsAt(bytes, 0, "PK\u0005\u0006")) return;
  if (bytes.length === 0) throw refusal("empty", "This file is empty (0 bytes). Copy or download it again.");
  if (isCompoundFile(bytes)) throw refusalOfCompoundFile(bytes);
  if (standsAt(bytes, 0, "%PDF"))
    throw refusal("not-a-workbook", "This is a PDF, not a workbook. Choose the clinic's workbook, saved as .xlsx.");
  const start = bytes.subarray(0, LOOKED_AT);
  throw isText(start)
    ? refusalOfText(start)
    : refusal("not-a-workbook", "This is not an Excel workbook. Choose the clinic's workbook, saved as .xlsx.");
};

const refusalOfPackage = (zip: Zip, main: string): UnreadableFile => {
  if (main.endsWith(".bin")) return refusal("binary-workbook", `This is a binary workbook (.xlsb). ${SAVE_AS}`);
  if (main.startsWith("word/")) return refusal("not-a-workbook", "This is a Word document. Choose the clinic's workbook, saved as .xlsx.");
  if (main.startsWith("ppt/")) return refusal("not-a-workbook", "This is a PowerPoint file. Choose the clinic's workbook, saved as .xlsx.");
  if (zip.has("content.xml"))
    return refusal("other-spreadsheet", "This is an OpenDocument file (.ods). Open it in Excel or LibreOffice and save as .xlsx.");
  if (zip.has("Index/Document.iwa"))
    return refusal("other-spreadsheet", "This is an Apple Numbers file. In Numbers choose File > Export To > Excel.");
  return refusal("not-a-workbook", "This is a zip file without a workbook in it. Unpack it and choose the workbook inside.");
};

const CUSTOMARY = "xl/workbook.xml";

/** The name of the part that lists the sheets; throws UnreadableFile for packages that hold something else. */
export const workbookPartOf = (zip: Zip): string => {
  const main = readRelationships(zip, "").find(({ type }) => type === "officeDocument")?.target ?? CUSTOMARY;
  const isWorkbook = main.endsWith(".xml") && !/^(word|ppt)\//.test(main);
  const isMissing = !zip.has(main) && !zip.has("xl/_rels/workbook.xml.rels"); // with only the part itself missing, reading it says so
  if (isWorkbook && !isMissing) return main;
  throw refusalOfPackage(zip, main);
};
