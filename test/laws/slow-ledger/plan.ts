import type { PayerRecord } from "../../../billing/records/payers";
import type { PolicyRecord } from "../../../billing/records/policies";
import { barsCharging, term } from "./terms";

/** What a policy makes the patient pay, cents; what the copay mode or the payer leaves out is nothing. */
export interface Plan {
  readonly copay: number;
  /** For the benefit year. */
  readonly deductible: number;
  /** Hundredths of a per cent. */
  readonly coinsurance: number;
  /** Infinity where there is none. */
  readonly outOfPocketMaximum: number;
  /** Whether what is not allowed is written off, not billed to the patient. */
  readonly writesOff: boolean;
}

/** Undefined where a cell that decides cannot be read. */
export const planOf = (policy: PolicyRecord, payer: PayerRecord | undefined): Plan | undefined => {
  const cannotRead = (...columns: readonly string[]): boolean => columns.some((column) => policy.unreadable?.has(column));
  const writesOff = policy.network === "In" || barsCharging(payer);
  if (cannotRead("network", "copayMode", "copay", "outOfPocketMaximum")) return undefined;
  const outOfPocketMaximum = policy.outOfPocketMaximum ?? Number.POSITIVE_INFINITY;
  const mode = policy.copayMode ?? (policy.copay === undefined ? "None" : "Copay only");
  const copay = mode === "None" ? 0 : (policy.copay ?? 0);
  if (mode === "Copay only") return { copay, deductible: 0, coinsurance: 0, outOfPocketMaximum, writesOff };

  const applies = term(policy, payer, "deductibleApplies");
  if (applies === "unreadable" || cannotRead("deductible", "coinsurancePercent")) return undefined;
  if (applies === "HSA plans only" && cannotRead("hsaQualified")) return undefined;
  const hasDeductible = applies === undefined || applies === "Yes" || (applies === "HSA plans only" && policy.hsaQualified === true);
  return {
    copay,
    deductible: hasDeductible ? (policy.deductible ?? 0) : 0,
    coinsurance: policy.coinsurancePercent ?? 0,
    outOfPocketMaximum,
    writesOff,
  };
};
