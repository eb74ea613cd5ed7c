/** Excel allows 31 characters. */
const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\]|\p{Cc}/gu;
const OUTER_APOSTROPHES = /^'+|'+$/g;
const HALF_CHARACTER = /[\uD800-\uDBFF]$/;

/** Excel keeps this name for itself. */
const RESERVED = "history";

const cut = (name: string, length: number): string =>
  name.slice(0, length).replace(HALF_CHARACTER, "").trimEnd().replace(OUTER_APOSTROPHES, "");

/** The name as Excel allows it and as no sheet in `taken` is called; `taken` holds names in lower case and gets this one. */
export const freeSheetName = (wanted: string, taken: Set<string>): string => {
  const legal = cut(wanted.replace(FORBIDDEN, " ").trim().replace(OUTER_APOSTROPHES, ""), LONGEST) || "Sheet";
  let name = legal;
  for (let nth = 2; taken.has(name.toLowerCase()) || name.toLowerCase() === RESERVED; nth++) {
    const ending = ` (${nth})`;
    name = cut(legal, LONGEST - ending.length) + ending;
  }
  taken.add(name.toLowerCase());
  return name;
};
