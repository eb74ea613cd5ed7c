/** A stretch of text and what shall stand there instead; an insertion where both ends are the same. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all of the splices made. They may come in any order; two at one place keep theirs; none may overlap another. */
export const spliced = (text: string, splices: readonly Splice[]): string => {
  if (splices.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: instead } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at || end < start) throw new RangeError("two changes of one part overlap");
    pieces.push(text.slice(at, start), instead);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
};
