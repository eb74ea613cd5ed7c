import { standsAt } from "../zip/byte-reading";

/** What a copy of a paper can be, told by what it holds and never by its name. */
export type ScanKind = "pdf" | "jpeg" | "png";

/** Some programs write a line of their own before the mark; readers allow for that many bytes. */
const PDF_MARK_WITHIN = 1024;

const isPdf = (bytes: Uint8Array): boolean => {
  const last = Math.min(PDF_MARK_WITHIN, bytes.length);
  for (let at = 0; at < last; at++) if (standsAt(bytes, at, "%PDF-")) return true;
  return false;
};

/** Undefined for what is none of them. */
export const kindOfScan = (bytes: Uint8Array): ScanKind | undefined => {
  if (standsAt(bytes, 0, "\u00FF\u00D8\u00FF")) return "jpeg";
  if (standsAt(bytes, 0, "\u0089PNG\r\n\u001A\n")) return "png";
  return isPdf(bytes) ? "pdf" : undefined;
};

const isHeic = (bytes: Uint8Array): boolean =>
  standsAt(bytes, 4, "ftyp") && ["heic", "heix", "mif1", "msf1", "hevc"].some((brand) => standsAt(bytes, 8, brand));
const isTiff = (bytes: Uint8Array): boolean => standsAt(bytes, 0, "II*\u0000") || standsAt(bytes, 0, "MM\u0000*");

/** Why a file that is no scan cannot be added to a PDF, and what to do. */
export const whyNoScan = (bytes: Uint8Array): string => {
  if (bytes.length === 0) return "It is empty (0 bytes). Copy it again.";
  if (isHeic(bytes)) return "It is a picture as iPhones keep them (HEIC). Save it as JPEG, or print it to a PDF.";
  if (isTiff(bytes)) return "It is a TIFF, as fax programs write. Print it to a PDF.";
  if (standsAt(bytes, 0, "PK")) return "It is a document of Word or another program. Save it as PDF.";
  return "It is neither PDF, JPEG nor PNG. Save it as PDF, or scan the paper again.";
};
