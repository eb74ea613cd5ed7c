/** 64-bit FNV-1a in two halves of 32 bits (Fowler, Noll and Vo; public domain), each from its own start. */
const fnv = (text: string, start: number): number => {
  let mark = start;
  for (let at = 0; at < text.length; at++) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
  return mark >>> 0;
};

const STARTS = [0x811c9dc5, 0x9747b28c] as const;

/** Sixteen letters and digits that stand for a text: the same text always gives the same, and nobody's name is in a Source key. */
export const contentMark = (text: string): string => STARTS.map((start) => fnv(text, start).toString(16).padStart(8, "0")).join("");
