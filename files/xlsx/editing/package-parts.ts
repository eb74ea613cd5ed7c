import { damaged } from "../../unreadable-file";
import { attributeOf, attributesOf } from "../markup/attributes";
import { escapedAttribute } from "../markup/escaping";
import { spliced } from "../markup/splices";
import { elementsOf, prefixOf, tagsOf } from "../markup/tags";
import { folderOf, linksPart, resolveTarget } from "../relationships";
import type { Package } from "./open-package";

const CONTENT_TYPES = "[Content_Types].xml";
const PACKAGE_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** "../tables/table1.xml", as seen from "xl/worksheets/sheet1.xml". */
export const relativeTarget = (from: string, part: string): string => {
  const [steps, target] = [folderOf(from).split("/").slice(0, -1), part.split("/")];
  let same = 0;
  while (same < steps.length && same < target.length - 1 && steps[same] === target[same]) same++;
  return [...steps.slice(same).map(() => ".."), ...target.slice(same)].join("/");
};

/** The markup put in as the last child of the root. */
const withLastChild = (xml: string, markup: string): string => {
  const [root] = tagsOf(xml);
  if (!root) throw damaged("One of its parts is empty.");
  if (root.is === "empty") {
    const tag = xml.slice(root.start, root.end);
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
    return spliced(xml, [{ start: root.start, end: root.end, text: `${tag.slice(0, -2).trimEnd()}>${markup}</${name}>` }]);
  }
  const at = xml.lastIndexOf("</");
  return spliced(xml, [{ start: at, end: at, text: markup }]);
};

/** The first words of the types of links, which differ in strict files. */
const linkKind = (pack: Package): string => {
  const xml = pack.text(linksPart(pack.workbookPart));
  for (const { open } of elementsOf(xml, "Relationship")) {
    const type = attributeOf(xml.slice(open.start, open.end), "Type") ?? "";
    if (type.endsWith("/worksheet")) return type.slice(0, type.lastIndexOf("/"));
  }
  return OFFICE_LINKS;
};

/** Adds a link from a part to another and gives its id. */
export const addLink = (pack: Package, from: string, type: string, part: string): string => {
  const links = linksPart(from);
  const xml = pack.has(links) ? pack.text(links) : `<Relationships xmlns="${PACKAGE_LINKS}"></Relationships>`;
  const ids = new Set([...elementsOf(xml, "Relationship")].map(({ open }) => attributeOf(xml.slice(open.start, open.end), "Id")));
  let next = ids.size + 1;
  while (ids.has(`rId${next}`)) next++;
  const target = escapedAttribute(relativeTarget(from, part));
  const link = `<${prefixOf(xml)}Relationship Id="rId${next}" Type="${linkKind(pack)}/${type}" Target="${target}"/>`;
  pack.write(links, withLastChild(xml, link));
  return `rId${next}`;
};

/** Adds a part; its content type is the last words of a spreadsheet's ("worksheet+xml"). */
export const addPart = (pack: Package, part: string, contentType: string, text: string): void => {
  const xml = pack.text(CONTENT_TYPES);
  const type = `application/vnd.openxmlformats-officedocument.spreadsheetml.${contentType}`;
  pack.write(CONTENT_TYPES, withLastChild(xml, `<${prefixOf(xml)}Override PartName="/${escapedAttribute(part)}" ContentType="${type}"/>`));
  pack.write(part, text);
};

/** The first free name of that pattern: "xl/tables/table4.xml". */
export const freePart = (pack: Package, before: string, after: string): string => {
  let next = 1;
  while (pack.has(`${before}${next}${after}`)) next++;
  return `${before}${next}${after}`;
};

/** Parts whose content type ends so. */
export const partsOfType = (pack: Package, ends: readonly string[]): readonly string[] => {
  const xml = pack.text(CONTENT_TYPES);
  return [...elementsOf(xml, "Override")].flatMap(({ open }): string[] => {
    const attributes = attributesOf(xml.slice(open.start, open.end));
    const part = (attributes.get("PartName") ?? "").replace(/^\//, "");
    return ends.some((end) => attributes.get("ContentType")?.endsWith(end)) && pack.has(part) ? [part] : [];
  });
};

const without = (xml: string, name: string, leaves: (tag: string) => boolean): string =>
  spliced(
    xml,
    [...elementsOf(xml, name)]
      .filter(({ open }) => leaves(xml.slice(open.start, open.end)))
      .map(({ open, end }) => ({ start: open.start, end, text: "" })),
  );

/** Takes away the part that a link of this type leads to, with the link and its content type. */
export const removeLinkedPart = (pack: Package, from: string, type: string): void => {
  const links = linksPart(from);
  if (!pack.has(links)) return;
  const xml = pack.text(links);
  const isIt = (tag: string): boolean => (attributeOf(tag, "Type") ?? "").endsWith(`/${type}`);
  const targets = [...elementsOf(xml, "Relationship")]
    .map(({ open }) => xml.slice(open.start, open.end))
    .filter(isIt)
    .map((tag) => resolveTarget(from, attributeOf(tag, "Target") ?? ""));
  if (targets.length === 0) return;
  const names = new Set(targets.map((part) => `/${part}`.toLowerCase()));
  pack.write(links, without(xml, "Relationship", isIt));
  pack.write(
    CONTENT_TYPES,
    without(pack.text(CONTENT_TYPES), "Override", (tag) => names.has((attributeOf(tag, "PartName") ?? "").toLowerCase())),
  );
  for (const part of targets) pack.remove(part);
};

/** The namespace of a part's own elements. */
export const namespaceOf = (xml: string): string => {
  const [root] = tagsOf(xml, { prefix: "" });
  const prefix = prefixOf(xml).slice(0, -1);
  const tag = root ? xml.slice(root.start, root.end) : "";
  return attributeOf(tag, prefix === "" ? "xmlns" : `xmlns:${prefix}`) ?? "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
};

/** Puts markup in where the schema wants it: behind the last of the root's children named in `after`, else before all. */
export const insertedAfter = (xml: string, after: ReadonlySet<string>, markup: string): string => {
  const prefix = prefixOf(xml);
  let depth = 0;
  let at: number | undefined;
  for (const tag of tagsOf(xml, { prefix })) {
    if (tag.is === "close") depth--;
    if (depth === 0 && tag.is === "open") at ??= tag.end;
    if (depth === 1 && tag.is !== "open" && after.has(tag.name)) at = tag.end;
    if (tag.is === "open") depth++;
  }
  if (at === undefined) return withLastChild(xml, markup);
  return spliced(xml, [{ start: at, end: at, text: markup }]);
};
