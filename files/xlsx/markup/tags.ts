import { damaged } from "../../unreadable-file";

/** A tag of a part and where it stands, so that what is around it can stay as it is to the byte. */
export interface Tag {
  /** Without the prefix of the part's own namespace (`x:row` is "row"); elements of other prefixes keep theirs. */
  readonly name: string;
  readonly is: "open" | "close" | "empty";
  /** Where its "<" stands. */
  readonly start: number;
  /** Behind its ">". */
  readonly end: number;
}

const SPECIAL = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

const broken = () => damaged("One of its parts is not readable XML.");

/** A ">" may stand in the value of an attribute. */
const REST_OF_TAG = /[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>/y;
const END_OF_NAME = /[\s/>]/g;

const behindSpecial = (xml: string, start: number): number => {
  for (const [opens, closes] of SPECIAL) {
    if (!xml.startsWith(opens, start)) continue;
    const end = xml.indexOf(closes, start + opens.length);
    if (end === -1) throw broken();
    return end + closes.length;
  }
  throw broken(); // a DOCTYPE, which no workbook has
};

const behindTag = (xml: string, start: number): number => {
  REST_OF_TAG.lastIndex = start + 1;
  if (!REST_OF_TAG.test(xml)) throw broken();
  return REST_OF_TAG.lastIndex;
};

const nameAt = (xml: string, start: number, prefix: string): string => {
  const from = xml.startsWith(prefix, start) ? start + prefix.length : start;
  END_OF_NAME.lastIndex = from;
  const end = END_OF_NAME.exec(xml)?.index ?? from;
  return xml.slice(from, end);
};

/** The prefix of the part's own namespace with its colon, or "". */
export const prefixOf = (xml: string): string => {
  const [root] = tagsOf(xml, { prefix: "" });
  const name = root?.name ?? "";
  return name.slice(0, name.indexOf(":") + 1);
};

/** The tags of a part from `from` on, in order; comments, texts and instructions are passed over. */
export function* tagsOf(xml: string, { prefix = prefixOf(xml), from = 0 }: { prefix?: string; from?: number } = {}): Generator<Tag> {
  for (let start = xml.indexOf("<", from); start !== -1;) {
    const next = xml.charCodeAt(start + 1);
    if (next === 0x21 || next === 0x3f) {
      start = xml.indexOf("<", behindSpecial(xml, start));
      continue;
    }
    const end = behindTag(xml, start);
    const closes = next === 0x2f;
    const is = closes ? "close" : xml.charCodeAt(end - 2) === 0x2f ? "empty" : "open";
    yield { name: nameAt(xml, start + (closes ? 2 : 1), prefix), is, start, end };
    start = xml.indexOf("<", end);
  }
}

/** An element with its text: from its first "<" to behind its last ">". */
export interface Element {
  readonly open: Tag;
  /** Where its content begins; the same as `contentEnd` where it has none. */
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
}

/** The elements of that name, in order, outermost only. */
export function* elementsOf(xml: string, name: string, at: { prefix?: string; from?: number } = {}): Generator<Element> {
  let depth = 0;
  let open: Tag | undefined;
  for (const tag of tagsOf(xml, at)) {
    if (tag.name !== name) continue;
    if (tag.is === "empty" && depth === 0) yield { open: tag, contentStart: tag.end, contentEnd: tag.end, end: tag.end };
    else if (tag.is === "open" && depth++ === 0) open = tag;
    else if (tag.is === "close" && --depth === 0 && open) yield { open, contentStart: open.end, contentEnd: tag.start, end: tag.end };
  }
}

/** The first element of that name. */
export const firstElement = (xml: string, name: string, at: { prefix?: string; from?: number } = {}): Element | undefined => {
  for (const element of elementsOf(xml, name, at)) return element;
  return undefined;
};
