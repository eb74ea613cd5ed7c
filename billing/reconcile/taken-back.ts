import type { PaymentRecord } from "../records/payments";
import type { CalendarDate } from "../values/calendar-date";
import { NO_CENTS, type Cents } from "../values/cents";
import { groupedBy } from "../values/grouped";
import type { IndexedLine } from "./line-index";
import type { Match } from "./match-lines";
import type { TakenBack } from "./proposal";

interface Earlier {
  readonly id: string;
  readonly received: CalendarDate | undefined;
  readonly billed: Cents | undefined;
  readonly paid: Cents;
}

const ofRow = (row: PaymentRecord): Earlier => ({
  id: row.paymentNumber ?? `row ${row.place.row}`,
  received: row.received,
  billed: row.billed,
  paid: row.paid ?? NO_CENTS,
});

const ofMatch = ({ asked: { answer } }: Match): Earlier => ({
  id: answer.id,
  received: undefined,
  billed: answer.billed,
  paid: answer.paid,
});

const isOpposite = (a: Earlier, b: Earlier): boolean =>
  a.paid + b.paid === 0 && (a.billed === undefined || b.billed === undefined || a.billed + b.billed === 0);

const takesBack = ({ billed, paid }: Earlier): boolean => paid < 0 || (billed ?? NO_CENTS) < 0;

/** What stands of a line's answers after the reversals that are posted already. */
const standing = (rows: readonly Earlier[]): Earlier[] => {
  const left = rows.filter((row) => !takesBack(row));
  for (const reversal of rows.filter(takesBack)) {
    const at = left.findLastIndex((row) => isOpposite(row, reversal));
    if (at >= 0) left.splice(at, 1);
  }
  return left;
};

const ofLine = (line: IndexedLine, matches: readonly Match[]): readonly (readonly [string, TakenBack])[] => {
  const reversals = matches.filter(({ asked }) => asked.answer.isReversal);
  if (reversals.length === 0) return [];
  const asked = new Set(matches.map((match) => match.asked.row));
  const rows = line.patient.benefits.posted().rowsOf(line.line);
  const posted = rows.filter((row) => row.from === "Payer" && !asked.has(row)).map(ofRow);
  const inFiles = matches.filter((match) => !match.asked.answer.isReversal).map(ofMatch);
  const left = [...inFiles, ...standing(posted)];
  return reversals.flatMap((reversal) => {
    const own = ofMatch(reversal);
    const whole = left.findLastIndex((earlier) => isOpposite(earlier, own));
    const [earlier] = left.splice(whole >= 0 ? whole : left.length - 1, 1);
    if (!earlier) return [];
    const { id, received, paid } = earlier;
    return [[own.id, { id, received, paid, isWhole: whole >= 0 }]];
  });
};

/**
 * Pairs each reversal with the earlier answer to its line that it takes back: one in Payments before one of the same files, one of the same
 * amounts before any other; each is taken back once. By the answer's id; a reversal of something unknown is not in it.
 */
export const takenBack = (matches: Iterable<Match>): ReadonlyMap<string, TakenBack> =>
  new Map([...groupedBy([...matches], ({ line }) => line)].flatMap(([line, own]) => ofLine(line, own)));
