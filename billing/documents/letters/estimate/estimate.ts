import type { ServiceLine } from "../../../ledger/visits/service-line";
import { insuredOf, type Insured } from "../insured";
import type { LetterSources } from "../letter";
import { comingVisits, type Coming } from "./coming-visits";
import { estimateVisits, type EstimatedVisit } from "./estimated-visit";

/** An estimate before it is put into words and a template. */
export interface Estimate extends LetterSources {
  readonly insured: Insured;
  readonly coming: Coming;
  /** In date order. */
  readonly visits: readonly EstimatedVisit[];
  /** Lines of which nobody can say who pays. */
  readonly unknown: readonly ServiceLine[];
}

/** The policy that most of the estimate rests on: the first line's. */
const insuredBy = (sources: LetterSources, { lines }: Coming): Insured => {
  const insured = insuredOf(sources);
  const policy = lines.find((line) => line.policy !== undefined)?.policy;
  return policy === undefined || policy === insured.policy
    ? insured
    : { ...insured, policy, payerName: policy.payer, payer: lines.find((line) => line.policy === policy)?.payer?.record };
};

/** Undefined where no visit is to come, and none was before. */
export const buildEstimate = (sources: LetterSources): Estimate | undefined => {
  const coming = comingVisits(sources);
  return coming && { ...sources, insured: insuredBy(sources, coming), coming, ...estimateVisits(coming) };
};
