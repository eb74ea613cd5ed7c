import { escapedAttribute, unescapedXml } from "./escaping";

const ATTRIBUTE = /([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of one tag (`<row r="3" spans="1:4">`), in order, their values unescaped. */
export const attributesOf = (tag: string): ReadonlyMap<string, string> =>
  new Map([...tag.matchAll(ATTRIBUTE)].map(([, name = "", one, other]) => [name, unescapedXml(one ?? other ?? "")]));

export const attributeOf = (tag: string, name: string): string | undefined => attributesOf(tag).get(name);

/** The tag with one attribute set, in its place where the tag has it, else as its last; undefined takes it away. All else stays to the byte. */
export const withAttribute = (tag: string, name: string, value: string | undefined): string => {
  for (const found of tag.matchAll(ATTRIBUTE)) {
    if (found[1] !== name) continue;
    const [before, after] = [tag.slice(0, found.index), tag.slice(found.index + found[0].length)];
    return value === undefined ? before.trimEnd() + after : `${before}${name}="${escapedAttribute(value)}"${after}`;
  }
  if (value === undefined) return tag;
  const end = tag.endsWith("/>") ? tag.length - 2 : tag.length - 1;
  return `${tag.slice(0, end).trimEnd()} ${name}="${escapedAttribute(value)}"${tag.slice(end)}`;
};
