import { allPresets } from "../../reference/import-presets/all-presets";
import { IMPORTED_TABLES, type ImportedTable, type ImportPreset } from "../../reference/import-presets/preset";
import { folded } from "../../values/folded";
import { remembered } from "../../values/remembered";
import { headerIn, type Header } from "../find-header";
import { matchHeaders, type HeaderMatch } from "../match-headers";
import { namedLike } from "../sheet-kind";
import { vocabularyOf, type Vocabulary } from "../vocabulary";
import type { Sheet } from "../workbook";
import { INCOMING, NEEDED } from "./incoming-sheets";
import { incomingKey, speaksOf, type MappedHeader, type SavedMapping } from "./saved-mapping";

/** What a person says of a file, and what was said of its kind before. */
export interface SourceChoice {
  readonly table?: ImportedTable | undefined;
  readonly preset?: ImportPreset | undefined;
  /** What their headers mean; wins over every other word. */
  readonly mapped: readonly MappedHeader[];
  readonly saved: readonly SavedMapping[];
}

/** How a sheet of a file is read. */
export interface Understood {
  readonly table: ImportedTable;
  /** Undefined where our own words for columns were enough. */
  readonly preset: ImportPreset | undefined;
  readonly header: Header;
  readonly match: HeaderMatch;
}

/** A sheet that cannot be read until somebody says what its headers mean. */
export interface NotUnderstood {
  /** What it comes nearest to. */
  readonly table: ImportedTable | undefined;
  readonly headerRow: number;
  /** As they stand there. */
  readonly headers: readonly string[];
  /** For each lacking column the headers of ours of which one would do. */
  readonly missing: readonly (readonly string[])[];
}

const HEADER_IS_WITHIN = 30;
/** Of ten headers a vendor may rename two before the file is another's. */
const ENOUGH_OF_SIGNATURE = 0.8;
const NO_HEADER: Header = { row: 0, cells: [] };
const NONE: ReadonlyMap<string, string> = new Map();

const vocabularyFor = remembered((preset: ImportPreset): Vocabulary => ({
  exact: new Map(Object.entries(preset.columns).flatMap(([key, theirs]) => theirs.map((header) => [folded(header), key] as const))),
  aliases: NONE,
  weak: NONE,
  further: new Map(),
  required: [],
}));

const ownVocabulary = remembered(vocabularyOf);

/** The rows among the first that could be headers. */
const headersOf = (sheet: Sheet): readonly Header[] =>
  sheet.rows
    .slice(0, HEADER_IS_WITHIN)
    .map((row) => headerIn(sheet, row))
    .filter(({ cells }) => cells.length > 1);

/** How much of a preset's signature stands in a header row, from 0 to 1. */
const signatureShare = ({ signature }: ImportPreset, header: Header): number => {
  const there = new Set(header.cells.flatMap(({ names }) => names));
  const found = signature.filter((either) => either.split("|").some((name) => there.has(folded(name))));
  return found.length / signature.length;
};

const lacking = (table: ImportedTable, { columnAt }: HeaderMatch): readonly (readonly string[])[] =>
  NEEDED[table].filter((group) => !group.some((key) => columnAt.has(key)));

/** What was said of a file of this kind before and what is said now, by their folded headers. */
const wordsFor = (table: ImportedTable, header: Header, { mapped, saved }: SourceChoice): ReadonlyMap<string, string> => {
  const before = saved.filter((mapping) => mapping.table === table && speaksOf(mapping, header)).flatMap(({ words }) => [...words]);
  const now = mapped.flatMap(({ ours, theirs }) => {
    const key = incomingKey(table, ours);
    return key === undefined ? [] : [[folded(theirs), key] as const];
  });
  return new Map([...before, ...now]);
};

const withPreset = (preset: ImportPreset, header: Header, choice: SourceChoice): Understood => ({
  table: preset.table,
  preset,
  header,
  match: matchHeaders(header, vocabularyFor(preset), wordsFor(preset.table, header, choice)),
});

const withOwnWords = (table: ImportedTable, header: Header, choice: SourceChoice): Understood => ({
  table,
  preset: undefined,
  header,
  match: matchHeaders(header, ownVocabulary(INCOMING[table]), wordsFor(table, header, choice)),
});

const best = <Item>(items: readonly Item[], score: (item: Item) => number): Item | undefined =>
  items.reduce<Item | undefined>((before, item) => (before === undefined || score(item) > score(before) ? item : before), undefined);

/** The preset whose headers a file has, told by most of its signature; the one with the longer signature where several fit alike. */
const recognisedPreset = (headers: readonly Header[], choice: SourceChoice): Understood | undefined => {
  const { table, preset } = choice;
  const presets = preset === undefined ? allPresets.filter((one) => table === undefined || one.table === table) : [preset];
  const found = headers.flatMap((header) => presets.map((one) => ({ header, one, share: signatureShare(one, header) })));
  const enough = found.filter(({ share }) => (preset === undefined ? share >= ENOUGH_OF_SIGNATURE : share > 0));
  const likeliest = best(enough, ({ share, one }) => share * 100 + one.signature.length);
  return likeliest && withPreset(likeliest.one, likeliest.header, choice);
};

/** A kind of file of which somebody once said what its headers mean. */
const bySavedMapping = (headers: readonly Header[], choice: SourceChoice): Understood | undefined => {
  for (const mapping of choice.saved)
    for (const header of headers)
      if ((choice.table === undefined || mapping.table === choice.table) && speaksOf(mapping, header))
        return withOwnWords(mapping.table, header, choice);
  return undefined;
};

/** The rows read as each kind by our own words. */
const byOwnWords = (headers: readonly Header[], choice: SourceChoice): readonly Understood[] =>
  IMPORTED_TABLES.filter((table) => choice.table === undefined || table === choice.table).flatMap((table) =>
    headers.map((header) => withOwnWords(table, header, choice)),
  );

const columnsFound = ({ match }: Understood): number => match.columnAt.size;

const question = (likeliest: Understood | undefined, headers: readonly Header[], said: SourceChoice): NotUnderstood => {
  const header = likeliest?.header ?? headers[0];
  const table = said.table ?? said.preset?.table ?? (likeliest && columnsFound(likeliest) > 1 ? likeliest.table : undefined);
  return {
    table,
    headerRow: header?.row ?? 0,
    headers: header?.cells.map(({ shown }) => shown) ?? [],
    missing:
      likeliest && table !== undefined
        ? lacking(table, likeliest.match).map((group) => group.map((key) => INCOMING[table].columns[key]?.header ?? key))
        : [],
  };
};

const OWN_SHARE = 0.8;

/** The table of ours that a sheet is a copy of: named like it, with its own headers. */
export const copyOfOurs = (sheet: Sheet): { readonly table: string; readonly header: Header } | undefined => {
  const description = [sheet.name, ...sheet.tables.map(({ name }) => name)].map(namedLike).find((named) => named !== undefined);
  if (!description) return undefined;
  const { exact } = vocabularyOf(description);
  const isOwn = ({ cells }: Header): boolean =>
    cells.filter(({ names }) => names.some((name) => exact.has(name))).length >= Math.max(2, cells.length * OWN_SHARE);
  const header = headersOf(sheet).find(isOwn);
  return header && { table: description.table, header };
};

/** Finds out what the rows of a sheet are, and under which header each column of ours stands; a sheet without rows is neither. */
export const understandSheet = (sheet: Sheet, choice: SourceChoice): Understood | NotUnderstood | undefined => {
  const headers = headersOf(sheet);
  if (headers.length === 0) return sheet.rows.length === 0 ? undefined : question(undefined, [], choice);
  const copy = copyOfOurs(sheet);
  const own = IMPORTED_TABLES.find((table) => table === copy?.table);
  if (copy && own !== undefined && choice.preset === undefined && (choice.table ?? own) === own)
    return withOwnWords(own, copy.header, choice);
  const recognised = recognisedPreset(headers, choice) ?? bySavedMapping(headers, choice);
  if (recognised && lacking(recognised.table, recognised.match).length === 0) return recognised;
  if (choice.preset !== undefined)
    return question(recognised ?? withPreset(choice.preset, headers[0] ?? NO_HEADER, choice), headers, choice);
  const candidates = byOwnWords(headers, recognised ? { ...choice, table: recognised.table } : choice);
  const whole = candidates.filter(({ table, match }) => lacking(table, match).length === 0);
  return best(whole, columnsFound) ?? question(recognised ?? best(candidates, columnsFound), headers, choice);
};

export const isUnderstood = (sheet: Understood | NotUnderstood): sheet is Understood => "match" in sheet;
