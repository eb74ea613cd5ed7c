/**
 * Widths relative to a digit's, near enough for whether a text fits: measured on Calibri (whose digits are 0.507 em), a little on
 * the wide side so that Arial fits too.
 */
const WIDTHS: ReadonlyMap<number, number> = new Map(
  (
    [
      ["ijlI'.,:;|! ", 0.5],
      ['ftr()[]{}-/\\"`', 0.7],
      ["csvxyzJkL*?", 0.92],
      ["ADGHNOQU&#+<>=~", 1.27],
      ["BCEFKPRSTVXYZ", 1.1],
      ["0123456789", 1],
      ["mwMW@%\u2014\u2026", 1.7],
    ] as const
  ).flatMap(([characters, width]) => Array.from(characters, (character): [number, number] => [character.charCodeAt(0), width])),
);

/** From Hangul on, characters are as wide as they are high. */
const FIRST_WIDE = 0x1100;
const USUAL = 1.05;
export const WIDEST = 2;

/** Half of a character beyond U+FFFF counts half of it. */
const widthOf = (code: number): number => {
  if (code >= 0xd800 && code <= 0xdfff) return WIDEST / 2;
  return WIDTHS.get(code) ?? (code >= FIRST_WIDE ? WIDEST : USUAL);
};

/** How wide a text on one line is, in digits of its own font. */
export const textWidth = (text: string): number => {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += widthOf(text.charCodeAt(at));
  return width;
};

const linesOfParagraph = (text: string, width: number): number => {
  let lines = 1;
  let used = 0;
  for (const word of text.match(/[^\s-]*(?:-|\s+|$)/g) ?? []) {
    const visible = textWidth(word.trimEnd());
    if (used > 0 && used + visible > width) {
      lines++;
      used = 0;
    }
    const broken = Math.max(0, Math.ceil(visible / width) - 1); // a word longer than the line goes on in the next
    lines += broken;
    used += textWidth(word) - broken * width;
  }
  return lines;
};

/** How many lines a text takes where it wraps at `width` digits. */
export const linesOf = (text: string, width: number): number =>
  text.split("\n").reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, Math.max(1, width)), 0);
