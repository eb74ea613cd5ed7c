import { folded } from "../../values/folded";
import { remembered } from "../../values/remembered";

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

/** A place that is treated, as it was written, and what it means. */
interface Area {
  readonly written: string;
  readonly words: readonly string[];
}

/** Cells of a column with the same text are one list, and few texts are written often. */
const areasIn = remembered((cell: readonly string[]): readonly Area[] =>
  cell
    .flatMap((item) => item.split(/\s+and\s+|[&+/]/i))
    .filter((item) => item.trim() !== "")
    .map((written) => ({ written, words: wordsOf(written) })),
);

const covers = ({ words: prescribed }: Area, { words }: Area): boolean =>
  prescribed.length > 0 && (isWholeBody(prescribed) || prescribed.every((word) => words.includes(word)));

/** The treated areas that no prescribed one covers; a closer description of a prescribed area ("left shoulder" of "shoulder") is covered. */
export const areasNotPrescribed = (treated: readonly string[], prescribed: readonly string[]): readonly string[] =>
  areasIn(treated)
    .filter((area) => !areasIn(prescribed).some((allowed) => covers(allowed, area)))
    .map(({ written }) => written);
