import type { CalendarDate } from "../../billing/values/calendar-date";
import type { AnyRow } from "../../scripts/dev/clinic-rows";
import { cellOf, dayOf } from "./clean-calendar";
import type { CleanPolicy } from "./clean-policies";
import { patientsPart, shareOf, type CleanShare } from "./clean-shares";

/** A policy's visits and yearly amounts; to be asked in date order. */
export interface CleanAccount {
  readonly policy: CleanPolicy;
  /** Which visit of the policy one on this day is, from 1. */
  readonly nextVisit: (date: CalendarDate) => number;
  /** Works out a line and adds it to what is met. @param copay cents left of the visit's copay. */
  readonly share: (allowed: number, copay: number) => CleanShare;
  /** Cells of Policies that say what is met. */
  readonly metCells: () => AnyRow;
}

/** The day in the last benefit year on which the clinic asks again what is met. */
const ASKED_AGAIN = dayOf(2026, 8, 3);

/**
 * Where other offices' visits count, what is met is asked on the year's first day, and for every second group of patients again in the
 * middle of the present year.
 */
export const accountOf = (policy: CleanPolicy): CleanAccount => {
  const { patient, starts } = policy;
  const { plan } = patient.payer;
  const atFirst = { deductible: plan.metElsewhere, outOfPocket: plan.metElsewhere };
  const asksAgain = starts <= ASKED_AGAIN && patient.at % 16 < 8;
  let met = atFirst;
  let asked: typeof met | undefined;
  let visits = 0;
  return {
    policy,
    nextVisit: (date) => {
      if (date > ASKED_AGAIN && visits > 0) asked ??= met;
      return ++visits;
    },
    share: (allowed, copay) => {
      const left = {
        copay,
        deductible: Math.max(0, plan.deductible - met.deductible),
        outOfPocket: Math.max(0, plan.outOfPocketMaximum - met.outOfPocket),
      };
      const share = shareOf(allowed, left, plan);
      met = { deductible: met.deductible + share.deductible, outOfPocket: met.outOfPocket + patientsPart(share) };
      return share;
    },
    metCells: () => {
      if (plan.metElsewhere === 0) return {};
      const again = asksAgain ? asked : undefined;
      const { deductible, outOfPocket } = again ?? atFirst;
      return {
        deductibleMet: deductible / 100,
        outOfPocketMet: outOfPocket / 100,
        deductibleAsOf: cellOf(again === undefined ? starts : ASKED_AGAIN),
      };
    },
  };
};
