import { folded } from "../../values/folded";
import type { ColumnType } from "../describe";
import { readAs } from "../reading";
import { asText } from "./text";

/** One word of a closed list; other spellings of a word may be given as `also`. */
export const oneOf = <const Words extends readonly string[]>(
  words: Words,
  also: Readonly<Record<string, Words[number]>> = {},
): ColumnType<Words[number]> => {
  const known = new Map<string, Words[number]>(words.map((word) => [folded(word), word]));
  for (const [spelling, word] of Object.entries(also)) known.set(folded(spelling), word);
  return {
    name: "choice",
    expects: words.join(", "),
    numberFormat: "@",
    list: { values: words, closed: true },
    read: (cell) => {
      const word = known.get(folded(asText(cell)));
      return word === undefined ? { ok: false, problem: { kind: "not-in-list", allowed: words, shown: String(cell) } } : readAs(word);
    },
  };
};

/** Text with suggestions: anything may be typed. */
export const suggested = (words: readonly string[]): ColumnType<string> => ({
  name: "text",
  expects: "text",
  numberFormat: "@",
  list: { values: words, closed: false },
  read: (cell) => readAs(asText(cell)),
});
