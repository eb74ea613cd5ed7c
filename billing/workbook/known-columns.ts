import type { FoundTable } from "./find-tables";

/** A column of ours that people fill, as far as telling records from other rows needs it. */
export interface KnownColumn {
  readonly at: number;
  readonly numeric: boolean;
  readonly dates: boolean;
  readonly required: boolean;
  /** Folded, as it stands in the header row. */
  readonly header: string;
  /** True where the text could be a value of the column; an identifier is no phrase. */
  readonly reads: (text: string) => boolean;
}

const AS_TEXT = { dateSystem: 1900, dayFirst: false, percentFormat: false } as const;

/** "Inactive clients": words, and no digit. */
const PHRASE = /^[^\d]+ [^\d]+$/;

/** Left to right, further lines of a wide sheet included; formulas that only display say nothing about a row. */
export const knownColumns = ({ description, match, header }: FoundTable): readonly KnownColumn[] => {
  const known = (first: boolean, [key, at]: readonly [string, number]): readonly KnownColumn[] => {
    const column = description.columns[key];
    if (!column || column.display !== undefined) return [];
    const { type } = column;
    return [
      {
        at,
        numeric: type.numeric === true,
        dates: type.dates === true,
        required: first && column.required === true,
        header: header.cells.find((cell) => cell.at === at)?.names.at(-1) ?? "",
        reads: (text) => type.read(text, AS_TEXT).ok && !(type.name === "identifier" && PHRASE.test(text.trim())),
      },
    ];
  };
  return [
    ...[...match.columnAt].flatMap((place) => known(true, place)),
    ...match.furtherLines.flatMap((line) => [...line].flatMap((place) => known(false, place))),
  ].sort((a, b) => a.at - b.at);
};
