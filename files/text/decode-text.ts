/** The platform's own decoder, in Node and in browsers; it stands in the library of neither, so that what is used of it is named here. */
interface Decoder {
  decode(bytes: Uint8Array): string;
}
declare const TextDecoder: new (encoding: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean }) => Decoder;

const BYTE_ORDER_MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

const LOOKED_AT = 4096;
/** Of plain letters in UTF-16 every other byte is zero; an ordinary text of bytes holds none. */
const FEWEST_ZEROS = 0.3;

/** UTF-16 without its mark, as some programs save it: told by which of two bytes is the zero. */
const byItsZeros = (bytes: Uint8Array): string | undefined => {
  const start = bytes.subarray(0, LOOKED_AT - (LOOKED_AT % 2));
  const pairs = Math.floor(start.length / 2);
  let [first, second] = [0, 0];
  for (let at = 0; at < pairs * 2; at += 2) {
    if (start[at] === 0) first++;
    if (start[at + 1] === 0) second++;
  }
  if (pairs === 0 || Math.max(first, second) < pairs * FEWEST_ZEROS) return undefined;
  return first > second ? "utf-16be" : "utf-16le";
};

/** What Windows-1252 has at 0x80 to 0x9F (the Encoding Standard's index); a space stands where it has nothing. */
const WINDOWS_SIGNS =
  "\u20AC \u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152 \u017D  \u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153 \u017E\u0178";

/** Node 20 takes Windows-1252 for Latin-1, which has control characters where Windows has quotation marks and dashes. */
const withWindowsSigns = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_SIGNS[control.charCodeAt(0) - 0x80] ?? control);

/** UTF-8 that is none, is what Windows programs of the West save as "ANSI". */
const utf8OrWindows = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return withWindowsSigns(new TextDecoder("windows-1252").decode(bytes));
  }
};

/** The text of a file in whatever encoding programs save it: with a byte order mark, UTF-16 without one, UTF-8, else Windows-1252. */
export const decodeText = (bytes: Uint8Array): string => {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return new TextDecoder(marked[1]).decode(bytes);
  const encoding = byItsZeros(bytes);
  return encoding === undefined ? utf8OrWindows(bytes) : new TextDecoder(encoding).decode(bytes);
};
