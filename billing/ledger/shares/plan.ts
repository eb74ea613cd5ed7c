import type { COPAY_MODES } from "../../records/policies";
import type { PolicyRecord } from "../../records/policies";
import { NO_CENTS, type Cents } from "../../values/cents";
import type { BasisPoints } from "../../values/percent";
import type { Coverage } from "../coverage/coverage";
import { termOf } from "../coverage/policy-terms";

export type CopayMode = (typeof COPAY_MODES)[number];

/** What a policy row says of the patient's part. */
export interface Plan {
  readonly copay: Cents;
  readonly copayMode: CopayMode;
  /** For the benefit year; 0 where there is none, or where it does not apply to massage. */
  readonly deductible: Cents;
  readonly coinsurance: BasisPoints;
  readonly outOfPocketMaximum: Cents | undefined;
  /** Whether copay, deductible or coinsurance is typed at all: a row that says nothing of them does not mean that the patient pays nothing. */
  readonly isTyped: boolean;
}

const COLUMNS = [
  "copay",
  "copayMode",
  "deductible",
  "deductibleMet",
  "deductibleAsOf",
  "hsaQualified",
  "coinsurancePercent",
  "outOfPocketMaximum",
  "outOfPocketMet",
  "benefitYearStarts",
  "verifiedOn",
] as const satisfies readonly (keyof PolicyRecord)[];

const NO_COINSURANCE = 0 as BasisPoints;

/** Policies, else Payers; "HSA plans only" asks the policy; nothing typed means that it applies. */
const deductibleApplies = ({ policy, payer }: Coverage): boolean | "unreadable" => {
  const term = termOf(policy, payer.record, "deductibleApplies");
  if (term === "unreadable") return term;
  return term === undefined || term.value === "Yes" || (term.value === "HSA plans only" && policy?.hsaQualified === true);
};

/** The terms of a coverage's policy; undefined without one, and where a cell of theirs cannot be read. */
export const planOf = (coverage: Coverage): Plan | undefined => {
  const { policy } = coverage;
  const applies = deductibleApplies(coverage);
  if (!policy || applies === "unreadable" || COLUMNS.some((column) => policy.unreadable?.has(column))) return undefined;
  const { copay, deductible, coinsurancePercent, outOfPocketMaximum } = policy;
  const copayMode = policy.copayMode ?? (copay === undefined ? "None" : "Copay only");
  return {
    copay: copayMode === "None" ? NO_CENTS : (copay ?? NO_CENTS),
    copayMode,
    deductible: applies && copayMode !== "Copay only" ? (deductible ?? NO_CENTS) : NO_CENTS,
    coinsurance: copayMode === "Copay only" ? NO_COINSURANCE : (coinsurancePercent ?? NO_COINSURANCE),
    outOfPocketMaximum,
    isTyped: copay !== undefined || deductible !== undefined || coinsurancePercent !== undefined,
  };
};
