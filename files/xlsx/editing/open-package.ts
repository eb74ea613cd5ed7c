import { strFromU8, strToU8 } from "fflate";
import { damaged } from "../../unreadable-file";
import { deflateWithFflate, type Deflate } from "../../zip/deflate";
import type { Inflate } from "../../zip/inflate";
import { nameKey } from "../../zip/directory";
import { inChunks, openZip, type Parts, type Zip } from "../../zip/open-zip";
import { rewriteZip } from "../../zip/write-zip";
import { refuseUnlessZip, workbookPartOf } from "../file-kind";

/** What a host may have that is faster. */
export interface Packing {
  readonly inflate?: Inflate | undefined;
  readonly deflate?: Deflate | undefined;
}

/** A workbook's parts while they are edited; only `save` makes bytes, and parts nobody wrote stay as they are packed. */
export interface Package extends Parts {
  /** As the file was opened. */
  readonly zip: Zip;
  /** The name of the part that lists the sheets. */
  readonly workbookPart: string;
  /** The part's text as it stands now. */
  readonly text: (part: string) => string;
  readonly write: (part: string, text: string) => void;
  readonly remove: (part: string) => void;
  readonly save: () => Uint8Array;
}

/** The bytes of a part, in one piece. */
export const partBytes = (zip: Zip, part: string): Uint8Array => {
  const chunks: Uint8Array[] = [];
  zip.read(part, (chunk) => {
    chunks.push(chunk.slice());
  });
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
};

/** Stands for a byte that is no UTF-8, or for itself. */
const REPLACEMENT = "\uFFFD";
const BYTE_ORDER_MARK = "\uFEFF";

/** A decoder drops the mark, and a part that is written again has it as it had it. */
const markOf = ([first, second, third]: Uint8Array): string => (first === 0xef && second === 0xbb && third === 0xbf ? BYTE_ORDER_MARK : "");

/** A part in another encoding, or with broken characters, would not come out again as it went in. */
const textOf = (zip: Zip, part: string): string => {
  const bytes = partBytes(zip, part);
  const text = strFromU8(bytes);
  const marked = text.startsWith(BYTE_ORDER_MARK) ? text : markOf(bytes) + text;
  if (text.includes(REPLACEMENT) && strToU8(marked).length !== bytes.length)
    throw damaged(`The part ${part} is not written in UTF-8, as Excel writes it.`);
  return marked;
};

/** Half of a character beyond U+FFFF at the end, which goes with what comes next. */
const CUT_CHARACTER = /[\uD800-\uDBFF]$/;
const PIECE = 32_768;

const readText = (text: string, onChunk: (chunk: Uint8Array) => void): boolean => {
  for (let at = 0; at < text.length;) {
    const piece = text.slice(at, at + PIECE).replace(CUT_CHARACTER, "") || text.slice(at, at + PIECE);
    inChunks(strToU8(piece), onChunk);
    at += piece.length;
  }
  return true;
};

/** Opens a workbook to edit it; throws UnreadableFile where it cannot be read. */
export const openPackage = (bytes: Uint8Array, { inflate, deflate = deflateWithFflate }: Packing = {}): Package => {
  refuseUnlessZip(bytes);
  const zip = openZip(bytes, inflate);
  const written = new Map<string, { readonly part: string; readonly text: string }>();
  const removed = new Set<string>();
  const text = (part: string): string => written.get(nameKey(part))?.text ?? textOf(zip, part);
  return {
    zip,
    workbookPart: workbookPartOf(zip),
    has: (part) => written.has(nameKey(part)) || (zip.has(part) && !removed.has(nameKey(part))),
    read: (part, onChunk) => (written.has(nameKey(part)) ? readText(text(part), onChunk) : zip.read(part, onChunk)),
    text,
    write: (part, anew) => {
      removed.delete(nameKey(part));
      written.set(nameKey(part), { part, text: anew });
    },
    remove: (part) => {
      written.delete(nameKey(part));
      removed.add(nameKey(part));
    },
    save: () => {
      const changes = [...written.values()].map((one) => [one.part, strToU8(one.text)] as const);
      return rewriteZip(bytes, zip, { written: new Map(changes), removed }, deflate);
    },
  };
};
