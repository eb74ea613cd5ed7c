import { adjustmentReason, isDenial } from "../../reference/adjustment-reasons";
import { isReversal } from "../../reference/remittance-codes";
import type { RemittanceAdjustment, RemittanceClaim, RemittanceLine } from "../../records/remittance";

/**
 * What a payer's answer comes to. The amount alone does not tell (rule book 7.2, E-08): nothing paid may be a deductible, a denial,
 * or that nothing is due, because the contract or another payer took all of it.
 */
export type Outcome =
  "paid" | "denied in part" | "patient's part" | "denied" | "nothing due" | "reversal" | "forwarded" | "predetermination";

const DENIED = "4";
const NOT_OURS = "23";
const PREDETERMINATION = "25";

/** Whether an adjustment is what the plan leaves to the patient: deductible, coinsurance, copay. */
export const isPatientShare = ({ group, reason }: RemittanceAdjustment): boolean =>
  group === "PR" && adjustmentReason(reason)?.category === "patient share";

const refuses = ({ reason, amount }: RemittanceAdjustment): boolean => amount > 0 && isDenial(reason);

const outcomeOf = (paid: number, adjustments: readonly RemittanceAdjustment[]): Outcome => {
  const isRefused = adjustments.some(refuses);
  if (paid > 0) return isRefused ? "denied in part" : "paid";
  const isPatients = adjustments.some((adjustment) => adjustment.amount > 0 && isPatientShare(adjustment));
  if (isPatients) return isRefused ? "denied in part" : "patient's part";
  return isRefused ? "denied" : "nothing due";
};

/** What became of one service, of a claim that is no reversal. */
export const lineOutcome = ({ paid, adjustments }: RemittanceLine): Outcome => outcomeOf(paid ?? 0, adjustments);

/** What became of a claim as far as its status alone says it, whatever its amounts; undefined where they must tell. */
export const statusOutcome = (status: string): "reversal" | "forwarded" | "predetermination" | undefined => {
  if (isReversal(status)) return "reversal";
  if (status === NOT_OURS) return "forwarded";
  return status === PREDETERMINATION ? "predetermination" : undefined;
};

/** What became of a claim: by its status where that says it, else by its amounts and reasons. */
export const claimOutcome = ({ status, paid, adjustments, lines }: RemittanceClaim): Outcome => {
  const told = statusOutcome(status);
  if (told !== undefined) return told;
  if (status === DENIED && (paid ?? 0) <= 0) return "denied";
  return outcomeOf(paid ?? 0, [...adjustments, ...lines.flatMap((line) => line.adjustments)]);
};
