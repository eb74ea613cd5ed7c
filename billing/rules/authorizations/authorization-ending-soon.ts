import { counted } from "../../findings/words";
import type { AuthorizationUse } from "../../ledger/authorizations/authorization-use";
import type { PatientLedger } from "../../ledger/patient-ledger";
import { isoDate, type CalendarDate } from "../../values/calendar-date";
import { cellOf, defineRule } from "../define-rule";
import { writtenDay } from "../written-day";

type EndingDetails = { readonly auth: string; readonly end: string; readonly visitsLeft?: number };

/** "authorization end: 14 days", "14 days or two visits" (contracts section 8, limits; near and soon). */
const SOON = { days: 14, visits: 2 } as const;

interface Left {
  /** Whole visits that still fit, each taking as much as they did on average; undefined without an amount. */
  readonly visits: number | undefined;
  readonly isOverdrawn: boolean;
}

const leftOf = ({ amount, visits, basis }: AuthorizationUse): Left => {
  const counting = visits.filter(({ isOutside, covered }) => !isOutside && !covered.isDenied);
  const used = counting.reduce((sum, visit) => sum + visit.counted, 0);
  if (amount === undefined) return { visits: undefined, isOverdrawn: false };
  const perVisit = basis === "Visits" ? 1 : counting.length === 0 ? undefined : used / counting.length;
  return {
    visits: perVisit === undefined || perVisit === 0 ? undefined : Math.floor((amount - used) / perVisit),
    isOverdrawn: used > amount,
  };
};

/** Another one of the same payer that lasts longer, or is open, and has visits left needs no renewal of this one; nor does a patient who no longer comes. */
const isFollowed = (patient: PatientLedger, use: AuthorizationUse, end: CalendarDate): boolean =>
  patient.record?.active === false ||
  patient.benefits
    .authorizations()
    .all.some(
      (other) =>
        other !== use && other.payer === use.payer && (other.ends === undefined || other.ends > end) && (leftOf(other).visits ?? 1) > 0,
    );

export const authorizationEndingSoon = defineRule<"authorization", EndingDetails>({
  id: "authorization-ending-soon",
  family: "authorizations",
  looksAt: "authorization",
  severity: "warning",
  summary: "An authorization ends within 14 days, or two visits or fewer are left of it.",
  why: "A new authorization takes days; visits between two are not paid.",
  remedy: "Ask the payer for an extension now, if treatment goes on.",
  source: { title: "clinic practice: an extension takes up to two weeks", verified: "unverified" },
  says: ({ auth, end, visitsLeft }) =>
    visitsLeft === undefined
      ? `Authorization ${auth} ends ${writtenDay(end)}, within ${counted(SOON.days, "day")}.`
      : `Authorization ${auth} has ${visitsLeft === 0 ? "no visits" : counted(visitsLeft, "visit")} left and ends ${writtenDay(end)}.`,
  check: ({ patient, authorization }, on) => {
    const { record, ends: end } = authorization;
    const { today } = on.ledger;
    const left = leftOf(authorization);
    if (end === undefined || end < today || (record.starts ?? today) > today || left.isOverdrawn) return;
    if (isFollowed(patient, authorization, end)) return;
    const isFew = left.visits !== undefined && left.visits <= SOON.visits;
    if (!isFew && end - today > SOON.days) return;
    on.report(cellOf(record, isFew ? "amount" : "ends"), {
      // No count of days: an ignored finding comes back when its details change, and days go by by themselves.
      details: { auth: record.authNumber ?? "", end: isoDate(end), ...(isFew ? { visitsLeft: left.visits } : {}) },
    });
  },
});
