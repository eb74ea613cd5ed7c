import { rememberedText } from "../../values/remembered-text";
import { capitals } from "./form-text";

const TITLE = /^(?:dr|mr|mrs|ms|miss|prof|rev)$/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/i;

const wordsOf = (text: string): readonly string[] => capitals(text)?.split(" ") ?? [];

const titleless = rememberedText((text) => {
  const words = wordsOf(text);
  const kept = words.filter((word) => !TITLE.test(word));
  // Who is called nothing but Miss keeps the name.
  return (kept.length === 0 ? words : kept).join(" ");
});

const withoutTitles = (text: string | undefined): string => (text === undefined ? "" : titleless(text));

const initialOf = (middle: string | undefined): string => (middle === undefined ? "" : (Array.from(withoutTitles(middle))[0] ?? ""));

/** Last, first and middle name as sheets have them. */
export interface NameParts {
  readonly last?: string | undefined;
  readonly first?: string | undefined;
  readonly middle?: string | undefined;
}

/** "WHITFIELD, DANA, Q": without titles, the middle name as its initial; undefined without a last or a first name. */
export const lastFirst = ({ last, first, middle }: NameParts): string | undefined => {
  const [family, given, initial] = [withoutTitles(last), withoutTitles(first), initialOf(middle)];
  return family === "" || given === "" ? undefined : `${family}, ${given}${initial === "" ? "" : `, ${initial}`}`;
};

/** The parts of a name in one cell that can be told without a guess: "Field, Sam Q", "Sam Field", "Sam Q. Field Jr". */
const partsOf = (name: string): NameParts | undefined => {
  const comma = name.indexOf(",");
  if (comma >= 0) {
    const [first, ...middle] = withoutTitles(name.slice(comma + 1)).split(" ");
    // "Field, Jr, Sam": what follows the first comma belongs to the last name.
    return first === undefined || SUFFIX.test(first) ? undefined : { last: name.slice(0, comma), first, middle: middle.join(" ") };
  }
  const words = withoutTitles(name).split(" ");
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? "") ? words.slice(-1) : [];
  const [first, ...others] = suffix.length > 0 ? words.slice(0, -1) : words;
  const last = others.at(-1);
  const between = others.slice(0, -1);
  // Of "Maria De La Cruz" nobody can tell from here where the last name begins.
  if (last === undefined || between.length > 1 || (between[0]?.length ?? 1) > 1) return undefined;
  return { last: [last, ...suffix].join(" "), first, middle: between[0] };
};

/** A person's name from one cell as "FIELD, SAM, Q"; one whose parts cannot be told stays in the order typed. */
export const lastFirstOf = rememberedText((name: string): string | undefined => {
  const parts = partsOf(name);
  return (parts && lastFirst(parts)) ?? capitals(withoutTitles(name));
});

const LONGEST_CREDENTIAL = 6;

/** "MD", not "Nurse practitioner", for which the box has no room. */
const credentialOf = (type: string | undefined): string | undefined => {
  const written = type === undefined ? undefined : capitals(type);
  return written === undefined || written.includes(" ") || written.length > LONGEST_CREDENTIAL ? undefined : written;
};

/** "MORGAN HALE MD", from "Hale, Morgan" or "Dr. Morgan Hale, MD": first name first, no commas, and a credential is not said twice. */
export const firstLast = (name: string, type: string | undefined): string | undefined => {
  const credential = credentialOf(type);
  const comma = name.indexOf(",");
  const [before, after] = comma < 0 ? [name, undefined] : [name.slice(0, comma), name.slice(comma + 1)];
  const isListed = after !== undefined && credentialOf(after) !== credential;
  const words = wordsOf(isListed ? `${after} ${before}` : before).filter((word) => !TITLE.test(word) && word !== credential);
  return capitals([...words, credential ?? ""].join(" "));
};
