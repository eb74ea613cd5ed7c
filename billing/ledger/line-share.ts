import type { CalendarDate } from "../values/calendar-date";
import { cents, NO_CENTS, type Cents } from "../values/cents";
import { covers } from "../values/date-span";
import { allowedAmount, type AllowedAmount } from "./allowed-amount";
import type { Clinic } from "./clinic";
import { isMassage, type Coverage, type CoveredVisit } from "./coverage";
import type { CountedDollars } from "./dollar-limit";
import { metSoFar, type LeftOfYear, type MetSoFar } from "./met-so-far";
import { patientsPart, shareCosts, type CostSharing } from "./patient-share";
import { planOf, type Plan } from "./plan";
import { barsChargingPatients } from "./payer-terms";
import type { Posted, PostedPayments } from "./posted-payments";
import type { ServiceLine } from "./service-line";
import type { CountedVisit } from "./visit-limit";

/** Where every cent of a line's charge goes by the plan's terms, with what it rests on. */
export interface LineShare extends CostSharing {
  readonly line: ServiceLine;
  readonly plan: Plan;
  readonly charge: Cents;
  readonly allowed: AllowedAmount;
  /** Left before this line: of the visit's copay, the year's deductible and out-of-pocket maximum. */
  readonly left: LeftOfYear & { readonly copay: Cents };
  /** Allowed, but beyond a visit or dollar limit: the patient's. */
  readonly beyondLimit: Cents;
  /** Charge over what is allowed: taken off by contract or law, or left to the patient. */
  readonly writeOff: Cents;
  readonly balanceBill: Cents;
  /** What secondary coverage takes over of copay, deductible and coinsurance. */
  readonly secondary: SecondaryShare | undefined;
  readonly posted: Posted | undefined;
  /** Whether the terms and what was met before are known, so that it can be held against what was posted. */
  readonly isSure: boolean;
}

export interface SecondaryShare {
  readonly coverage: Coverage;
  readonly pays: Cents;
  /** What neither pays: Medicaid's patient is not charged. */
  readonly writeOff: Cents;
}

/** What the patient owes of the allowed amount: the plan's part less what secondary coverage takes over, and what lies beyond a limit. */
export const patientOwes = (share: LineShare): Cents =>
  cents(patientsPart(share) - (share.secondary?.pays ?? 0) - (share.secondary?.writeOff ?? 0) + share.beyondLimit);

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

interface Account {
  readonly plan: Plan;
  readonly met: MetSoFar;
}

const rankOf = ({ policy }: Coverage): number => Number(policy?.rank ?? 9);

/** Lower ranks pay first; of equals the older row. */
const paysBefore = (one: Coverage, other: Coverage): boolean =>
  rankOf(one) < rankOf(other) || (rankOf(one) === rankOf(other) && (one.policy?.starts ?? 0) < (other.policy?.starts ?? 0));

/** VA care is never second to another payer's (rule book 4.2). */
const mayBeSecond = ({ payer: { record } }: Coverage): boolean => record?.kind !== "VA" && record?.programme !== "VA";

/** The next policy by rank in force that day. */
const secondaryOf = (coverages: readonly Coverage[], primary: Coverage, date: CalendarDate): Coverage | undefined =>
  coverages.reduce<Coverage | undefined>(
    (best, other) =>
      other !== primary &&
      other.policy !== undefined &&
      rankOf(other) > rankOf(primary) &&
      covers(other.policy, date) &&
      mayBeSecond(other) &&
      (best === undefined || paysBefore(other, best))
        ? other
        : best,
    undefined,
  );

/** What the year's amounts move by: as posted, else as worked out. */
const move = ({ met }: Account, worked: Omit<CostSharing, "planPays"> | undefined, posted: Posted | undefined): void => {
  const moved = posted?.tellsShare ? posted : worked;
  if (moved) met.add(moved.deductible, patientsPart(moved));
};

/** Whether the policy pays for such a line on that day at all (rule book 4.1, steps 1 and 2). */
const paysFor = ({ policy }: Coverage, line: ServiceLine): boolean =>
  policy !== undefined && covers(policy, line.date) && !(policy.massageCovered === "No" && isMassage(line));

/** Whether the payer said no to the line, so that nothing of it is shared out. */
export const isRefused = (line: ServiceLine, posted: Posted | undefined): boolean =>
  line.record.status === "Denied" || posted?.isDenial === true;

/** Works out every line of a patient, in date order (rule book 4.1; contracts section 8, accumulators). */
export const shareOut = ({
  clinic,
  coverages,
  covered,
  posted,
  visitCount,
  dollarCount,
}: SharedOut): ReadonlyMap<ServiceLine, LineShare> => {
  const accounts = new Map<Coverage, Account | undefined>();
  const accountOf = (coverage: Coverage): Account | undefined => {
    if (!accounts.has(coverage)) {
      const plan = planOf(coverage);
      accounts.set(coverage, plan && coverage.policy ? { plan, met: metSoFar(coverage.policy, plan) } : undefined);
    }
    return accounts.get(coverage);
  };
  const shares = new Map<ServiceLine, LineShare>();

  const shareVisit = (visit: CoveredVisit, account: Account): void => {
    const { coverage, date } = visit;
    const { plan } = account;
    const secondary = coverages.length > 1 ? secondaryOf(coverages, coverage, date) : undefined;
    const second = secondary && accountOf(secondary);
    const isBeyond = visitCount(visit)?.isBeyond === true;
    const dollars = dollarCount(visit);
    let dollarsLeft = dollars === undefined ? Number.POSITIVE_INFINITY : dollars.amount - dollars.excess;
    let copay = plan.copay;
    let secondCopay = second?.plan.copay ?? NO_CENTS;

    const afterSecondary = (line: ServiceLine, charge: Cents, primary: CostSharing): SecondaryShare | undefined => {
      if (!secondary || !second || !paysFor(secondary, line)) return undefined;
      const part = patientsPart(primary);
      const postedThere = posted.ofPayer(line, secondary.payer.key);
      const allowedThere = allowedAmount(clinic, line, charge, postedThere, secondary.payer).amount;
      if (secondary.payer.record?.kind === "Medicaid") {
        const pays = cents(Math.min(part, Math.max(0, allowedThere - primary.planPays)));
        return { coverage: secondary, pays, writeOff: cents(part - pays) };
      }
      const there = shareCosts(allowedThere, { ...second.met.before(date), copay: secondCopay, coinsurance: second.plan.coinsurance });
      secondCopay = cents(secondCopay - there.copay);
      move(second, there, postedThere);
      return { coverage: secondary, pays: cents(Math.min(there.planPays, part)), writeOff: NO_CENTS };
    };

    for (const line of visit.lines) {
      const { charge } = line.record;
      const postedHere = posted.ofPayer(line);
      const allowed = allowedAmount(clinic, line, charge ?? NO_CENTS, postedHere);
      // A dollar limit holds for the lines of a visit in their order, whatever becomes of each.
      const within = Math.min(allowed.amount, dollarsLeft);
      dollarsLeft -= within;
      const left = { ...account.met.before(date), copay };
      if (isRefused(line, postedHere)) continue;
      if (charge === undefined || charge < 0 || !paysFor(coverage, line)) {
        move(account, undefined, postedHere);
        continue;
      }
      const coveredHere = isBeyond && isMassage(line) ? NO_CENTS : cents(within);
      const sharing = shareCosts(coveredHere, { ...left, coinsurance: plan.coinsurance });
      copay = cents(copay - sharing.copay);
      move(account, sharing, postedHere);
      const over = cents(charge - allowed.amount);
      const isWrittenOff = coverage.policy?.network === "In" || barsChargingPatients(coverage.payer);
      shares.set(line, {
        ...sharing,
        line,
        plan,
        charge,
        allowed,
        left,
        beyondLimit: cents(allowed.amount - coveredHere),
        writeOff: isWrittenOff ? over : NO_CENTS,
        balanceBill: isWrittenOff ? NO_CENTS : over,
        secondary: afterSecondary(line, charge, sharing),
        posted: postedHere,
        isSure: plan.isTyped && left.isSure && !(isBeyond && postedHere !== undefined),
      });
    }
  };

  for (const visit of covered) {
    const account = accountOf(visit.coverage);
    if (account) shareVisit(visit, account);
  }
  return shares;
};
