/** "1 visit", "3 visits": the plural is the singular with an s unless given. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** "97124", "97124 and 97140", "97124, 97140 and 97110". */
export const listed = (words: readonly string[], last = "and"): string =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${last} ${words[words.length - 1] ?? ""}`;
