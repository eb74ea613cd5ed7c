import { attributesOf, attributeOf, withAttribute } from "../markup/attributes";
import { firstElement, tagsOf, type Tag } from "../markup/tags";
import { movedBounds, movedList, repeatedRanges, type GrownBlock, type RowShift } from "./row-shift";

/** What one copy of a sheet does to what is written around its rows. */
export interface CopyShift {
  readonly shift: RowShift;
  readonly blocks: readonly GrownBlock[];
  /** The first copy stays the sheet it was; the others are new. */
  readonly isFirst: boolean;
}

/** A stretch of a part: as it is, or as it becomes. */
export type Stretch = string | ((copy: CopyShift) => string);

export const written = (stretches: readonly Stretch[], copy: CopyShift): string =>
  stretches.map((stretch) => (typeof stretch === "string" ? stretch : stretch(copy))).join("");

/** Stands for what changes in a tag; no XML can hold it. */
const GAP = "\0";

/** Elements with a list of ranges in `sqref`, and with one range in `ref`. */
const LISTS: ReadonlySet<string> = new Set(["conditionalFormatting", "dataValidation", "ignoredError", "protectedRange"]);
const BOUNDS: ReadonlySet<string> = new Set(["dimension", "sortState", "sortCondition"]);

/** Elements that are there once for every item of the block that they lie in. */
const REPEATED: ReadonlySet<string> = new Set(["mergeCell", "hyperlink"]);

/** What may be in a workbook only once, or only on its first sheet. */
const NOT_IN_COPIES: Readonly<Record<string, string>> = { worksheet: "xr:uid", sheetPr: "codeName", sheetView: "tabSelected" };

/** A tag with one attribute that changes. */
const withMoved = (tag: string, attribute: string, moved: (copy: CopyShift) => string): Stretch => {
  const [before = "", after = ""] = withAttribute(tag, attribute, GAP).split(GAP);
  return (copy) => before + moved(copy) + after;
};

const withList = (tag: string): Stretch => {
  const list = movedList(attributeOf(tag, "sqref") ?? "");
  return withMoved(tag, "sqref", ({ shift, blocks }) => list(shift, blocks));
};

const withBounds = (tag: string): Stretch => {
  const bounds = movedBounds(attributeOf(tag, "ref") ?? "");
  return withMoved(tag, "ref", ({ shift, blocks }) => bounds(shift, blocks));
};

const repeated = (element: string): Stretch => {
  const ranges = repeatedRanges(attributeOf(element, "ref") ?? "");
  const [tag = ""] = /^<[^>]*>/.exec(element) ?? [];
  const pieces = (withAttribute(tag, "ref", GAP) + element.slice(tag.length)).split(GAP);
  return ({ shift, blocks }) =>
    ranges(shift, blocks)
      .map((range) => pieces.join(range))
      .join("");
};

const counted = (tag: string, merges: readonly string[]): Stretch => {
  const ranges = merges.map(repeatedRanges);
  return withMoved(tag, "count", ({ shift, blocks }) => String(ranges.reduce((sum, one) => sum + one(shift, blocks).length, 0)));
};

/** The row above a page break; in a block of several rows it is there for every item, below its last row once. */
const breaksAt = (id: number, { shift, blocks }: CopyShift): readonly number[] => {
  const block = blocks.find(({ top, bottom }) => top <= id && id < bottom);
  if (block === undefined) return [shift.last(id)];
  return Array.from({ length: block.count }, (_, nth) => shift.first(id) + nth * (block.bottom - block.top + 1));
};

const refsOf = (xml: string, name: string, attribute: string, prefix: string): readonly string[] =>
  [...tagsOf(xml, { prefix })].flatMap((tag) =>
    tag.name === name && tag.is !== "close" ? [attributeOf(xml.slice(tag.start, tag.end), attribute) ?? ""] : [],
  );

const rowBreaks = (element: string, prefix: string): Stretch => {
  const open = firstElement(element, "rowBreaks", { prefix });
  const tags = [...tagsOf(element, { prefix })].filter(({ name, is }) => name === "brk" && is !== "close");
  if (open === undefined || tags.length === 0) return element;
  const breaks = tags.map((tag) => {
    const text = element.slice(tag.start, tag.end);
    const attributes = attributesOf(text);
    return { tag: text.replace(/\s*\/?>$/, "/>"), id: Number(attributes.get("id")), isManual: attributes.get("man") === "1" };
  });
  return (copy) => {
    const now = breaks.flatMap((one) => breaksAt(one.id, copy).map((id) => ({ ...one, id })));
    const total = withAttribute(element.slice(0, open.contentStart), "count", String(now.length));
    const manual = withAttribute(total, "manualBreakCount", String(now.filter(({ isManual }) => isManual).length));
    return manual + now.map(({ tag, id }) => withAttribute(tag, "id", String(id))).join("") + element.slice(open.contentEnd);
  };
};

/** What of a sheet around its rows moves with them; `from` and `to` are where the stretch stands. */
export const surroundings = (xml: string, prefix: string, from: number, to: number): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let at = from;
  const put = (start: number, end: number, stretch: Stretch): void => {
    stretches.push(xml.slice(at, start), stretch);
    at = end;
  };
  const whole = (tag: Tag): number => firstElement(xml, tag.name, { prefix, from: tag.start })?.end ?? tag.end;
  for (const tag of tagsOf(xml, { prefix, from })) {
    if (tag.start >= to) break;
    if (tag.start < at || tag.is === "close") continue;
    const text = xml.slice(tag.start, tag.end);
    const alone = NOT_IN_COPIES[tag.name];
    if (LISTS.has(tag.name)) put(tag.start, tag.end, withList(text));
    else if (BOUNDS.has(tag.name)) put(tag.start, tag.end, withBounds(text));
    else if (REPEATED.has(tag.name)) put(tag.start, whole(tag), repeated(xml.slice(tag.start, whole(tag))));
    else if (tag.name === "mergeCells") {
      const refs = refsOf(xml.slice(tag.start, whole(tag)), "mergeCell", "ref", prefix);
      put(tag.start, tag.end, counted(text, refs));
    } else if (tag.name === "rowBreaks") put(tag.start, whole(tag), rowBreaks(xml.slice(tag.start, whole(tag)), prefix));
    else if (tag.name === "xm:sqref" && tag.is === "open") {
      const end = xml.indexOf("<", tag.end);
      const list = movedList(xml.slice(tag.end, end));
      put(tag.end, end, ({ shift, blocks }) => list(shift, blocks));
    } else if (alone !== undefined) put(tag.start, tag.end, ({ isFirst }) => (isFirst ? text : withAttribute(text, alone, undefined)));
  }
  stretches.push(xml.slice(at, to));
  return stretches;
};
