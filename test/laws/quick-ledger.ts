import type { Ledger } from "../../billing/ledger/ledger";
import { allowedAmount } from "../../billing/ledger/shares/allowed-amount";
import type { CoveredVisit } from "../../billing/ledger/coverage/coverage";
import type { LineShare } from "../../billing/ledger/shares/line-share";
import type { PatientLedger } from "../../billing/ledger/patient-ledger";
import type { ServiceLine } from "../../billing/ledger/visits/service-line";
import type { SlowLedger, SlowLine, SlowVisit } from "./slow-ledger/slow-ledger";

const shareParts = ({ copay, deductible, coinsurance, planPays, writeOff, balanceBill, beyondLimit, secondary }: LineShare) => ({
  copay,
  deductible,
  coinsurance,
  planPays,
  writeOff,
  balanceBill,
  beyondLimit,
  secondaryPays: secondary?.pays ?? 0,
});

const quickLine = ({ clinic }: Ledger, { benefits }: PatientLedger, line: ServiceLine): Omit<SlowLine, "secondary"> => {
  const share = benefits.share(line);
  const { paidByPayers, paidByPatient, writtenOff, otherAdjusted, open } = benefits.balance(line);
  const charge = line.record.charge;
  return {
    row: line.record.place.row,
    policy: line.claimable ? line.policy?.policyNumber : undefined,
    allowed: charge === undefined ? 0 : allowedAmount(clinic, line, charge, benefits.posted().ofPayer(line)).amount,
    share: share && shareParts(share),
    isSure: share?.left.isSure ?? false,
    paidByPayer: paidByPayers,
    paidByPatient,
    writtenOff,
    otherAdjusted,
    open,
  };
};

const quickVisit = ({ benefits }: PatientLedger, covered: CoveredVisit): readonly SlowVisit[] => {
  const { coverage, massage } = covered;
  if (!massage || !coverage.policy) return [];
  const count = benefits.visitCount(coverage);
  const visits = count?.visits.find((one) => one.covered === covered);
  const dollars = benefits.dollarCount(coverage);
  const ofDollars = dollars?.visits.find((one) => one.covered === covered);
  const authorized = benefits.authorizations().of(covered)[0];
  return [
    {
      firstRow: massage.record.place.row,
      policy: coverage.policy.policyNumber ?? "",
      limit: visits && count?.limit.limit.value,
      used: visits?.used,
      counted: visits?.counted ?? 0,
      beyond: visits?.isBeyond ?? false,
      dollarLimit: ofDollars && dollars?.limit.limit.value,
      dollarsUsed: ofDollars?.used,
      dollars: ofDollars?.amount ?? 0,
      dollarsBeyond: ofDollars?.excess ?? 0,
      authorization: authorized?.authorization.record.authNumber,
      authorizationEnds: authorized?.authorization.ends,
      authorizationUsed: authorized?.used,
      authorizationCounted: authorized?.counted,
      authorizationBeyond: authorized?.isBeyond ?? false,
      needsAuthorization: benefits.authorizationNeed(covered).needed,
    },
  ];
};

/** What the rules' ledger works out, in the shape of the slow one. */
export const quickLedger = (ledger: Ledger) => ({
  lines: ledger.patients.flatMap((patient) => patient.lines.map((line) => quickLine(ledger, patient, line))),
  visits: ledger.patients.flatMap((patient) =>
    patient.visits.flatMap((visit) => patient.benefits.covered(visit).flatMap((covered) => quickVisit(patient, covered))),
  ),
});

const NO_AUTHORIZATION = {
  authorization: undefined,
  authorizationUsed: undefined,
  authorizationCounted: undefined,
  authorizationBeyond: false,
} as const;

/**
 * What only one of them works out, or both only where there is a limit, is left out.
 * @param isAuthorizationShared false where visits that no policy covers use authorizations up, which the slow ledger does not look at.
 */
export const comparable = (
  { lines, visits }: Pick<SlowLedger, "visits"> & { readonly lines: readonly Omit<SlowLine, "secondary">[] },
  isAuthorizationShared: boolean,
) => ({
  lines: new Map(
    lines.map(({ row, policy, allowed, share, isSure, paidByPayer, paidByPatient, writtenOff, otherAdjusted, open }) => [
      row,
      { policy, allowed, share, isSure, paidByPayer, paidByPatient, writtenOff, otherAdjusted, open },
    ]),
  ),
  visits: new Map(
    visits.map((visit) => [
      `${visit.firstRow} ${visit.policy}`,
      {
        ...visit,
        authorizationEnds: undefined, // the slow one gives it as a visit in its turn can know it
        ...(isAuthorizationShared ? {} : NO_AUTHORIZATION),
        counted: visit.used === undefined ? 0 : visit.counted,
        dollars: visit.dollarsUsed === undefined ? 0 : visit.dollars,
        dollarsUsed: visit.dollarsUsed === undefined ? undefined : Math.min(visit.dollarsUsed, visit.dollarLimit ?? 0),
      },
    ]),
  ),
});

/** Whether some visit is billed to a payer without a policy in force. */
export const hasVisitsWithoutPolicy = ({ patients }: Ledger): boolean =>
  patients.some(({ lines }) => lines.some(({ claimable, policy }) => claimable && policy === undefined));
