import type { Header } from "./find-header";
import type { Vocabulary } from "./vocabulary";

/** The columns of ours that stand under a header row, by their key. */
export interface HeaderMatch {
  readonly columnAt: ReadonlyMap<string, number>;
  /** For each further line of a wide sheet, where its own columns stand. */
  readonly furtherLines: readonly ReadonlyMap<string, number>[];
  /** How many of the required columns are there. */
  readonly required: number;
}

type Words = ReadonlyMap<string, string>;
const NOTHING_MAPPED: Words = new Map();

/** Gives each column of ours the leftmost header that the words name, and no header twice. */
const take = (header: Header, words: Words, found: Map<string, number>, taken: Set<number>): void => {
  for (const { at, names } of header.cells) {
    if (taken.has(at)) continue;
    const key = names.map((name) => words.get(name)).find((candidate) => candidate !== undefined && !found.has(candidate));
    if (key === undefined) continue;
    found.set(key, at);
    taken.add(at);
  }
};

/** @param mapped folded headers that the Mapping sheet gives to our columns; they win over every other. */
export const matchHeaders = (header: Header, vocabulary: Vocabulary, mapped: Words = NOTHING_MAPPED): HeaderMatch => {
  const columnAt = new Map<string, number>();
  const taken = new Set<number>();
  take(header, mapped, columnAt, taken);
  take(header, vocabulary.exact, columnAt, taken);
  take(header, vocabulary.aliases, columnAt, taken);
  if (columnAt.size > 0) take(header, vocabulary.weak, columnAt, taken);
  const furtherLines: Map<string, number>[] = [];
  for (const words of vocabulary.further.values()) {
    const further = new Map<string, number>();
    take(header, words, further, taken);
    if (further.has("code")) furtherLines.push(further);
  }
  return { columnAt, furtherLines, required: vocabulary.required.filter((key) => columnAt.has(key)).length };
};
