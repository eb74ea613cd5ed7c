import type { Coverage } from "../../../ledger/coverage/coverage";
import { termOf } from "../../../ledger/coverage/policy-terms";
import { STANDARD_PLAN } from "../../../ledger/shares/fee-in-force";
import type { FeeRecord } from "../../../records/fees";
import type { PayerRecord } from "../../../records/payers";
import type { PolicyRecord } from "../../../records/policies";
import { cents, type Cents } from "../../../values/cents";
import { folded } from "../../../values/folded";
import { insuredOf, type Insured } from "../insured";
import type { LetterSources } from "../letter";

/** What is known before somebody calls the payer. */
export interface CallFacts extends LetterSources {
  readonly insured: Insured;
  readonly policy: PolicyRecord | undefined;
  readonly payer: PayerRecord | undefined;
  readonly coverage: Coverage | undefined;
}

export const callFacts = (sources: LetterSources): CallFacts => {
  const insured = insuredOf(sources);
  const { policy, payer } = insured;
  const coverage = sources.patient.benefits.coverages.find((one) => policy !== undefined && one.policy === policy);
  return { ...sources, insured, policy, payer, coverage };
};

/** The policy's own term, else the payer's; undefined where neither is typed or one cannot be read. */
export const termIn = <K extends Parameters<typeof termOf>[2]>({ policy, payer }: CallFacts, column: K) => {
  const term = termOf(policy, payer, column);
  return term === undefined || term === "unreadable" ? undefined : term.value;
};

/** What the payer's contract allows for some units of a code today; undefined without a contract in Fees. */
export const allowedFor = ({ ledger, insured }: CallFacts, code: string, units: number): Cents | undefined => {
  const plan = insured.payerName;
  if (plan === undefined || folded(plan) === folded(STANDARD_PLAN)) return undefined;
  const isInForce = ({ from, to, modifier }: FeeRecord): boolean =>
    modifier === undefined && from !== undefined && from <= ledger.today && (to === undefined || ledger.today <= to);
  const row = ledger.clinic.fees.get(folded(plan))?.get(folded(code))?.findLast(isInForce);
  return row?.allowedPerUnit === undefined ? undefined : cents(row.allowedPerUnit * units);
};
