import type { ServiceLine } from "../../../billing/ledger/visits/service-line";
import type { PolicyRecord } from "../../../billing/records/policies";
import { covers } from "../../../billing/values/date-span";
import { allowedBy, postedAllowed } from "./allowed";
import { coveredVisits, disciplineOf, isDenied, type CoveredVisit } from "./covered-visits";
import { dollarLimit } from "./dollar-limit";
import { metBefore, type Move } from "./met-so-far";
import { nextPolicy, type Patient, type People } from "./patients";
import { planOf, type Plan } from "./plan";
import { remitted, type Postings } from "./postings";
import { isVa } from "./terms";
import { shareBySteps, type Shared } from "./steps";
import { visitLimit } from "./visit-limit";

/** A line's share by its own policy, and by the next one after it. */
export interface LineShare {
  readonly share: Shared | undefined;
  readonly isSure: boolean;
  readonly secondary: SecondaryShare | undefined;
}

export interface SecondaryShare {
  readonly policy: PolicyRecord;
  /** What it would pay if it were the first. */
  readonly asFirst: Shared | undefined;
  readonly isSure: boolean;
  /** Cents of the patient's share. */
  readonly pays: number;
  /** Cents of copay, deductible and coinsurance that the patient still owes. */
  readonly patientOwes: number;
}

/** The shares of a patient's claim lines, worked out one after the other in content order. */
export const sharesOf = (people: People, patient: Patient, postings: Postings): ReadonlyMap<ServiceLine, LineShare> => {
  const shares = new Map<ServiceLine, LineShare>();
  const moves = new Map<PolicyRecord, Move[]>();
  const payerOf = (policy: PolicyRecord) => people.payerOf(policy);
  const recordOf = (policy: PolicyRecord) => payerOf(policy)?.record;
  const allowed = (line: ServiceLine): number => allowedBy(line.payer, people.clinic, postings, line);

  /** The part of the line's allowed amount that the limits of its policy hold: other disciplines are not held to the number of massages. */
  const heldByLimits = (policy: PolicyRecord, visit: CoveredVisit, line: ServiceLine): number => {
    if (visit.massage.length === 0) return allowed(line);
    const isMassage = disciplineOf(line) === "Massage";
    if (isMassage && visitLimit(patient, policy, recordOf(policy), visit).beyond) return 0;
    return dollarLimit(patient, policy, recordOf(policy), visit, allowed).held.get(line) ?? allowed(line);
  };

  /** @param copayBefore cents of copay on the visit's earlier lines. */
  const shareUnder = (
    policy: PolicyRecord,
    plan: Plan,
    line: ServiceLine,
    amounts: { readonly allowed: number; readonly covered: number; readonly copayBefore: number },
  ): { readonly share: Shared; readonly isSure: boolean } => {
    const before = moves.get(policy) ?? [];
    const deductible = metBefore(policy, "deductibleMet", line.date, before);
    const outOfPocket = metBefore(policy, "outOfPocketMet", line.date, before);
    return {
      share: shareBySteps({
        charge: line.record.charge ?? 0,
        allowed: amounts.allowed,
        covered: amounts.covered,
        writesOff: plan.writesOff,
        copayLeft: Math.max(0, plan.copay - amounts.copayBefore),
        deductibleLeft: Math.max(0, plan.deductible - deductible.met),
        coinsurance: plan.coinsurance,
        outOfPocketLeft: Math.max(0, plan.outOfPocketMaximum - outOfPocket.met),
      }),
      isSure:
        (plan.deductible === 0 || deductible.isKnown) && (plan.outOfPocketMaximum === Number.POSITIVE_INFINITY || outOfPocket.isKnown),
    };
  };

  const secondaryShare = (policy: PolicyRecord, visit: CoveredVisit, line: ServiceLine, first: Shared): SecondaryShare | undefined => {
    const next = nextPolicy(patient, policy, line.date, (other) => !isVa(recordOf(other))); // VA is never second (rule book 4.2)
    if (next === undefined) return undefined;
    const left = first.copay + first.deductible + first.coinsurance;
    const own = allowedBy(payerOf(next), people.clinic, postings, line);
    const plan = planOf(next, recordOf(next));
    const isRefused = next.massageCovered === "No" && disciplineOf(line) === "Massage";
    if (plan === undefined || isRefused)
      return { policy: next, asFirst: undefined, isSure: plan !== undefined, pays: 0, patientOwes: left };
    if (recordOf(next)?.kind === "Medicaid") {
      const pays = Math.min(left, Math.max(0, own - first.planPays));
      return { policy: next, asFirst: undefined, isSure: true, pays, patientOwes: 0 };
    }
    const copayBefore = visit.lines.reduce((sum, each) => {
      const other = shares.get(each)?.secondary;
      return sum + (other?.policy === next ? (other.asFirst?.copay ?? 0) : 0);
    }, 0);
    const { share, isSure } = shareUnder(next, plan, line, { allowed: own, covered: own, copayBefore });
    const pays = Math.min(share.planPays, left);
    return { policy: next, asFirst: share, isSure, pays, patientOwes: left - pays };
  };

  const shareOf = (policy: PolicyRecord, visit: CoveredVisit, line: ServiceLine): LineShare => {
    const { charge } = line.record;
    const none: LineShare = { share: undefined, isSure: false, secondary: undefined };
    const isRefused = policy.massageCovered === "No" && disciplineOf(line) === "Massage"; // step 2
    if (isDenied(line) || charge === undefined || isRefused || !covers(policy, line.date)) return none; // step 1
    const plan = planOf(policy, recordOf(policy));
    if (plan === undefined) return none;
    const copayBefore = visit.lines.reduce((sum, each) => sum + (shares.get(each)?.share?.copay ?? 0), 0);
    const amounts = { allowed: allowed(line), covered: heldByLimits(policy, visit, line), copayBefore };
    const { share, isSure } = shareUnder(policy, plan, line, amounts);
    return { share, isSure, secondary: secondaryShare(policy, visit, line, share) };
  };

  /** Posted by the payer, also as nothing where all that is allowed was paid, else worked out; a denied line moves nothing. */
  const moveOf = (line: ServiceLine, payerKey: string | undefined, share: Shared | undefined): Move | undefined => {
    const rows = payerKey === undefined || isDenied(line) ? [] : remitted(postings, line, payerKey);
    const paid = rows.reduce((sum, row) => sum + (row.paid ?? 0), 0);
    const isPaidWhole = rows.some((row) => row.allowed !== undefined) && postedAllowed(rows, line.record.charge ?? 0) === paid;
    const isTold =
      isPaidWhole || rows.some((row) => row.deductible !== undefined || row.copay !== undefined || row.coinsurance !== undefined);
    const parts = isTold ? rows : share === undefined ? [] : [share];
    if (parts.length === 0) return undefined;
    const deductible = parts.reduce((sum, part) => sum + (part.deductible ?? 0), 0);
    return {
      date: line.date,
      deductible,
      share: parts.reduce((sum, part) => sum + (part.copay ?? 0) + (part.coinsurance ?? 0), deductible),
    };
  };

  const remember = (policy: PolicyRecord, move: Move | undefined): void => {
    if (move) moves.set(policy, [...(moves.get(policy) ?? []), move]);
  };

  for (const line of patient.lines) {
    const { policy } = line;
    const visit = policy && line.claimable ? coveredVisits(patient, [policy]).find(({ lines }) => lines.includes(line)) : undefined;
    if (policy === undefined || visit === undefined) continue;
    const share = shareOf(policy, visit, line);
    shares.set(line, share);
    remember(policy, moveOf(line, line.payer?.key, share.share));
    const { secondary } = share;
    if (secondary?.asFirst) remember(secondary.policy, moveOf(line, payerOf(secondary.policy)?.key, secondary.asFirst));
  }
  return shares;
};
