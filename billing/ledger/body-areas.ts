import { folded } from "../values/folded";

/** How notes write the same word; whoever treats one side of both treats what was ordered. */
const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ["lower", "low"],
  ["l", "left"],
  ["lt", "left"],
  ["r", "right"],
  ["rt", "right"],
  ["feet", "foot"],
  ["calves", "calf"],
  ["both", ""],
  ["bilateral", ""],
]);

/** "Lower back" and "low back" are one place, "shoulders" and "shoulder" too. */
const wordOf = (word: string): string => {
  const plain = folded(word);
  const same = SAME_WORD.get(plain);
  if (same !== undefined) return same;
  return plain.length > 3 && plain.endsWith("s") && !plain.endsWith("ss") ? plain.slice(0, -1) : plain;
};

const wordsOf = (area: string): readonly string[] =>
  area
    .split(/\s+/)
    .map(wordOf)
    .filter((word) => word !== "");

const areasIn = (cell: readonly string[]): readonly string[] =>
  cell.flatMap((item) => item.split(/\s+and\s+|[&+/]/i)).filter((item) => item.trim() !== "");

/** The treated areas that no prescribed one covers; a closer description of a prescribed area ("left shoulder" of "shoulder") is covered. */
export const areasNotPrescribed = (treated: readonly string[], prescribed: readonly string[]): readonly string[] => {
  const allowed = areasIn(prescribed)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  return areasIn(treated).filter((area) => {
    const words = wordsOf(area);
    return !allowed.some((prescribedWords) => prescribedWords.every((word) => words.includes(word)));
  });
};
