/** A workbook repeats the same few names on every row; beyond this many they are forgotten and worked out again. */
const MOST_REMEMBERED = 200_000;
const remembered = new Map<string, string>();

const NOT_PLAIN = /[^ -~]/;

const fold = (text: string): string =>
  NOT_PLAIN.test(text)
    ? text
        .normalize("NFKD")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}%]+/gu, "")
    : text.toLowerCase().replace(/[^a-z0-9%]+/g, "");

/** Words as people mean them: case, spaces, punctuation, accents and curly quotes do not tell them apart. */
export const folded = (text: string): string => {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const words = fold(text);
  remembered.set(text, words);
  return words;
};

/** Trimmed, inner runs of any white space (no-break spaces too) as one space. */
export const tidy = (text: string): string => text.replace(/[\s\u00A0\u200B\uFEFF]+/g, " ").trim();
