import fc from "fast-check";
import { isoDate, parseIsoDate, type CalendarDate } from "../../billing/values/calendar-date";

/** A counterexample shrinks to the first of several kinds. */
export const SIMPLEST_FIRST = { withCrossShrink: true };

const day = (iso: string): number => parseIsoDate(iso) ?? 0;

/** Days on which years, benefit years and 12 months begin or end. */
const EDGES = [
  "2028-01-01",
  "2027-12-31",
  "2028-02-28",
  "2028-02-29",
  "2028-03-01",
  "2028-06-30",
  "2028-07-01",
  "2028-12-31",
  "2029-01-01",
  "2029-02-28",
  "2029-03-01",
];

const between = (first: string, last: string): fc.Arbitrary<string> =>
  fc.integer({ min: day(first), max: day(last) }).map((date) => isoDate(date as CalendarDate));

/** A day of treatment, of an authorization, of what was told: often near others, at times on an edge, at times far away. */
export const someDay: fc.Arbitrary<string> = fc.oneof(
  SIMPLEST_FIRST,
  { weight: 5, arbitrary: between("2028-01-10", "2028-03-20") },
  { weight: 3, arbitrary: fc.constantFrom(...EDGES) },
  { weight: 2, arbitrary: between("2027-06-01", "2029-04-30") },
);

/** A first day of coverage; most lie before every day of treatment. */
export const firstDay: fc.Arbitrary<string> = fc.oneof(
  SIMPLEST_FIRST,
  { weight: 4, arbitrary: fc.constant("2027-01-01") },
  { weight: 1, arbitrary: fc.constantFrom("2028-01-01", "2028-02-29", "2028-02-01") },
);

const orNothing =
  (nothing: number, something: number) =>
  <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
    fc.oneof(SIMPLEST_FIRST, { weight: nothing, arbitrary: fc.constant(null) }, { weight: something, arbitrary });

/** Mostly nothing: an empty cell. */
export const seldom = orNothing(3, 1);
export const asOftenAsNot = orNothing(1, 1);
/** Mostly something. */
export const mostly = orNothing(1, 4);

/** Where a benefit year begins, if not on January 1. */
export const benefitYearStart: fc.Arbitrary<string | null> = seldom(fc.constantFrom("2027-07-01", "2024-02-29", "2028-03-01"));

/** Dollars, in whole cents. */
export const dollars = (most: number): fc.Arbitrary<number> =>
  fc.oneof(
    SIMPLEST_FIRST,
    { weight: 3, arbitrary: fc.integer({ min: 0, max: most }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: most * 100 }).map((cents) => cents / 100) },
  );
