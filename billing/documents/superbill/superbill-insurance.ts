import type { PatientLedger } from "../../ledger/patient-ledger";
import type { ServiceLine } from "../../ledger/visits/service-line";
import type { PolicyRecord } from "../../records/policies";
import { covers } from "../../values/date-span";

/** Who pays for the lines of a superbill: a policy, or for want of its row the payer that lines are billed to. */
export interface Insurance {
  readonly payer: string;
  readonly policy: PolicyRecord | undefined;
  /** Whether lines are billed to it; the others are in force on a day of service. */
  readonly isBilled: boolean;
}

const LAST_RANK = 9;

const byRank = (a: PolicyRecord, b: PolicyRecord): number =>
  Number(a.rank ?? LAST_RANK) - Number(b.rank ?? LAST_RANK) || (a.starts ?? 0) - (b.starts ?? 0);

const billed = (lines: readonly ServiceLine[]): readonly Insurance[] => {
  const found = new Map<unknown, Insurance>();
  for (const { payer, policy } of lines)
    if (payer && !found.has(policy ?? payer)) found.set(policy ?? payer, { payer: payer.name, policy, isBilled: true });
  return [...found.values()];
};

/**
 * Those that lines are billed to, in the order of their first lines, then by rank the patient's others that are in force on a day of
 * service: cash lines name no payer, and their patients file with the policy they have.
 */
export const insurancesOf = ({ policies }: PatientLedger, lines: readonly ServiceLine[]): readonly Insurance[] => {
  const ofLines = billed(lines);
  const named = new Set(ofLines.map(({ policy }) => policy));
  const inForce = policies.filter((policy) => !named.has(policy) && lines.some(({ date }) => covers(policy, date)));
  const others = [...inForce].sort(byRank).flatMap((policy): readonly Insurance[] => {
    const { payer } = policy;
    return payer === undefined ? [] : [{ payer, policy, isBilled: false }];
  });
  return [...ofLines, ...others];
};
