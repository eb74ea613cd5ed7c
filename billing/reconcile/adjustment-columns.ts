import { adjustmentReason } from "../reference/adjustment-reasons";
import type { RemittanceAdjustment } from "../records/remittance";
import { isPatientShare } from "../ledger/payments/remittance-outcome";
import { cents, type Cents } from "../values/cents";

/** The columns of Payments that take an adjustment, by their keys. */
export type AdjustmentColumn = "deductible" | "copay" | "coinsurance" | "writeOff" | "otherAdjustment";

export type AdjustmentAmounts = Readonly<Record<AdjustmentColumn, Cents>>;

const PATIENT_SHARE: Readonly<Record<string, AdjustmentColumn>> = { "1": "deductible", "2": "coinsurance", "3": "copay" };
const CONTRACT_GROUP = "CO";

/**
 * The one column for an adjustment. Only what the contract takes off is a write-off: a denial that waits for an appeal or for a corrected claim
 * must stay open, so it is an other adjustment, whatever its group.
 */
export const columnFor = (adjustment: RemittanceAdjustment): AdjustmentColumn => {
  const { group, reason } = adjustment;
  if (isPatientShare(adjustment)) return PATIENT_SHARE[reason] ?? "otherAdjustment";
  return group === CONTRACT_GROUP && adjustmentReason(reason)?.category === "contract" ? "writeOff" : "otherAdjustment";
};

/** Every adjustment in exactly one column: the five sums are the sum of all. */
export const inColumns = (adjustments: readonly RemittanceAdjustment[]): AdjustmentAmounts => {
  const sums = { deductible: 0, copay: 0, coinsurance: 0, writeOff: 0, otherAdjustment: 0 };
  for (const adjustment of adjustments) sums[columnFor(adjustment)] += adjustment.amount;
  return {
    deductible: cents(sums.deductible),
    copay: cents(sums.copay),
    coinsurance: cents(sums.coinsurance),
    writeOff: cents(sums.writeOff),
    otherAdjustment: cents(sums.otherAdjustment),
  };
};

/** "CO-45, PR-2": each once, in the order in which the payer gives them; undefined when there are none. */
export const reasonList = (adjustments: readonly RemittanceAdjustment[]): string | undefined => {
  const reasons = new Set(adjustments.map(({ group, reason }) => [group, reason].filter((part) => part !== "").join("-")));
  return [...reasons].filter((reason) => reason !== "").join(", ") || undefined;
};
