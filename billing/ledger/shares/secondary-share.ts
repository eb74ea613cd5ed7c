import type { CalendarDate } from "../../values/calendar-date";
import { cents, NO_CENTS, type Cents } from "../../values/cents";
import { covers } from "../../values/date-span";
import { allowedAmount } from "./allowed-amount";
import type { Clinic } from "../clinic";
import type { Coverage } from "../coverage/coverage";
import type { SecondaryShare } from "./line-share";
import { patientsPart, shareCosts, type CostSharing } from "./patient-share";
import { moveAccount, paysFor, type PlanAccount } from "./plan-account";
import type { PostedPayments } from "../payments/posted-payments";
import type { ServiceLine } from "../visits/service-line";

const rankOf = ({ policy }: Coverage): number => Number(policy?.rank ?? 9);

/** Lower ranks pay first; of equals the older row. */
const paysBefore = (one: Coverage, other: Coverage): boolean =>
  rankOf(one) < rankOf(other) || (rankOf(one) === rankOf(other) && (one.policy?.starts ?? 0) < (other.policy?.starts ?? 0));

/** VA care is never second to another payer's (rule book 4.2). */
const mayBeSecond = ({ payer: { record } }: Coverage): boolean => record?.kind !== "VA" && record?.programme !== "VA";

/** The next policy by rank in force that day. */
export const secondaryOf = (coverages: readonly Coverage[], primary: Coverage, date: CalendarDate): Coverage | undefined => {
  let best: Coverage | undefined;
  for (const other of coverages) {
    if (other === primary || !other.policy || rankOf(other) <= rankOf(primary) || !covers(other.policy, date)) continue;
    if (mayBeSecond(other) && (best === undefined || paysBefore(other, best))) best = other;
  }
  return best;
};

/** Secondary coverage of one visit; its copay is used up from line to line. */
export interface Secondary {
  readonly account: PlanAccount;
  copayLeft: Cents;
}

/**
 * What secondary coverage takes over: as much as it would pay were it the first, and no more than the patient's part. Medicaid pays up to its
 * own allowed amount and lets nothing be charged (rule book 4.2, coordination of benefits).
 */
export const takeOver = (
  secondary: Secondary,
  line: ServiceLine,
  charge: Cents,
  primary: CostSharing,
  clinic: Clinic,
  posted: PostedPayments,
): SecondaryShare | undefined => {
  const { account } = secondary;
  const { coverage, plan, met } = account;
  if (!paysFor(coverage, line)) return undefined;
  const part = patientsPart(primary);
  const postedThere = posted.ofPayer(line, coverage.payer.key);
  const allowed = allowedAmount(clinic, line, charge, postedThere, coverage.payer).amount;
  if (coverage.payer.record?.kind === "Medicaid") {
    const pays = cents(Math.min(part, Math.max(0, allowed - primary.planPays)));
    return { coverage, pays, writeOff: cents(part - pays) };
  }
  const there = shareCosts(allowed, { ...met.before(line.date), copay: secondary.copayLeft, coinsurance: plan.coinsurance });
  secondary.copayLeft = cents(secondary.copayLeft - there.copay);
  moveAccount(account, there, postedThere);
  return { coverage, pays: cents(Math.min(there.planPays, part)), writeOff: NO_CENTS };
};
