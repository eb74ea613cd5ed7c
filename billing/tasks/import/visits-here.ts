import type { CalendarDate } from "../../values/calendar-date";
import { isoDate } from "../../values/calendar-date";
import type { Cents } from "../../values/cents";
import { folded } from "../../values/folded";
import type { TimeOfDay } from "../../values/time-of-day";

/** What tells one service line from another. */
export interface LineFacts {
  readonly patient: string;
  readonly date: CalendarDate;
  readonly provider: string | undefined;
  readonly code: string | undefined;
  readonly visitNumber: string | undefined;
  readonly line: number | undefined;
  readonly start: TimeOfDay | undefined;
  readonly charge: Cents | undefined;
}

/** A line of the workbook, or one that a file of this import brought. */
interface LineHere extends LineFacts {
  readonly from: object | undefined;
  /** A row of another file has been found to be this one. */
  readonly takenBy: Set<object>;
}

export interface VisitsHere {
  readonly add: (facts: LineFacts, from: object | undefined) => void;
  /** Finds a line that is this one, each line once for each sheet of a file. */
  readonly take: (facts: LineFacts, source: object, likeness: Likeness) => boolean;
}

const stemOf = ({ patient, date, code }: LineFacts): string => [folded(patient), isoDate(date), code ?? ""].join("/");

type Fact = "provider" | "visitNumber" | "line" | "start" | "charge";

const asWords = (value: string | number | undefined): string | number | undefined => (typeof value === "string" ? folded(value) : value);

const equal = (a: LineFacts, b: LineFacts, key: Fact): boolean => asWords(a[key]) === asWords(b[key]);

/** What one side leaves open contradicts nothing. */
const agree = (a: LineFacts, b: LineFacts, key: Fact): boolean => a[key] === undefined || b[key] === undefined || equal(a, b, key);

export type Likeness = (a: LineFacts, b: LineFacts) => boolean;

/**
 * When a row of a file is a line that is here, surest first: alike in everything, in what both say, but for a charge that was corrected since,
 * or by its Visit # alone. To be asked in this order for all rows, so that the order of rows decides nothing.
 */
export const LIKENESSES: readonly Likeness[] = [
  (a, b) => (["provider", "visitNumber", "line", "start", "charge"] as const).every((key) => equal(a, b, key)),
  (a, b) => (["provider", "visitNumber", "line", "start", "charge"] as const).every((key) => agree(a, b, key)),
  (a, b) => (["provider", "visitNumber", "line", "start"] as const).every((key) => agree(a, b, key)),
  (a, b) => a.visitNumber !== undefined && equal(a, b, "visitNumber") && agree(a, b, "line"),
];

/** The service lines that are there, by patient, day and code. */
export const visitsHere = (): VisitsHere => {
  const lines = new Map<string, LineHere[]>();
  return {
    add: (facts, from) => {
      const line: LineHere = { ...facts, from, takenBy: new Set() };
      const there = lines.get(stemOf(facts));
      if (there) there.push(line);
      else lines.set(stemOf(facts), [line]);
    },
    take: (facts, source, likeness) => {
      const found = lines.get(stemOf(facts))?.find((line) => line.from !== source && !line.takenBy.has(source) && likeness(line, facts));
      found?.takenBy.add(source);
      return found !== undefined;
    },
  };
};
