import { cents, sumCents, type Cents } from "../values/cents";
import type { Grade, PaymentCounts, PaymentSplit, Proposal } from "./proposal";

const paidOf = (proposals: readonly Proposal[]): Cents => sumCents(proposals.map(({ answer }) => answer.paid));

const graded = (proposals: readonly Proposal[], grade: Grade): readonly Proposal[] => proposals.filter((one) => one.grade === grade);

/** Puts every cent of a payment in its one place. @param total what the payment is; undefined counts its rows. @param posted paid by rows that are there. */
export const splitPayment = (
  total: Cents | undefined,
  posted: Cents,
  proposals: readonly Proposal[],
  adjustments: readonly Proposal[],
): PaymentSplit => {
  const ofProviders = adjustments.filter(({ answer }) => answer.of === "provider adjustment");
  const parts = {
    posted,
    exact: paidOf(graded(proposals, "Exact")),
    likely: paidOf(graded(proposals, "Likely")),
    unmatched: paidOf(graded(proposals, "None")),
    claimAdjustments: paidOf(adjustments.filter(({ answer }) => answer.of === "claim adjustment")),
    providerAdjustments: paidOf(ofProviders),
  };
  const told = sumCents(Object.values(parts));
  return { total: total ?? told, ...parts, leftToAllocate: cents((total ?? told) - told) };
};

export const countPayment = (proposals: readonly Proposal[], posted: number): PaymentCounts => ({
  lines: proposals.length + posted,
  exact: graded(proposals, "Exact").length,
  likely: graded(proposals, "Likely").length,
  none: graded(proposals, "None").length,
  posted,
});
