import { oregonPip } from "../../reference/programme-terms";
import type { PolicyRecord } from "../../records/policies";
import { addMonths, type CalendarDate } from "../../values/calendar-date";
import { covers } from "../../values/date-span";
import { folded } from "../../values/folded";
import type { Coverage, CoveredVisit } from "./coverage";
import type { Payer } from "./payer-terms";

/** The cell of a policy whose day a visit lies beyond: before `starts`, or after `ends` or what the programme makes of the accident. */
export interface PolicyGap {
  readonly policy: PolicyRecord;
  readonly column: "starts" | "ends" | "accidentDate";
  /** The first or the last day that is covered. */
  readonly on: CalendarDate;
}

/** The policy that ended last before the day, else the one that starts first after it. */
const nearest = (policies: readonly PolicyRecord[], date: CalendarDate): PolicyGap | undefined => {
  let ended: PolicyGap | undefined;
  let starting: PolicyGap | undefined;
  for (const policy of policies) {
    const { starts, ends } = policy;
    if (ends !== undefined && ends < date && (ended === undefined || ends > ended.on)) ended = { policy, column: "ends", on: ends };
    if (starts !== undefined && starts > date && (starting === undefined || starts < starting.on))
      starting = { policy, column: "starts", on: starts };
  }
  return ended ?? starting;
};

/** Oregon injury protection pays for two years from the injury, whatever the policy's own end. */
const programmeEnd = (policy: PolicyRecord | undefined, payer: Payer, date: CalendarDate): PolicyGap | undefined => {
  const accident = policy?.accidentDate;
  const months = payer.record?.programme === "OR-PIP" ? oregonPip.on(date)?.value.months : undefined;
  if (!policy || accident === undefined || months === undefined) return undefined;
  const last = addMonths(accident, months);
  return date > last ? { policy, column: "accidentDate", on: last } : undefined;
};

/**
 * Why no policy is in force for a visit; undefined where one is, and where the patient has none of that payer at all.
 * @param policies all of the patient's.
 */
export const policyGapOf = ({ coverage, date }: CoveredVisit, policies: readonly PolicyRecord[]): PolicyGap | undefined => {
  const { policy, payer } = coverage;
  const rows = policy ? [policy] : policies.filter((row) => row.payer !== undefined && folded(row.payer) === payer.key);
  return nearest(rows, date) ?? programmeEnd(policy, payer, date);
};

/** Whether a policy is known to be in force: not where one of its days cannot be read. */
export const isInForce = ({ policy, payer }: Coverage, date: CalendarDate): boolean =>
  policy !== undefined &&
  policy.unreadable?.has("starts") !== true &&
  policy.unreadable?.has("ends") !== true &&
  covers(policy, date) &&
  programmeEnd(policy, payer, date) === undefined;
