import { ALL_SHEETS } from "../records/all-sheets";
import type { SheetDescription } from "../records/describe";
import { folded } from "../values/folded";
import { headerIn, type Header } from "./find-header";
import type { MappedSheet } from "./mapped-headers";
import { matchHeaders, type HeaderMatch } from "./match-headers";
import { vocabularyOf } from "./vocabulary";
import type { Sheet } from "./workbook";

/** A header row of ours, and which table it is. */
export interface Recognized {
  readonly description: SheetDescription;
  readonly header: Header;
  readonly match: HeaderMatch;
}

const HEADER_IS_WITHIN = 30;
const FEWEST_HEADERS = 3;

/** Words of a month sheet's name that say when, not what: "Nov visits", "Visits 2026 Q1". */
const WHEN = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?$|^q[1-4]?$|^\d+$/;

const whatOf = (name: string): string =>
  folded(
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+|(?<=\D)(?=\d+$)/u)
      .filter((word) => !WHEN.test(word))
      .join(""),
  );

const byName = new Map(ALL_SHEETS.map((description) => [folded(description.table), description]));

/** The table that a sheet or Excel Table is named like, months and numbers aside. */
export const namedLike = (name: string): SheetDescription | undefined => byName.get(folded(name)) ?? byName.get(whatOf(name));

const recognizeAs = (description: SheetDescription, header: Header, mapped?: MappedSheet): Recognized => ({
  description,
  header,
  match: matchHeaders(header, vocabularyOf(description), mapped?.words),
});

const better = (a: Recognized | undefined, b: Recognized | undefined): Recognized | undefined =>
  a === undefined || (b !== undefined && b.match.columnAt.size > a.match.columnAt.size) ? b : a;

/** "at least three headers match, all but one of the required ones among them" */
const hasEnough = ({ description, match }: Recognized): boolean =>
  match.columnAt.size >= FEWEST_HEADERS && match.required >= vocabularyOf(description).required.length - 1;

/** What a header row is: as mapped, as named with a required header, or by its headers alone (contracts section 3). */
export const recognizeHeader = (header: Header, names: readonly string[], mapped?: MappedSheet): Recognized | undefined => {
  if (mapped) {
    const asMapped = recognizeAs(mapped.description, header, mapped);
    return header.cells.some((cell) => cell.names.some((name) => mapped.words.has(name))) ? asMapped : undefined;
  }
  for (const name of names) {
    const description = namedLike(name);
    const asNamed = description && recognizeAs(description, header);
    if (asNamed && asNamed.match.required > 0) return asNamed;
  }
  return ALL_SHEETS.map((description) => recognizeAs(description, header))
    .filter(hasEnough)
    .reduce<Recognized | undefined>(better, undefined);
};

/** The best header row among the first of a sheet without a usable Table; the upper one of equals. */
export const recognizeSheet = (sheet: Sheet, mapped?: MappedSheet): Recognized | undefined =>
  sheet.rows
    .slice(0, HEADER_IS_WITHIN)
    .map((row) => recognizeHeader(headerIn(sheet, row), [sheet.name], mapped))
    .reduce(better, undefined);

/** From its first rows: whether a host should read the sheet at all. Sheets that only Mapping names are for the host to add. */
export const sheetLooksLikeOurs = (head: Sheet): boolean =>
  namedLike(head.name) !== undefined ||
  head.tables.some((table) => namedLike(table.name) !== undefined) ||
  recognizeSheet(head) !== undefined;
