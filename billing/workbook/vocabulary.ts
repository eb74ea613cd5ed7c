import { ALL_SHEETS } from "../records/all-sheets";
import type { SheetDescription } from "../records/describe";
import { visitSheet } from "../records/visits";
import { folded } from "../values/folded";

/** The folded headers of a table, each naming our column; exact ones win over aliases, aliases over weak ones. */
export interface Vocabulary {
  readonly exact: ReadonlyMap<string, string>;
  readonly aliases: ReadonlyMap<string, string>;
  /** Too common to count alone ("Date", "Name"). */
  readonly weak: ReadonlyMap<string, string>;
  /** By number from 2: the headers of further lines on a wide sheet, "Code 2", "Units 2". */
  readonly further: ReadonlyMap<number, ReadonlyMap<string, string>>;
  /** Our columns that must be there. */
  readonly required: readonly string[];
}

/** What a wide sheet repeats for each further line of a visit (workbook.md 4.3). */
export const LINE_COLUMNS: ReadonlySet<string> = new Set(["minutes", "code", "units", "modifiers", "charge"]);
const MOST_LINES = 9;

const wordsOf = (description: SheetDescription, words: (key: string) => readonly string[]): Map<string, string> => {
  const found = new Map<string, string>();
  for (const key of Object.keys(description.columns))
    for (const word of words(key)) if (!found.has(folded(word))) found.set(folded(word), key);
  return found;
};

const build = (description: SheetDescription): Vocabulary => {
  const { columns } = description;
  const numbered = (key: string, line: number): readonly string[] =>
    description.table === visitSheet.table && LINE_COLUMNS.has(key)
      ? [columns[key]?.header ?? "", ...(columns[key]?.aliases ?? [])].map((word) => `${word} ${line}`)
      : [];
  const lines = Array.from({ length: MOST_LINES - 1 }, (_, index) => index + 2);
  return {
    exact: wordsOf(description, (key) => [columns[key]?.header ?? ""]),
    aliases: wordsOf(description, (key) => [...(columns[key]?.aliases ?? []), ...numbered(key, 1)]),
    weak: wordsOf(description, (key) => columns[key]?.weakAliases ?? []),
    further: new Map(lines.map((line) => [line, wordsOf(description, (key) => numbered(key, line))])),
    required: Object.keys(columns).filter((key) => columns[key]?.required),
  };
};

const vocabularies = new Map(ALL_SHEETS.map((description) => [description.table, build(description)]));

export const vocabularyOf = (description: SheetDescription): Vocabulary => vocabularies.get(description.table) ?? build(description);
