import { strToU8 } from "fflate";
import type { DoesNotFit, TemplateValues } from "../../../billing/workbook/template-values";
import { rewriteZip } from "../../zip/write-zip";
import { attributeOf, withAttribute } from "../markup/attributes";
import { elementsOf, prefixOf } from "../markup/tags";
import { fillSheet, type FilledSheet } from "./fill-sheet";
import { copyPart, newParts, retargeted, type NewParts } from "./repeated-parts";
import { freeSheetName } from "./sheet-names";
import type { SettledPart, Template } from "./template";
import { workbookNow, type SheetCopy } from "./template-workbook";

/** One document to make from a template. */
export interface TemplateCopy {
  /** What its sheet is called, made legal for Excel; without it the template's own name. */
  readonly sheetName?: string;
  readonly values: TemplateValues;
}

/** A workbook made from a template. */
export interface FilledTemplate {
  readonly bytes: Uint8Array;
  /** Values that are longer than their cells show. */
  readonly doesNotFit: readonly DoesNotFit[];
}

/** A document's first sheet has its name, the others their own behind it. */
const sheetNames = (
  { workbook: { tabs, documents }, sheets }: Template,
  copies: readonly TemplateCopy[],
): readonly (readonly string[])[] => {
  const others = tabs.filter((_, tab) => !documents.includes(tab));
  const taken = new Set(others.map(({ name }) => name.toLowerCase()));
  return copies.map(({ sheetName }) =>
    sheets.map(({ name }, nth) => {
      if (sheetName === undefined) return freeSheetName(name, taken);
      return freeSheetName(nth === 0 ? sheetName : `${sheetName} ${name}`, taken);
    }),
  );
};

const freeLink = (links: string): (() => string) => {
  const ids = new Set([...elementsOf(links, "Relationship")].map(({ open }) => attributeOf(links.slice(open.start, open.end), "Id")));
  let next = ids.size;
  return () => {
    do next++;
    while (ids.has(`rId${next}`));
    return `rId${next}`;
  };
};

const insertedLast = (xml: string, markup: readonly string[]): string => {
  const end = xml.lastIndexOf("</");
  return markup.length === 0 ? xml : xml.slice(0, end) + markup.join("") + xml.slice(end);
};

/** The tag that links the workbook to that part. */
const linkTo = (links: string, id: string): string => {
  const found = [...elementsOf(links, "Relationship")].map(({ open }) => links.slice(open.start, open.end));
  return found.find((tag) => attributeOf(tag, "Id") === id) ?? "<Relationship/>";
};

const overrides = (contentTypes: string, to: NewParts): readonly string[] =>
  to.overrides.map(({ part, contentType }) => {
    const named = withAttribute(`<${prefixOf(contentTypes)}Override/>`, "PartName", `/${part}`);
    return withAttribute(named, "ContentType", contentType);
  });

/** The texts of a copy's sheet and of its drawings, by the template's parts. */
const textsOf = (part: string, { xml, drawings }: FilledSheet): ReadonlyMap<string, string> =>
  new Map([[part, xml], ...drawings.map((drawing) => [drawing.part, drawing.xml] as const)]);

const writeChanged = ({ part, original }: SettledPart, text: string, { written }: NewParts): void => {
  if (text !== original) written.set(part, strToU8(text));
};

/** Fills the template once for each of the copies, at least one, and makes one workbook of them with a sheet per copy. */
export const fillTemplate = (template: Template, copies: readonly TemplateCopy[]): FilledTemplate => {
  if (copies.length === 0) throw new RangeError("a template is filled at least once");
  const { sheets, workbook, links, contentTypes, repeated, properties, zip } = template;
  const names = sheetNames(template, copies);
  const to = newParts(zip.entries.keys());
  const newLink = freeLink(links.text);
  const addedLinks: string[] = [];
  const doesNotFit: DoesNotFit[] = [];

  const filled = copies.map(({ values }, copy) =>
    sheets.map((sheet, nth): SheetCopy => {
      const name = names[copy]?.[nth] ?? sheet.name;
      const one = fillSheet(sheet, values, template.dateSystem, copy === 0);
      for (const place of one.doesNotFit) doesNotFit.push({ sheet: name, ...place });
      const source = repeated[nth];
      if (copy === 0 || source === undefined) {
        to.written.set(sheet.part, strToU8(one.xml));
        if (one.shift.moves) for (const { part, xml } of one.drawings) to.written.set(part, strToU8(xml));
        return { name, shift: one.shift, link: undefined };
      }
      const part = copyPart(source, textsOf(sheet.part, one), to);
      const link = newLink();
      const original = linkTo(links.text, workbook.tabs[sheet.tab]?.link ?? "");
      addedLinks.push(withAttribute(retargeted(original, part), "Id", link).replace(/\s*\/?>$/, "/>"));
      return { name, shift: one.shift, link };
    }),
  );

  writeChanged(template.workbookPart, workbookNow(workbook, filled), to);
  writeChanged(links, insertedLast(links.text, addedLinks), to);
  writeChanged(contentTypes, insertedLast(contentTypes.text, overrides(contentTypes.text, to)), to);
  const isRenamed = names.some((copy) => copy.some((name, nth) => name !== sheets[nth]?.name));
  if (properties && isRenamed) to.written.set(properties.part, properties.bytes);
  return { bytes: rewriteZip(template.bytes, zip, { written: to.written, removed: template.removed }, template.deflate), doesNotFit };
};
