import { accountOf, type CleanAccount } from "./clean-accounts";
import { monthOf, stageOf, type Stage } from "./clean-calendar";
import { feeOn, HOT_STONES } from "./clean-fees";
import { authNumberOf } from "./clean-papers";
import { isInNetwork } from "./clean-payers";
import { policyOf, type CleanPolicy } from "./clean-policies";
import { isRefused, type CleanPatient, type PlannedLine, type PlannedVisit } from "./clean-schedule";
import { secondShareOf, type SecondShare } from "./clean-second-coverage";
import { NO_SHARE, patientsPart, type CleanShare } from "./clean-shares";

/** A line with its money in cents. */
export interface SettledLine {
  readonly planned: PlannedLine;
  readonly charge: number;
  readonly allowed: number;
  /** Undefined where no insurer is billed. */
  readonly share: CleanShare | undefined;
  readonly second: SecondShare | undefined;
  /** Over what is allowed: taken off, or the patient's; or refused. */
  readonly writeOff: number;
  readonly balanceBill: number;
  readonly refused: number;
}

export interface SettledVisit {
  readonly visit: PlannedVisit;
  readonly stage: Stage | "Denied";
  readonly policy: CleanPolicy;
  readonly authNumber: string | undefined;
  /** Undefined before it is sent. */
  readonly claimNumber: string | undefined;
  readonly lines: readonly SettledLine[];
}

export interface SettledPatient {
  readonly visits: readonly SettledVisit[];
  readonly accounts: readonly CleanAccount[];
}

/** Cents that the patient owes. */
export const owedByPatient = ({ share, balanceBill, second }: SettledLine): number =>
  share === undefined || second !== undefined ? 0 : patientsPart(share) + balanceBill;

export const isAnswered = ({ stage }: SettledVisit): boolean => stage === "Paid" || stage === "Denied";

const settledLines = ({ patient, date, lines }: PlannedVisit, account: CleanAccount, refused: boolean): readonly SettledLine[] => {
  let { copay } = patient.payer.plan;
  return lines.map((planned): SettledLine => {
    const { kind, units, allowedPerUnit } = planned;
    const nothing = { planned, allowed: 0, share: undefined, second: undefined, writeOff: 0, balanceBill: 0, refused: 0 };
    if (kind !== "claim") return { ...nothing, charge: kind === "missed" ? 0 : HOT_STONES };
    const charge = feeOn(date) * units;
    if (refused) return { ...nothing, charge, share: NO_SHARE, refused: charge };
    const allowed = allowedPerUnit === undefined ? charge : Math.min(charge, allowedPerUnit * units);
    const share = account.share(allowed, copay);
    copay -= share.copay;
    const over = charge - allowed;
    const taken = isInNetwork(patient.payer) ? { writeOff: over } : { balanceBill: over };
    return { ...nothing, charge, allowed, share, second: secondShareOf(patient, share, units), ...taken };
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
export const settle = (patient: CleanPatient, visits: readonly PlannedVisit[]): SettledPatient => {
  const accounts = new Map<string, CleanAccount>();
  const claimFor = claimNumbers(patient);
  const settled = visits.map((visit): SettledVisit => {
    const policy = policyOf(visit);
    const account = accounts.get(policy.number) ?? accountOf(policy);
    accounts.set(policy.number, account);
    const stage = stageOf(visit.date);
    const refused = stage === "Paid" && isRefused(visit);
    const isBilled = visit.lines.some(({ kind }) => kind === "claim");
    return {
      visit,
      stage: refused ? "Denied" : stage,
      policy,
      authNumber: isBilled ? authNumberOf(visit, policy, account.nextVisit(visit.date)) : undefined,
      claimNumber: isBilled && (stage === "Paid" || stage === "Billed") ? claimFor(policy, monthOf(visit.date)) : undefined,
      lines: settledLines(visit, account, refused),
    };
  });
  return { visits: settled, accounts: [...accounts.values()] };
};
