/** Words as people mean them: case, spaces, punctuation, accents and curly quotes do not tell them apart. */
export const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, "");

/** Trimmed, inner runs of any white space (no-break spaces too) as one space. */
export const tidy = (text: string): string => text.replace(/[\s\u00A0\u200B\uFEFF]+/g, " ").trim();
