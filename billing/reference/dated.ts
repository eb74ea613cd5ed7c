import { parseIsoDate, type CalendarDate } from "../values/calendar-date";

/** How sure a fact is: read in its source, partly read, or general knowledge to be confirmed with the payer. */
export type Verified = "verified" | "partly" | "unverified";

/** Where a fact of the field was read. */
export interface Source {
  readonly title: string;
  readonly verified: Verified;
}

/** A fact from one day on, until the next entry takes over. */
export interface DatedValue<Value> {
  readonly from: string;
  readonly value: Value;
  readonly source: Source;
}

export interface Dated<Value> {
  /** The entry in force on the day; undefined before the first one, or where an entry says that the fact is not known. */
  readonly on: (date: CalendarDate) => { readonly value: NonNullable<Value>; readonly source: Source } | undefined;
}

/** Published facts as dated lines: a new year is a new line (house.md). `null` as a value ends what went before. */
export const dated = <Value>(entries: readonly DatedValue<Value>[]): Dated<Value> => {
  const newestFirst = entries
    .map((entry) => ({ ...entry, starts: parseIsoDate(entry.from) ?? (0 as CalendarDate) }))
    .sort((a, b) => b.starts - a.starts);
  return {
    on: (date) => {
      const entry = newestFirst.find(({ starts }) => starts <= date);
      return entry?.value === undefined || entry.value === null ? undefined : { value: entry.value, source: entry.source };
    },
  };
};
