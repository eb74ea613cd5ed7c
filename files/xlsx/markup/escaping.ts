const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text of a part with its entities and character references replaced. */
export const unescapedXml = (text: string): string =>
  text.includes("&")
    ? text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex?: string, decimal?: string, name = "") => {
        if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
        return decimal === undefined ? (ENTITIES[name as string] ?? whole) : String.fromCodePoint(Number(decimal));
      })
    : text;

/** Most texts hold nothing to escape, and one look is faster than six. */
const TO_ESCAPE = /[&<>"\n\r\t]/;

const escapedXml = (text: string): string =>
  TO_ESCAPE.test(text) ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;") : text;

export const escapedAttribute = (text: string): string => {
  if (!TO_ESCAPE.test(text)) return text;
  return escapedXml(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\r", "&#13;").replaceAll("\t", "&#9;");
};

/** Characters that XML 1.0 cannot hold, a carriage return (which a parser would make a line feed), and a literal `_x000D_`. */
const NOT_IN_XML = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** Printable ASCII with nothing to escape. */
const PLAIN = /^[ !#-%'-;=?-^`-~]*$/;

/** Text for a `<t>` or `<v>`, escaped as Excel escapes it (ST_Xstring). */
export const escapedText = (text: string): string =>
  PLAIN.test(text)
    ? text
    : escapedXml(text.replace(NOT_IN_XML, (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`));
