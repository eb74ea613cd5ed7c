import { UnreadableFile } from "../unreadable-file";
import { standsAt } from "../zip/byte-reading";

const MAGIC = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
const HEADER_SIZE = 512;
/** Directory entries are 128 bytes long and start with the stream's name in UTF-16 (MS-CFB 2.6.1). */
const ENTRY_SIZE = 128;

export const isCompoundFile = (bytes: Uint8Array): boolean => standsAt(bytes, 0, MAGIC);

const utf16 = (name: string): string => name.replace(/./g, "$&\0");

const holdsStream = (bytes: Uint8Array, name: string): boolean => {
  const entry = utf16(`${name}\0`);
  for (let at = HEADER_SIZE; at < bytes.length; at += ENTRY_SIZE) if (standsAt(bytes, at, entry)) return true;
  return false;
};

/** Why a compound file, Microsoft's container before 2007, is refused: an encrypted workbook and an old .xls look alike from outside. */
export const refusalOfCompoundFile = (bytes: Uint8Array): UnreadableFile => {
  if (holdsStream(bytes, "EncryptedPackage"))
    return new UnreadableFile(
      "encrypted",
      "This file has a password. Open it in Excel and use the add-in, or save a copy without the password.",
    );
  if (holdsStream(bytes, "Workbook") || holdsStream(bytes, "Book"))
    return new UnreadableFile("old-excel", "This is an old .xls file. Open it in Excel and save as .xlsx.");
  return new UnreadableFile(
    "not-a-workbook",
    "This is an old Office file that is not a workbook. Choose the clinic's workbook, saved as .xlsx.",
  );
};
