import { dayOf, monthOf, stageOf, type Stage } from "./clean-calendar";
import { feeOn, HOT_STONES } from "./clean-fees";
import { authNumberOf } from "./clean-papers";
import { policyOf, type CleanPolicy } from "./clean-policies";
import { isWrittenOff, type CleanPatient, type PlannedLine, type PlannedVisit } from "./clean-schedule";
import { patientsPart, shareOf, type CleanShare } from "./clean-shares";

/** A line with its money in cents. */
export interface SettledLine {
  readonly planned: PlannedLine;
  readonly charge: number;
  readonly allowed: number;
  /** Undefined where no insurer is billed. */
  readonly share: CleanShare | undefined;
  /** Over what is allowed: taken off, or the patient's. */
  readonly writeOff: number;
  readonly balanceBill: number;
}

export interface SettledVisit {
  readonly visit: PlannedVisit;
  readonly stage: Stage;
  readonly policy: CleanPolicy;
  readonly authNumber: string | undefined;
  /** Undefined before it is sent. */
  readonly claimNumber: string | undefined;
  readonly lines: readonly SettledLine[];
}

/** What is met of a policy's yearly amounts, in cents; asked again by phone in the middle of the last year. */
export interface CleanAccount {
  readonly policy: CleanPolicy;
  visits: number;
  deductible: number;
  outOfPocket: number;
  asked: { readonly deductible: number; readonly outOfPocket: number } | undefined;
}

export const ASKED_AGAIN = dayOf(2026, 8, 3);

export const owedByPatient = ({ share, balanceBill }: SettledLine): number => (share === undefined ? 0 : patientsPart(share) + balanceBill);

const accountFor = (accounts: Map<string, CleanAccount>, policy: CleanPolicy): CleanAccount => {
  const { metElsewhere } = policy.patient.payer.plan;
  const account = accounts.get(policy.number) ?? {
    policy,
    visits: 0,
    deductible: metElsewhere,
    outOfPocket: metElsewhere,
    asked: undefined,
  };
  accounts.set(policy.number, account);
  return account;
};

const settledLines = (visit: PlannedVisit, account: CleanAccount): readonly SettledLine[] => {
  const { plan } = visit.patient.payer;
  let copay = plan.copay;
  return visit.lines.map((planned): SettledLine => {
    const { kind, units, allowedPerUnit } = planned;
    const nobodys = { planned, allowed: 0, share: undefined, writeOff: 0, balanceBill: 0 };
    if (kind !== "claim") return { ...nobodys, charge: kind === "missed" ? 0 : HOT_STONES };
    const charge = feeOn(visit.date) * units;
    const allowed = allowedPerUnit === undefined ? charge : Math.min(charge, allowedPerUnit * units);
    const left = {
      copay,
      deductible: Math.max(0, plan.deductible - account.deductible),
      outOfPocket: Math.max(0, plan.outOfPocketMaximum - account.outOfPocket),
    };
    const share = shareOf(allowed, left, plan);
    copay -= share.copay;
    account.deductible += share.deductible;
    account.outOfPocket += patientsPart(share);
    const over = charge - allowed;
    return { planned, charge, allowed, share, writeOff: isWrittenOff(visit) ? over : 0, balanceBill: isWrittenOff(visit) ? 0 : over };
  });
};

/** "C-0001-03": one claim for each month and policy. */
const claimNumbers = ({ id }: CleanPatient): ((policy: CleanPolicy, month: string) => string) => {
  const known = new Map<string, string>();
  return (policy, month) => {
    const key = `${policy.number}/${month}`;
    const number = known.get(key) ?? `C${id.slice(1)}-${String(known.size + 1).padStart(2, "0")}`;
    known.set(key, number);
    return number;
  };
};

/** Works out a patient's money visit by visit, as the payers will. @param visits in date order. */
export const settle = (
  patient: CleanPatient,
  visits: readonly PlannedVisit[],
): { readonly visits: readonly SettledVisit[]; readonly accounts: readonly CleanAccount[] } => {
  const accounts = new Map<string, CleanAccount>();
  const claimFor = claimNumbers(patient);
  const settled = visits.map((visit): SettledVisit => {
    const policy = policyOf(visit);
    const account = accountFor(accounts, policy);
    if (visit.date > ASKED_AGAIN && account.visits > 0)
      account.asked ??= { deductible: account.deductible, outOfPocket: account.outOfPocket };
    const isBilled = visit.lines.some(({ kind }) => kind === "claim");
    if (isBilled) account.visits++;
    const stage = stageOf(visit.date);
    return {
      visit,
      stage,
      policy,
      authNumber: authNumberOf(visit, policy, account.visits),
      claimNumber: isBilled && (stage === "Paid" || stage === "Billed") ? claimFor(policy, monthOf(visit.date)) : undefined,
      lines: settledLines(visit, account),
    };
  });
  return { visits: settled, accounts: [...accounts.values()] };
};
