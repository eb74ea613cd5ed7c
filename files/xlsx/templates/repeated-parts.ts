import { strToU8 } from "fflate";
import { partBytes, type Package } from "../editing/open-package";
import { attributeOf, withAttribute } from "../markup/attributes";
import { elementsOf } from "../markup/tags";
import { spliced } from "../markup/splices";
import { linksPart, readRelationships } from "../relationships";

/** A part that every copy of a sheet has for itself, with the parts that hang on it. */
export interface RepeatedPart {
  readonly part: string;
  readonly bytes: Uint8Array;
  /** The text of its relationships, where it has any. */
  readonly links: string | undefined;
  /** By relationship. */
  readonly children: ReadonlyMap<string, RepeatedPart>;
  /** Undefined where the ending of its name tells what it is. */
  readonly contentType: string | undefined;
}

export const CONTENT_TYPES = "[Content_Types].xml";

/** Copies may share a picture; anything else belongs to one sheet. */
const SHARED: ReadonlySet<string> = new Set(["image", "hyperlink"]);

/** Content types by part, as `/xl/worksheets/sheet1.xml` is written. */
const contentTypesOf = (pkg: Package): ReadonlyMap<string, string> => {
  const xml = pkg.text(CONTENT_TYPES);
  return new Map(
    [...elementsOf(xml, "Override")].map(({ open }) => {
      const tag = xml.slice(open.start, open.end);
      return [(attributeOf(tag, "PartName") ?? "").toLowerCase(), attributeOf(tag, "ContentType") ?? ""];
    }),
  );
};

export const repeatedParts = (pkg: Package, sheets: readonly string[]): readonly RepeatedPart[] => {
  const types = contentTypesOf(pkg);
  const repeated = (part: string, above: ReadonlySet<string>): RepeatedPart => {
    const links = linksPart(part);
    const children = readRelationships(pkg, part)
      .filter(({ type, target }) => !SHARED.has(type) && pkg.has(target) && !above.has(target))
      .map(({ id, target }) => [id, repeated(target, new Set([...above, target]))] as const);
    return {
      part,
      bytes: partBytes(pkg.zip, part),
      links: pkg.has(links) ? pkg.text(links) : undefined,
      children: new Map(children),
      contentType: types.get(`/${part}`.toLowerCase()),
    };
  };
  return sheets.map((sheet) => repeated(sheet, new Set([sheet])));
};

/** Parts to be written into one workbook. */
export interface NewParts {
  readonly written: Map<string, Uint8Array>;
  /** What the list of content types says of the new parts. */
  readonly overrides: { readonly part: string; readonly contentType: string }[];
  /** A name of the same kind that no part has: "xl/worksheets/sheet4.xml". */
  readonly freeName: (part: string) => string;
}

const NUMBERED = /^(.*?)(\d*)(\.[^./]*)?$/;

export const newParts = (taken: Iterable<string>): NewParts => {
  const names = new Set([...taken].map((name) => name.toLowerCase()));
  const last = new Map<string, number>();
  return {
    written: new Map(),
    overrides: [],
    freeName: (part) => {
      const [, stem = part, , ending = ""] = NUMBERED.exec(part) ?? [];
      let number = last.get(stem) ?? 1;
      while (names.has(`${stem}${number}${ending}`.toLowerCase())) number++;
      last.set(stem, number + 1);
      return `${stem}${number}${ending}`;
    },
  };
};

/** "../drawings/drawing1.xml" for a part that is now "xl/drawings/drawing7.xml". */
export const retargeted = (tag: string, part: string): string => {
  const target = attributeOf(tag, "Target") ?? "";
  return withAttribute(tag, "Target", target.slice(0, target.lastIndexOf("/") + 1) + encodeURI(part.slice(part.lastIndexOf("/") + 1)));
};

/** Writes a copy of a part and of all that hangs on it; gives its name. `anew` are the texts that differ from the template's, by its parts. */
export const copyPart = (repeated: RepeatedPart, anew: ReadonlyMap<string, string>, to: NewParts): string => {
  const name = to.freeName(repeated.part);
  const text = anew.get(repeated.part);
  to.written.set(name, text === undefined ? repeated.bytes : strToU8(text));
  if (repeated.contentType !== undefined) to.overrides.push({ part: name, contentType: repeated.contentType });
  const { links, children } = repeated;
  if (links === undefined) return name;
  const splices = [...elementsOf(links, "Relationship")].flatMap(({ open: { start, end } }) => {
    const tag = links.slice(start, end);
    const child = children.get(attributeOf(tag, "Id") ?? "");
    return child ? [{ start, end, text: retargeted(tag, copyPart(child, anew, to)) }] : [];
  });
  to.written.set(linksPart(name), strToU8(spliced(links, splices)));
  return name;
};
