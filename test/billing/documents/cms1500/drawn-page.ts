interface Drawn {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Every character that is no blank, by line and column; throws where two stand in one place. */
export const charactersOf = (texts: readonly Drawn[]): ReadonlyMap<string, string> => {
  const characters = new Map<string, string>();
  for (const { text, line, column } of texts)
    for (const [at, character] of Array.from(text).entries()) {
      const place = `${line}/${column + at}`;
      if (characters.has(place)) throw new Error(`two characters at ${place}: ${characters.get(place) ?? ""} and ${character}`);
      if (character !== " ") characters.set(place, character);
    }
  return characters;
};

/** The page as a typewriter would leave it, line by line; blank ends are cut off, blank lines are "". */
export const drawn = (texts: readonly Drawn[]): readonly string[] => {
  const characters = charactersOf(texts);
  const last = Math.max(...texts.map(({ line }) => line));
  return Array.from({ length: last }, (_, at) =>
    Array.from({ length: 90 }, (_blank, column) => characters.get(`${at + 1}/${column + 1}`) ?? " ")
      .join("")
      .trimEnd(),
  );
};
