/** Letters that are no plain letter with a mark on it, as the alphabet of claims writes them. */
const WRITTEN: Readonly<Record<string, string>> = {
  Æ: "AE",
  Œ: "OE",
  Ø: "O",
  Ł: "L",
  Đ: "D",
  Ð: "D",
  Þ: "TH",
  "\u2018": "'",
  "\u2019": "'",
  "\u02BC": "'",
  "\u201C": '"',
  "\u201D": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u00A0": " ",
};

const PLAIN = /^[ -~]*$/;

/**
 * Capitals without accents, which is all that readers of the paper form know: "Møen, José" is "MOEN, JOSE".
 * Undefined where a letter is left that the form has no sign for.
 */
export const formLetters = (text: string): string | undefined => {
  const capitals = text.toUpperCase();
  if (PLAIN.test(capitals)) return capitals;
  const written = Array.from(capitals.normalize("NFD").replace(/\p{M}/gu, ""), (letter) => WRITTEN[letter] ?? letter).join("");
  return PLAIN.test(written) ? written : undefined;
};
