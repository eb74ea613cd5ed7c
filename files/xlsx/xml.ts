import { DecodeUTF8 } from "fflate";
import { SaxesParser } from "saxes";
import { damaged, UnreadableFile } from "../unreadable-file";
import type { Parts } from "../zip/open-zip";

export type Attributes = Readonly<Record<string, string>>;

/** Names come without the prefix of the part's own namespace (`x:row` is "row"); elements of other prefixes keep theirs. */
export interface XmlHandlers {
  readonly open: (name: string, attributes: Attributes, depth: number) => void;
  /** @param depth of the element that goes on, the root's being 1. */
  readonly close?: (name: string, depth: number) => void;
  readonly text?: (text: string) => void;
  readonly filter?: Filter;
}

/** Stands before the parser: may read some of the text itself, and writes the rest on. */
export type Filter = (write: (xml: string) => void) => { readonly push: (xml: string) => void; readonly end: () => void };

/** xsd:boolean. */
export const isTrue = (attribute: string | undefined): boolean => attribute === "1" || attribute === "true";

/** Spreadsheet parts nest some ten deep; a bomb of nested elements would fill the memory with open tags. */
const DEEPEST = 100;

/** A cell holds 32,767 characters at most; megabytes without a tag are one endless text, comment or list of attributes. */
const LONGEST_STRETCH = 4 * 2 ** 20;

/** Every parser gets every handler: parsers of one shape stay fast (V8 compiles saxes for the shape it has seen). */
const ignored = (): void => undefined;
const nothingTaken: Filter = (push) => ({ push, end: ignored });

/** Streams one part of the package through the handlers; false when one of them threw Enough. `root` is the element it has to begin with. */
export const readXml = (parts: Parts, part: string, root: string, handlers: XmlHandlers): boolean => {
  const { open, close = ignored, text = ignored, filter = nothingTaken } = handlers;
  const broken = () => damaged(`The part ${part} is not readable XML.`);
  const parser = new SaxesParser({ position: false, xmlns: false });
  let prefix = "";
  let depth = 0;
  let stretch = 0;
  const local = (name: string): string => (prefix === "" ? name : name.startsWith(prefix) ? name.slice(prefix.length) : name);

  parser.on("error", () => {
    throw broken();
  });
  parser.on("doctype", () => {
    throw new UnreadableFile(
      "damaged",
      `The part ${part} defines XML entities, which Excel never writes, and was not opened. Ask whoever sent the file for a new copy.`,
    );
  });
  parser.on("opentag", (tag) => {
    if (++depth > DEEPEST) throw broken();
    if (depth === 1) {
      prefix = tag.name.slice(0, tag.name.indexOf(":") + 1);
      if (local(tag.name) !== root) throw broken();
    }
    open(local(tag.name), tag.attributes, depth);
  });
  parser.on("closetag", (tag) => {
    close(local(tag.name), --depth);
  });
  parser.on("text", text);
  parser.on("cdata", text);

  const filtered = filter((xml) => {
    parser.write(xml);
  });
  const decoder = new DecodeUTF8((chunk) => {
    stretch = chunk.includes("<") ? 0 : stretch + chunk.length;
    if (stretch > LONGEST_STRETCH) throw broken();
    filtered.push(chunk);
  });
  const readToEnd = parts.read(part, (chunk) => {
    decoder.push(chunk);
  });
  if (readToEnd) {
    filtered.end();
    parser.close();
  }
  return readToEnd;
};
