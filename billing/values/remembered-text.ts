/** A workbook repeats the same few words on every row; beyond this many they are forgotten and worked out again. */
const MOST_REMEMBERED = 200_000;

/** A way of writing a text, worked out once for each text. */
export const rememberedText = <Written>(write: (text: string) => Written): ((text: string) => Written) => {
  const known = new Map<string, Written>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const written = write(text);
    known.set(text, written);
    return written;
  };
};
