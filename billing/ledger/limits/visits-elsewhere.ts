import type { OtherVisitRecord } from "../../records/other-visits";
import { DISCIPLINES, DISCIPLINES_ALSO } from "../../records/words";
import type { CalendarDate } from "../../values/calendar-date";
import { covers } from "../../values/date-span";
import { folded } from "../../values/folded";
import type { Coverage } from "../coverage/coverage";

export type Discipline = (typeof DISCIPLINES)[number];

const BY_SPELLING: ReadonlyMap<string, Discipline> = new Map([
  ...DISCIPLINES.map((word) => [folded(word), word] as const),
  ...Object.entries(DISCIPLINES_ALSO).map(([spelling, word]) => [folded(spelling), word] as const),
]);

/** The disciplines besides massage that a limit is shared with; a word that names none stands for none. */
export const disciplinesIn = (words: readonly string[]): ReadonlySet<Discipline> =>
  new Set(words.flatMap((word) => BY_SPELLING.get(folded(word)) ?? []).filter((discipline) => discipline !== "Massage"));

/** Visits to another office or discipline that use up a limit. */
export interface VisitsElsewhere {
  readonly date: CalendarDate;
  /** 0 where the number cannot be read: somebody wrote it down, and a finding of its own says so. */
  readonly counted: number;
  /** The row that says so; undefined for a visit of another discipline on our own sheet. */
  readonly record: OtherVisitRecord | undefined;
}

const ofRecords = (
  records: readonly OtherVisitRecord[],
  together: readonly Coverage[],
  shared: ReadonlySet<Discipline>,
): readonly VisitsElsewhere[] =>
  records.flatMap((record): readonly VisitsElsewhere[] => {
    const { date, discipline, visitsCounted, unreadable } = record;
    if (date === undefined || discipline === undefined) return [];
    const isCounted = discipline === "Massage" || shared.has(discipline);
    const isCovered = together.some(({ policy }) => policy && covers(policy, date));
    const counted = unreadable?.has("visitsCounted") ? 0 : (visitsCounted ?? 1);
    return isCounted && isCovered ? [{ date, counted, record }] : [];
  });

/** One for each visit and other discipline that shares the limit. */
const ofOurSheet = ({ visits }: Coverage, shared: ReadonlySet<Discipline>): readonly VisitsElsewhere[] =>
  shared.size === 0
    ? []
    : visits
        .filter(({ isDenied }) => !isDenied)
        .flatMap(({ date, lines }) => {
          const others = new Set(lines.flatMap(({ record: { discipline } }) => (discipline && shared.has(discipline) ? [discipline] : [])));
          return [...others].map((): VisitsElsewhere => ({ date, counted: 1, record: undefined }));
        });

/**
 * Everything that uses up a limit besides our own massage, in date order (contracts section 8, limits).
 * @param together the coverages that count together.
 */
export const visitsElsewhere = (
  records: readonly OtherVisitRecord[],
  together: readonly Coverage[],
  shared: ReadonlySet<Discipline>,
): readonly VisitsElsewhere[] =>
  [...ofRecords(records, together, shared), ...together.flatMap((coverage) => ofOurSheet(coverage, shared))].sort(
    (a, b) => a.date - b.date,
  );
