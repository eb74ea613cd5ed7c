import type { PolicyRecord } from "../../../billing/records/policies";
import type { CalendarDate } from "../../../billing/values/calendar-date";
import { benefitYearOf } from "./periods";

/** What an earlier line of the policy added, cents. */
export interface Move {
  readonly date: CalendarDate;
  readonly deductible: number;
  readonly share: number;
}

export interface Met {
  /** Cents. */
  readonly met: number;
  /** False on or before the day the typed amount was told, and in the years after it. */
  readonly isKnown: boolean;
}

/**
 * What was met of the deductible or of the out-of-pocket maximum before a line, in the benefit year of its day. Each of the two stands alone:
 * a typed amount holds everything up to the day it was told, one that is not typed was nothing when the year began.
 * @param moves of the policy's lines before it.
 */
export const metBefore = (
  policy: PolicyRecord,
  column: "deductibleMet" | "outOfPocketMet",
  date: CalendarDate,
  moves: readonly Move[],
): Met => {
  const year = benefitYearOf(policy, date);
  const movedAfter = (day: number): number =>
    moves
      .filter((move) => benefitYearOf(policy, move.date) === year && move.date > day)
      .reduce((sum, move) => sum + (column === "deductibleMet" ? move.deductible : move.share), 0);
  const inTheYear = movedAfter(Number.NEGATIVE_INFINITY);

  if (policy.unreadable?.has(column)) return { met: inTheYear, isKnown: false };
  const typed = policy[column];
  if (typed === undefined) return { met: inTheYear, isKnown: true };
  if (policy.unreadable?.has("deductibleAsOf")) return { met: inTheYear, isKnown: false };
  const { deductibleAsOf, verifiedOn } = policy;
  const verifiedThisYear = verifiedOn !== undefined && benefitYearOf(policy, verifiedOn) === year ? verifiedOn : undefined;
  const asOf = deductibleAsOf ?? verifiedThisYear;
  if (asOf === undefined) return { met: typed + inTheYear, isKnown: true };
  if (asOf < year || date <= asOf) return { met: inTheYear, isKnown: false };
  return { met: typed + movedAfter(asOf), isKnown: true };
};
