const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Text as Excel shows it: characters that XML cannot hold are written `_x000D_`, and a literal one `_x005F_x000D_` (ST_Xstring). */
export const writtenText = (text: string): string =>
  text.includes("_x") ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;

/** V8 keeps shorter substrings as copies, longer ones as a view that holds the whole chunk of XML in memory. */
const SHORTEST_VIEW = 13;

const copyOf = (text: string): string => (text.length < SHORTEST_VIEW ? text : ` ${text}`.slice(1));

/** Gives back one copy of each text, so that a name written in 100,000 rows is in memory once. */
export const textPool = (): ((text: string) => string) => {
  const kept = new Map<string, string>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const copy = copyOf(text);
    kept.set(copy, copy);
    return copy;
  };
};
