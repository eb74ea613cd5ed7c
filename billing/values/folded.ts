import { rememberedText } from "./remembered-text";

const NOT_PLAIN = /[^ -~]/;
const DIGIT = /\d/;

/** What stands between two digits tells numbers apart: C-1-12 is not C-11-2. Everywhere else it tells nothing: P-42 is P42. */
const betweenWords = (run: string, at: number, whole: string): string =>
  DIGIT.test(whole[at - 1] ?? "") && DIGIT.test(whole[at + run.length] ?? "") ? "-" : "";

const fold = (text: string): string =>
  NOT_PLAIN.test(text)
    ? text
        .normalize("NFKD")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}%]+/gu, betweenWords)
    : text.toLowerCase().replace(/[^a-z0-9%]+/g, betweenWords);

/** Words as people mean them: case, spaces, punctuation, accents and curly quotes do not tell them apart, but for what parts two digits. */
export const folded = rememberedText(fold);

/** Trimmed, inner runs of any white space (no-break spaces too) as one space. */
export const tidy = (text: string): string => text.replace(/[\s\u00A0\u200B\uFEFF]+/g, " ").trim();
