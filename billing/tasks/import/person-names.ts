import { folded, tidy } from "../../values/folded";

/** A person's name as two programs may both write it. */
export interface PersonName {
  readonly last: string;
  readonly first: string;
  readonly middle: string;
}

const CREDENTIAL_OR_NOTE = /\s*\([^()]*\)\s*$/;
const withoutNote = (name: string): string => name.replace(CREDENTIAL_OR_NOTE, "");
const INITIAL = /^\p{L}\.?$/u;

/** "Whitfield, Dana", "Dana Whitfield", "Dana M. Whitfield"; undefined where first and last name cannot be told apart. */
export const splitName = (written: string): PersonName | undefined => {
  const name = tidy(withoutNote(written));
  const [last = "", rest = "", ...more] = name.split(",").map(tidy);
  if (more.length > 0) return undefined;
  if (rest !== "") {
    const [first = "", middle = "", ...others] = rest.split(" ");
    return others.length === 0 && (middle === "" || INITIAL.test(middle)) ? { last, first, middle } : { last, first: rest, middle: "" };
  }
  const words = name.split(" ");
  const [first = "", second = "", third = ""] = words;
  if (words.length === 2) return { last: second, first, middle: "" };
  if (words.length === 3 && INITIAL.test(second)) return { last: third, first, middle: second };
  return undefined;
};

/** "Whitfield, Dana": one comma, whatever stands in the parts. */
export const lastFirst = (last: string, first: string): string => `${last.replaceAll(",", " ")}, ${first.replaceAll(",", " ")}`;

const oneKey = (written: string): string => {
  const name = tidy(written);
  const comma = name.indexOf(",");
  return comma < 0 ? folded(name) : `${folded(name.slice(0, comma))},${folded(name.slice(comma + 1))}`;
};

/** The keys by which a written name is looked up, surest first: as it stands, and without what is in brackets behind it. */
export const namesToLookUp = (written: string): readonly string[] => [oneKey(written), oneKey(withoutNote(tidy(written)))];

/** What a person is known by, whichever way round the name is written. */
export const nameKeys = ({ last, first, middle }: PersonName): readonly string[] => {
  const firsts = middle === "" ? [first] : [first, `${first} ${middle}`];
  const ways = firsts.flatMap((given) => [lastFirst(last, given), `${given} ${last}`.replaceAll(",", " ")]);
  return [...new Set(ways.flatMap(namesToLookUp))];
};

/** True where two ways of writing a name have a whole word in common. */
export const shareAWord = (a: string, b: string): boolean => {
  const words = (text: string): readonly string[] =>
    text
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1)
      .map(folded);
  const theirs = new Set(words(b));
  return words(a).some((word) => theirs.has(word));
};
