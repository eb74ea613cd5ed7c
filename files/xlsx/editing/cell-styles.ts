import { attributeOf, withAttribute } from "../markup/attributes";
import { escapedAttribute } from "../markup/escaping";
import { spliced } from "../markup/splices";
import { elementsOf, firstElement, prefixOf, type Element } from "../markup/tags";
import { isTrue } from "../xml";
import { addLink, addPart, insertedAfter, namespaceOf } from "./package-parts";
import type { Package } from "./open-package";

/** The looks of cells, by their `s`; asked for one that is not there, it is added behind the others. */
export interface CellStyles {
  /** A look like that of `style` but with a number format. */
  readonly withFormat: (style: string | undefined, format: string) => string;
  readonly isGeneral: (style: string | undefined) => boolean;
  /** Whether a protected sheet keeps the cell as it is. */
  readonly isLocked: (style: string | undefined) => boolean;
}

/** Formats that every workbook has and that look the same in every country (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<string, string>> = {
  General: "0",
  "0": "1",
  "0.00": "2",
  "#,##0": "3",
  "#,##0.00": "4",
  "0%": "9",
  "0.00%": "10",
  "@": "49",
};
const FIRST_OWN_FORMAT = 164;

const bareStyles = (namespace: string): string =>
  `<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

const tagOf = (xml: string, { open }: Element): string => xml.slice(open.start, open.end);

/** The list with one more child at its end, counted. */
const withChild = (xml: string, list: Element, markup: string, count: number): string => {
  const tag = withAttribute(tagOf(xml, list), "count", String(count));
  const { contentEnd } = list;
  return spliced(xml, [
    { start: list.open.start, end: list.open.end, text: tag },
    { start: contentEnd, end: contentEnd, text: markup },
  ]);
};

const childrenOf = (xml: string, list: Element | undefined, name: string): readonly string[] => {
  if (!list) return [];
  const content = xml.slice(list.contentStart, list.contentEnd);
  return [...elementsOf(content, name, { prefix: prefixOf(xml) })].map(({ open, end }) => content.slice(open.start, end));
};

const firstTag = (markup: string): string => markup.slice(0, markup.indexOf(">") + 1);

/** The styles with that number format, and its number. */
const withNumberFormat = (xml: string, format: string): { readonly xml: string; readonly id: string } => {
  const builtIn = BUILT_IN[format];
  if (builtIn !== undefined) return { xml, id: builtIn };
  const prefix = prefixOf(xml);
  const list = firstElement(xml, "numFmts");
  const formats = childrenOf(xml, list, "numFmt");
  const idOf = (tag: string): string => attributeOf(tag, "numFmtId") ?? "";
  const known = formats.find((tag) => attributeOf(tag, "formatCode") === format);
  if (known !== undefined) return { xml, id: idOf(known) };
  const id = String(Math.max(FIRST_OWN_FORMAT - 1, ...formats.map((tag) => Number(idOf(tag)))) + 1);
  const markup = `<${prefix}numFmt numFmtId="${id}" formatCode="${escapedAttribute(format)}"/>`;
  if (list && list.open.is === "open") return { xml: withChild(xml, list, markup, formats.length + 1), id };
  const whole = `<${prefix}numFmts count="1">${markup}</${prefix}numFmts>`;
  return { xml: list ? spliced(xml, [{ start: list.open.start, end: list.end, text: whole }]) : insertedAfter(xml, new Set(), whole), id };
};

/** A workbook that was made by hand may have none. */
const addStyles = (pack: Package): string => {
  const part = `${pack.workbookPart.slice(0, pack.workbookPart.lastIndexOf("/") + 1)}styles.xml`;
  addPart(pack, part, "styles+xml", bareStyles(namespaceOf(pack.text(pack.workbookPart))));
  addLink(pack, pack.workbookPart, "styles", part);
  return part;
};

export const cellStyles = (pack: Package, stylesPart: string | undefined): CellStyles => {
  let part = stylesPart;
  const known = new Map<string, string>();
  const formatsIn = (xml: string): readonly string[] => childrenOf(xml, firstElement(xml, "cellXfs"), "xf");
  let kept: readonly string[] | undefined;
  const formats = (): readonly string[] => (kept ??= part === undefined ? [] : formatsIn(pack.text(part)));
  const formatOf = (style = "0"): string => formats()[Number(style)] ?? "";

  const add = (style: string | undefined, format: string): string => {
    part ??= addStyles(pack);
    const { xml, id } = withNumberFormat(pack.text(part), format);
    const list = firstElement(xml, "cellXfs");
    const all = formatsIn(xml);
    const like = all[Number(style ?? "0")] ?? `<${prefixOf(xml)}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
    const tag = firstTag(like);
    const anew = withAttribute(withAttribute(tag, "numFmtId", id), "applyNumberFormat", "1") + like.slice(tag.length);
    const same = all.indexOf(anew);
    if (same !== -1 || !list || list.open.is === "empty") {
      pack.write(part, xml);
      return String(Math.max(0, same));
    }
    pack.write(part, withChild(xml, list, anew, all.length + 1));
    kept = undefined;
    return String(all.length);
  };
  return {
    withFormat: (style, format) => {
      const key = `${style ?? ""}/${format}`;
      const found = known.get(key) ?? add(style, format);
      known.set(key, found);
      return found;
    },
    isGeneral: (style) => ["0", undefined].includes(attributeOf(firstTag(formatOf(style)), "numFmtId")),
    isLocked: (style) => {
      const xf = formatOf(style);
      const rule = /<(?:[\w.-]+:)?protection\s[^>]*>/.exec(xf)?.[0];
      const locked = rule === undefined ? undefined : attributeOf(rule, "locked");
      return locked === undefined || isTrue(locked);
    },
  };
};
