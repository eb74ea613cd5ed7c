import { cents, NO_CENTS } from "../../values/cents";
import { allowedAmount } from "./allowed-amount";
import type { Clinic } from "../clinic";
import { isMassage, type Coverage, type CoveredVisit } from "../coverage/coverage";
import type { CountedDollars } from "../limits/dollar-limit";
import { isRefused, type LineShare } from "./line-share";
import { shareCosts } from "./patient-share";
import { barsChargingPatients } from "../coverage/payer-terms";
import { moveAccount, openAccount, paysFor, type PlanAccount } from "./plan-account";
import type { PostedPayments } from "../payments/posted-payments";
import { secondaryOf, takeOver, type Secondary } from "./secondary-share";
import type { ServiceLine } from "../visits/service-line";
import type { CountedVisit } from "../limits/visit-limit";

/** What a patient's shares are worked out from. */
export interface SharedOut {
  readonly clinic: Clinic;
  readonly coverages: readonly Coverage[];
  /** In date order. */
  readonly covered: readonly CoveredVisit[];
  readonly posted: PostedPayments;
  readonly visitCount: (covered: CoveredVisit) => CountedVisit | undefined;
  readonly dollarCount: (covered: CoveredVisit) => CountedDollars | undefined;
}

type Shares = Map<ServiceLine, LineShare>;

const shareVisit = (visit: CoveredVisit, account: PlanAccount, secondary: Secondary | undefined, from: SharedOut, shares: Shares): void => {
  const { coverage, date } = visit;
  const { clinic, posted } = from;
  const { plan, met } = account;
  const isBeyond = from.visitCount(visit)?.isBeyond === true;
  const dollars = from.dollarCount(visit);
  // What a payer paid although we count it as beyond a limit is not held against our count.
  const isDoubtful = isBeyond || (dollars !== undefined && dollars.excess > 0);
  const isWrittenOff = coverage.policy?.network === "In" || barsChargingPatients(coverage.payer);
  let dollarsLeft = dollars === undefined ? Number.POSITIVE_INFINITY : dollars.amount - dollars.excess;
  let copay = plan.copay;
  for (const line of visit.lines) {
    const { charge } = line.record;
    const postedHere = posted.ofPayer(line);
    const allowed = allowedAmount(clinic, line, charge ?? NO_CENTS, postedHere);
    // A dollar limit holds for the lines of a visit in their order, whatever becomes of each.
    const within = Math.min(allowed.amount, dollarsLeft);
    dollarsLeft -= within;
    // Written out field by field here and below: a spread costs more than all the sums of a line.
    const { deductible, outOfPocket, isSure } = met.before(date);
    const left = { copay, deductible, outOfPocket, isSure };
    if (isRefused(line, postedHere)) continue;
    if (charge === undefined || charge < 0 || !paysFor(coverage, line)) {
      moveAccount(account, undefined, postedHere);
      continue;
    }
    const coveredHere = isBeyond && isMassage(line) ? NO_CENTS : cents(within);
    const sharing = shareCosts(coveredHere, { copay, deductible, outOfPocket, coinsurance: plan.coinsurance });
    copay = cents(copay - sharing.copay);
    moveAccount(account, sharing, postedHere);
    const over = cents(charge - allowed.amount);
    shares.set(line, {
      copay: sharing.copay,
      deductible: sharing.deductible,
      coinsurance: sharing.coinsurance,
      planPays: sharing.planPays,
      line,
      plan,
      charge,
      allowed,
      left,
      beyondLimit: cents(allowed.amount - coveredHere),
      writeOff: isWrittenOff ? over : NO_CENTS,
      balanceBill: isWrittenOff ? NO_CENTS : over,
      secondary: secondary && takeOver(secondary, line, charge, sharing, clinic, posted),
      posted: postedHere,
      isSure: plan.isTyped && isSure && !(isDoubtful && postedHere !== undefined),
    });
  }
};

/** Works out every line of a patient, in date order (rule book 4.1; contracts section 8, accumulators). */
export const shareOut = (from: SharedOut): ReadonlyMap<ServiceLine, LineShare> => {
  const { coverages, covered } = from;
  const accounts = new Map(coverages.map((coverage) => [coverage, openAccount(coverage)]));
  const shares: Shares = new Map();
  for (const visit of covered) {
    const account = accounts.get(visit.coverage);
    if (!account) continue;
    const second = coverages.length > 1 ? secondaryOf(coverages, visit.coverage, visit.date) : undefined;
    const secondAccount = second && accounts.get(second);
    const secondary = secondAccount && { account: secondAccount, copayLeft: secondAccount.plan.copay };
    shareVisit(visit, account, secondary, from, shares);
  }
  return shares;
};
