import type { PayerRecord } from "../../../billing/records/payers";
import type { PolicyRecord } from "../../../billing/records/policies";
import { DISCIPLINES, DISCIPLINES_ALSO } from "../../../billing/records/words";
import { covers } from "../../../billing/values/date-span";
import { folded } from "../../../billing/values/folded";
import { coveredVisits, disciplineOf, rowsOfTheClaim, type CoveredVisit } from "./covered-visits";
import type { Patient } from "./patients";
import { isInWindow, type Period } from "./periods";
import { prescriptionOf } from "./prescription-of";
import { term } from "./terms";

/** What a limit of a policy looks at when it is asked about one visit. */
export interface LimitWindow {
  /** The visit, with the lines of all policies that count together. */
  readonly own: CoveredVisit;
  /** Massage visits before it in the same window, not denied. */
  readonly earlier: readonly CoveredVisit[];
  /** Visits of ours that have lines of a shared discipline, up to its day, not denied. */
  readonly elsewhereWithUs: readonly CoveredVisit[];
  readonly shared: readonly string[];
  readonly rows: readonly PolicyRecord[];
  readonly period: Period;
}

const DISCIPLINE_WORDS = [...DISCIPLINES.map((word) => [word, word]), ...Object.entries(DISCIPLINES_ALSO)];

/** The disciplines besides massage that share the limit, by the words people write for them. */
const sharedDisciplines = (words: readonly string[]): readonly string[] => [
  ...new Set(words.flatMap((word) => DISCIPLINE_WORDS.find(([written = ""]) => folded(written) === folded(word))?.[1] ?? [])),
];

/** @param otherwise the period where none is typed. Undefined where a cell that decides cannot be read, or the visit joins no window. */
export const limitWindow = (
  patient: Patient,
  policy: PolicyRecord,
  payer: PayerRecord | undefined,
  visit: CoveredVisit,
  otherwise: Period,
): LimitWindow | undefined => {
  const per = term(policy, payer, "limitPer");
  const words = term(policy, payer, "limitSharedWith");
  if (per === "unreadable" || words === "unreadable") return undefined;
  const period = per ?? otherwise;
  const rows = period === "Claim" ? rowsOfTheClaim(patient, policy) : [policy];
  const all = coveredVisits(patient, rows);
  const own = all.find(({ at }) => at === visit.at);
  if (own === undefined) return undefined;
  const shared = period === "Prescription" ? [] : sharedDisciplines(words ?? []).filter((discipline) => discipline !== "Massage");
  const under = prescriptionOf(patient, own);
  if (period === "Prescription" && under === undefined) return undefined;
  const counts = (each: CoveredVisit): boolean =>
    !each.denied &&
    isInWindow(period, policy, each.date, own.date) &&
    (period !== "Prescription" || prescriptionOf(patient, each) === under);
  return {
    own,
    earlier: all.filter((each) => each.at < own.at && each.massage.length > 0 && counts(each)),
    elsewhereWithUs: all.filter((each) => each.lines.some((line) => shared.includes(disciplineOf(line))) && counts(each)),
    shared,
    rows,
    period,
  };
};

/** One, or one for each begun block of minutes. */
const counted = ({ massage }: CoveredVisit, minutesPerVisit: number | undefined): number => {
  if (minutesPerVisit === undefined) return 1;
  const minutes = massage.filter(({ timed }) => timed).reduce((sum, { record }) => sum + Math.floor(record.minutes ?? 0), 0);
  return Math.max(1, Math.ceil(minutes / minutesPerVisit));
};

/** What other offices did up to the day of the visit. */
const usedElsewhere = (patient: Patient, policy: PolicyRecord, window: LimitWindow): number => {
  if (window.period === "Prescription") return 0;
  let used = 0;
  for (const { date, discipline, visitsCounted, unreadable } of patient.otherVisits) {
    if (date === undefined || discipline === undefined || unreadable?.has("visitsCounted")) continue;
    const isCovered = window.rows.some((row) => covers(row, date)) && isInWindow(window.period, policy, date, window.own.date);
    if (isCovered && (discipline === "Massage" || window.shared.includes(discipline))) used += visitsCounted ?? 1;
  }
  for (const visit of window.elsewhereWithUs)
    used += window.shared.filter((discipline) => visit.lines.some((line) => disciplineOf(line) === discipline)).length;
  return used;
};

export interface VisitLimit {
  /** Undefined where there is none, it cannot be read, or a visit is under no prescription of a limit per prescription. */
  readonly limit: number | undefined;
  readonly used: number | undefined;
  readonly counted: number;
  readonly beyond: boolean;
}

export const visitLimit = (patient: Patient, policy: PolicyRecord, payer: PayerRecord | undefined, visit: CoveredVisit): VisitLimit => {
  const block = payer?.minutesPerCountedVisit;
  const limit = term(policy, payer, "visitLimit");
  const window = limitWindow(patient, policy, payer, visit, "Benefit year");
  if (limit === undefined || limit === "unreadable" || window === undefined || payer?.unreadable?.has("minutesPerCountedVisit"))
    return { limit: undefined, used: undefined, counted: counted(visit, block), beyond: false };
  const own = counted(window.own, block);
  const used = window.earlier.reduce((sum, each) => sum + counted(each, block), 0) + usedElsewhere(patient, policy, window);
  return { limit, used, counted: own, beyond: used + own > limit };
};
