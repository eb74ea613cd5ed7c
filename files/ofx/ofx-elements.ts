/** A tag of an OFX file with the text that follows it. OFX 1 (SGML) closes an element of text or does not; OFX 2 (XML) always does. */
export interface OfxTag {
  /** In capitals. */
  readonly name: string;
  readonly closes: boolean;
  /** Entities resolved, white space as single spaces; "" for an aggregate. */
  readonly text: string;
}

/** Names of elements are letters, digits and points (INTU.BID); any other "<" belongs to a text. */
const TAG = /<(\/?)([A-Za-z][A-Za-z0-9._]*)(?:\s[^<>]*)?\/?>/g;

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
const LAST_CODE_POINT = 0x10ffff;

const character = (code: number, written: string): string => (code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : written);

const plainText = (text: string): string =>
  text
    .replace(/<!\[CDATA\[|\]\]>/g, "")
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (written: string, decimal?: string, hex?: string, name?: string) =>
      decimal !== undefined
        ? character(Number(decimal), written)
        : hex !== undefined
          ? character(Number.parseInt(hex, 16), written)
          : (ENTITIES[(name ?? "").toLowerCase()] ?? written),
    )
    .replace(/\s+/g, " ")
    .trim();

/** The tags of a file one after the other; reads whatever is there and never throws. */
export function* ofxTags(text: string): Generator<OfxTag> {
  let previous: { readonly name: string; readonly closes: boolean; readonly end: number } | undefined;
  for (const match of text.matchAll(TAG)) {
    if (previous) yield { ...previous, text: plainText(text.slice(previous.end, match.index)) };
    previous = { name: (match[2] ?? "").toUpperCase(), closes: match[1] === "/", end: match.index + match[0].length };
  }
  if (previous) yield { ...previous, text: plainText(text.slice(previous.end)) };
}
