import { parseRange } from "../../../billing/values/cell-ref";
import { attributesOf, withAttribute } from "../markup/attributes";
import { escapedText, unescapedXml } from "../markup/escaping";
import { spliced, type Splice } from "../markup/splices";
import { tagsOf } from "../markup/tags";
import { tagsBehindRows } from "./around-rows";
import { grownFormula, grownList, grownRef, isTotals, type Growth } from "./growth";
import type { OpenedSheet, OpenedWorkbook } from "./opened-workbook";
import { partsOfType } from "./package-parts";
import { tagText, type SheetText } from "./sheet-text";

/** What of a sheet holds for ranges of its cells. */
const LISTS: ReadonlySet<string> = new Set(["conditionalFormatting", "dataValidation", "ignoredError", "protectedRange"]);
const REFS: ReadonlySet<string> = new Set(["autoFilter", "sortState", "sortCondition"]);

/** What drop-downs, sparklines and conditional formats take their values from. */
const NAMES_CELLS: ReadonlySet<string> = new Set(["f", "formula", "formula1", "formula2"]);

const withGrownRange = (tag: string, name: string, growth: Growth): string => {
  const attribute = LISTS.has(name) ? "sqref" : REFS.has(name) ? "ref" : undefined;
  const value = attribute === undefined ? undefined : attributesOf(tag).get(attribute);
  if (attribute === undefined || value === undefined) return tag;
  const grown = attribute === "sqref" ? grownList(value, growth) : grownRef(value, growth);
  return grown === value ? tag : withAttribute(tag, attribute, grown);
};

/** A link stays at its cell, also when that is the last of the table. */
const withMovedLink = (tag: string, growth: Growth): string => {
  const ref = attributesOf(tag).get("ref") ?? "";
  const range = parseRange(ref);
  return range && isTotals(range, growth) ? withAttribute(tag, "ref", grownRef(ref, growth)) : tag;
};

/** The parts of names behind a prefix: "xm:f" is "f". */
const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const changedText = ({ text }: SheetText, from: number, change: (plain: string) => string): readonly Splice[] => {
  const end = text.indexOf("<", from);
  const before = unescapedXml(text.slice(from, end));
  const after = change(before);
  return after === before ? [] : [{ start: from, end, text: escapedText(after) }];
};

/** What of the table's own sheet, behind its rows, ended with the table. */
export const growingSurroundings = (sheet: SheetText, growth: Growth): readonly Splice[] =>
  [...tagsBehindRows(sheet)].flatMap((tag): readonly Splice[] => {
    const local = localName(tag.name);
    if (tag.is === "open" && local === "sqref") return changedText(sheet, tag.end, (plain) => grownList(plain, growth));
    if (tag.is === "open" && NAMES_CELLS.has(local)) return changedText(sheet, tag.end, (plain) => grownFormula(plain, sheet.name, growth));
    const before = tagText(sheet, tag);
    const after = tag.name === "hyperlink" ? withMovedLink(before, growth) : withGrownRange(before, tag.name, growth);
    return after === before ? [] : [{ start: tag.start, end: tag.end, text: after }];
  });

const growingSources = (sheet: SheetText, growth: Growth): readonly Splice[] =>
  [...tagsBehindRows(sheet)].flatMap((tag) =>
    tag.is === "open" && NAMES_CELLS.has(localName(tag.name))
      ? changedText(sheet, tag.end, (plain) => grownFormula(plain, sheet.name, growth))
      : [],
  );

/** A name made of nothing that XML or a formula writes in another way. */
const PLAIN_NAME = /^[\p{L}\p{N} _.-]+$/u;

const mayName = (xml: string, sheet: string): boolean => !PLAIN_NAME.test(sheet) || xml.toLowerCase().includes(sheet.toLowerCase());

/** Texts of elements that name cells, in a part without comments worth looking into. */
const grownTexts = (xml: string, isFormula: (name: string) => boolean, growth: Growth): string => {
  const splices: Splice[] = [];
  for (const tag of tagsOf(xml)) {
    if (tag.is !== "open" || !isFormula(tag.name)) continue;
    const end = xml.indexOf("<", tag.end);
    const before = unescapedXml(xml.slice(tag.end, end));
    const after = grownFormula(before, undefined, growth);
    if (after !== before) splices.push({ start: tag.end, end, text: escapedText(after) });
  }
  return spliced(xml, splices);
};

const CHARTS = ["drawingml.chart+xml", "ms-office.chartex+xml"];

/**
 * Makes longer what outside the table's own sheet reached over all of its records: defined names, charts, and what drop-downs and sparklines of
 * other sheets take their values from.
 */
export const growReferences = (book: OpenedWorkbook, own: OpenedSheet, growth: Growth): void => {
  const { pack, sheets } = book;
  const rewrite = (part: string, anew: (xml: string) => string): void => {
    const xml = pack.text(part);
    if (!mayName(xml, growth.sheet)) return;
    const after = anew(xml);
    if (after !== xml) pack.write(part, after);
  };
  rewrite(pack.workbookPart, (xml) => grownTexts(xml, (name) => name === "definedName", growth));
  for (const part of partsOfType(pack, CHARTS)) rewrite(part, (xml) => grownTexts(xml, (name) => localName(name) === "f", growth));
  for (const sheet of sheets()) {
    if (sheet.part === own.part) continue;
    rewrite(sheet.part, () => {
      const text = book.text(sheet);
      return spliced(text.text, growingSources(text, growth));
    });
  }
};

/** The table's own part with its ranges made longer. */
export const grownTable = (xml: string, growth: Growth): string => {
  const ranged: ReadonlySet<string> = new Set([...REFS, "table"]);
  return spliced(
    xml,
    [...tagsOf(xml)].flatMap((tag): Splice[] => {
      if (tag.is === "close" || !ranged.has(tag.name)) return [];
      const before = xml.slice(tag.start, tag.end);
      const ref = attributesOf(before).get("ref");
      const grown = ref === undefined ? before : withAttribute(before, "ref", grownRef(ref, growth));
      const after = tag.name === "table" ? withAttribute(withAttribute(grown, "insertRow", undefined), "insertRowShift", undefined) : grown;
      return after === before ? [] : [{ start: tag.start, end: tag.end, text: after }];
    }),
  );
};
