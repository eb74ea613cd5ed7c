/** Tells the line of an index as an editor counts, from 1; the indexes must be asked for in rising order, so that the text is walked once. */
export const lineCounter = (text: string): ((index: number) => number) => {
  const breaks = /\r\n?|\n/g;
  let line = 1;
  let next = breaks.exec(text);
  return (index) => {
    while (next && next.index < index) {
      line++;
      next = breaks.exec(text);
    }
    return line;
  };
};
