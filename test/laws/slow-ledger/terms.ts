import type { PayerRecord } from "../../../billing/records/payers";
import type { PolicyRecord } from "../../../billing/records/policies";

/** The columns that a policy may override. */
type Overridable = "visitLimit" | "limitPer" | "limitSharedWith" | "deductibleApplies" | "authorizationNeeded";

/** The policy's own cell, else the payer's; "unreadable" where the cell that would decide cannot be read. */
export const term = <Key extends Overridable>(
  policy: PolicyRecord,
  payer: PayerRecord | undefined,
  key: Key,
): PolicyRecord[Key] | PayerRecord[Key] | "unreadable" => {
  if (policy.unreadable?.has(key)) return "unreadable";
  if (policy[key] !== undefined) return policy[key];
  return payer?.unreadable?.has(key) ? "unreadable" : payer?.[key];
};

const BARRED_KINDS: readonly (string | undefined)[] = ["Workers comp", "Medicaid", "VA"];

/** Whether the payer bars charging the patient for what it does not allow. */
export const barsCharging = (payer: PayerRecord | undefined): boolean => BARRED_KINDS.includes(payer?.kind) || payer?.programme === "VA";

export const isVa = (payer: PayerRecord | undefined): boolean => payer?.kind === "VA" || payer?.programme === "VA";
