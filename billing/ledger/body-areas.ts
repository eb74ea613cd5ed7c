import { folded } from "../values/folded";

/** How notes and orders write the same place; whoever treats one side of both treats what was ordered. */
const SAME_WORDS: ReadonlyMap<string, string> = new Map([
  ["lower", "low"],
  ["l", "left"],
  ["lt", "left"],
  ["r", "right"],
  ["rt", "right"],
  ["feet", "foot"],
  ["calves", "calf"],
  ["both", ""],
  ["bilateral", ""],
  ["cervical", "neck"],
  ["thoracic", "upper back"],
  ["lumbar", "low back"],
]);

/** "Lower back" and "low back" are one place, "shoulders" and "shoulder" too. */
const plainWords = (word: string): readonly string[] => {
  const plain = folded(word);
  const same = SAME_WORDS.get(plain);
  if (same !== undefined) return same.split(" ");
  return [plain.length > 3 && plain.endsWith("s") && !plain.endsWith("ss") ? plain.slice(0, -1) : plain];
};

/** "Cervical spine" is the neck: the spine says where only when it stands alone. */
const wordsOf = (area: string): readonly string[] => {
  const words = area
    .split(/\s+/)
    .flatMap(plainWords)
    .filter((word) => word !== "");
  return words.length > 1 ? words.filter((word) => word !== "spine") : words;
};

const isWholeBody = (words: readonly string[]): boolean => words.includes("body") && (words.includes("full") || words.includes("whole"));

const areasIn = (cell: readonly string[]): readonly string[] =>
  cell.flatMap((item) => item.split(/\s+and\s+|[&+/]/i)).filter((item) => item.trim() !== "");

/** The treated areas that no prescribed one covers; a closer description of a prescribed area ("left shoulder" of "shoulder") is covered. */
export const areasNotPrescribed = (treated: readonly string[], prescribed: readonly string[]): readonly string[] => {
  const allowed = areasIn(prescribed)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  return areasIn(treated).filter((area) => {
    const words = wordsOf(area);
    return !allowed.some((prescribedWords) => isWholeBody(prescribedWords) || prescribedWords.every((word) => words.includes(word)));
  });
};
