import type { CalendarDate } from "../../values/calendar-date";
import type { LimitPeriod } from "../coverage/benefit-period";
import type { Coverage } from "../coverage/coverage";
import type { PrescriptionUse } from "../prescriptions/prescription-use";
import type { VisitUse } from "./counted-together";
import { isWithin, presentPeriod } from "./present-period";
import type { ServiceLine } from "../visits/service-line";
import { withoutNoise, type Use } from "./used-before";

/** Where a limit stands when everything booked in its present period is counted; visits, or cents. */
export interface LimitStanding {
  readonly used: number;
  /** Negative where visits elsewhere used more than is paid for. */
  readonly left: number;
  /** Our visits in the period that use it up, in date order. */
  readonly visits: readonly VisitUse[];
}

export interface StandingOf {
  readonly limit: number;
  readonly per: LimitPeriod;
  readonly uses: readonly VisitUse[];
  readonly elsewhere: readonly Use[];
  readonly coverage: Coverage;
  readonly today: CalendarDate;
  readonly prescriptionOf: (line: ServiceLine) => PrescriptionUse | undefined;
}

/** Those under the prescription of the last visit, as long as it can still be used. */
const ofLastPrescription = ({ uses, coverage, today, prescriptionOf }: StandingOf): readonly VisitUse[] => {
  const prescriptionIn = ({ covered }: VisitUse): PrescriptionUse | undefined => covered.massage && prescriptionOf(covered.massage);
  const last = uses.at(-1);
  const current = last && prescriptionIn(last);
  const end = current?.endFor(coverage.payer)?.on;
  return current && (end === undefined || end >= today) ? uses.filter((use) => prescriptionIn(use) === current) : [];
};

/** Undefined where no visit of ours lies in the present period, or one does not fit any more, or the policy is not in force today. */
export const standingOf = (asked: StandingOf): LimitStanding | undefined => {
  const { limit, per, uses, elsewhere, coverage, today } = asked;
  const period = presentPeriod(per, coverage, today);
  if (!period) return undefined;
  const ofPeriod = per === "Prescription" ? ofLastPrescription(asked) : uses.filter(({ covered }) => isWithin(period, covered.date));
  const visits = ofPeriod.filter(({ covered }) => !covered.isDenied);
  if (visits.length === 0 || ofPeriod.some(({ isBeyond }) => isBeyond)) return undefined;
  const others = elsewhere.filter(({ date }) => isWithin(period, date));
  const used = withoutNoise([...visits, ...others].reduce((sum, { amount }) => sum + amount, 0));
  return { used, left: withoutNoise(limit - used), visits };
};
