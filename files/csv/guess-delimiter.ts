import { parse } from "papaparse";

const DELIMITERS = [",", ";", "\t", "|"] as const;
const ROWS_LOOKED_AT = 60;

/** How well a delimiter explains a text. */
interface Explanation {
  readonly delimiter: string;
  /** How many fields the rows agree on, times how many rows do: a title above the headers or a comma in a note says little. */
  readonly agreement: number;
  /** True where quotation marks close in front of something else: they belong to fields that another delimiter parts. */
  readonly breaksQuotes: boolean;
}

const explain = (text: string, delimiter: string): Explanation => {
  const { data, errors } = parse<string[]>(text, { delimiter, preview: ROWS_LOOKED_AT, newline: "\n" });
  const rowsWith = new Map<number, number>();
  for (const fields of data) if (fields.length > 1) rowsWith.set(fields.length, (rowsWith.get(fields.length) ?? 0) + 1);
  return {
    delimiter,
    agreement: Math.max(0, ...[...rowsWith].map(([fields, rows]) => rows * (fields - 1))),
    breaksQuotes: errors.some(({ type }) => type === "Quotes"),
  };
};

/** What parts the fields of a text; a comma where nothing does. The first of equals stands. */
export const guessDelimiter = (text: string): string => {
  const all = DELIMITERS.map((delimiter) => explain(text, delimiter));
  const whole = all.filter(({ breaksQuotes, agreement }) => !breaksQuotes && agreement > 0);
  return (whole.length > 0 ? whole : all).reduce((best, one) => (one.agreement > best.agreement ? one : best)).delimiter;
};
