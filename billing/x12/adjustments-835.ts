import { adjustmentReason } from "../reference/adjustment-reasons";
import { adjustmentGroup, providerAdjustmentReason } from "../reference/remittance-codes";
import type { ProviderAdjustment, RemittanceAdjustment } from "../records/remittance";
import { amountAt, dayAt, quantityAt, reportOnce, type Reading835 } from "./reading-835";
import { componentsAt, elementAt, elementsOf, type Segment } from "./segment";

/** CAS02 to CAS19: reason, amount, quantity, six times at most; more are read too. */
const TRIPLE = 3;
const FIRST_REASON = 2;
/** PLB03 to PLB14: reason with reference, amount, six times at most. */
const PAIR = 2;
const FIRST_PROVIDER_REASON = 3;

const isFilled = (segment: Segment, from: number, to: number): boolean => {
  for (let nth = from; nth < to; nth++) if (elementAt(segment, nth) !== undefined) return true;
  return false;
};

const reportCodes = (reading: Reading835, { place }: Segment, group: string, reason: string): void => {
  if (adjustmentGroup(group) === undefined) {
    const message = `The adjustment group "${group}" is not one of CO, PR, OA, PI and CR; its amounts count as other adjustments.`;
    reportOnce(reading, { code: "group-unknown", severity: "warning", place, message }, group);
  }
  if (reason === "") {
    const message = "An adjustment has an amount but no reason. Ask the payer for the reason.";
    reportOnce(reading, { code: "value-missing", severity: "warning", place, message }, "reason");
  } else if (adjustmentReason(reason)?.isRetired === true) {
    const message = `The adjustment reason ${reason} is no longer in use. Ask the payer which reason stands in its place.`;
    reportOnce(reading, { code: "reason-retired", severity: "warning", place, message }, reason);
  }
};

/** The adjustments of one CAS segment. Not wholly understood when an amount cannot be read. @param of "of claim C-0118". */
export const readAdjustments = (
  reading: Reading835,
  segment: Segment,
  of: string,
): { readonly adjustments: readonly RemittanceAdjustment[]; readonly isUnderstood: boolean } => {
  const group = (elementAt(segment, 1) ?? "").toUpperCase();
  const adjustments: RemittanceAdjustment[] = [];
  let isUnderstood = true;
  for (let nth = FIRST_REASON; nth < elementsOf(segment).length; nth += TRIPLE) {
    if (!isFilled(segment, nth, nth + TRIPLE)) continue;
    const reason = (elementAt(segment, nth) ?? "").toUpperCase();
    const amount = amountAt(reading, segment, nth + 1, `the adjustment ${group}-${reason} ${of}`);
    const quantity = quantityAt(reading, segment, nth + 2);
    if (amount === undefined) isUnderstood = false;
    else adjustments.push({ group, reason, amount, quantity });
    reportCodes(reading, segment, group, reason);
  }
  return { adjustments, isUnderstood: isUnderstood && adjustments.length > 0 };
};

/** The adjustments of one PLB segment, X12's sign kept. Not wholly understood when an amount cannot be read. */
export const readProviderAdjustments = (
  reading: Reading835,
  segment: Segment,
): { readonly adjustments: readonly ProviderAdjustment[]; readonly isUnderstood: boolean } => {
  const provider = elementAt(segment, 1);
  const fiscalDate = dayAt(reading, segment, 2);
  const adjustments: ProviderAdjustment[] = [];
  let isUnderstood = true;
  for (let nth = FIRST_PROVIDER_REASON; nth < elementsOf(segment).length; nth += PAIR) {
    if (!isFilled(segment, nth, nth + PAIR)) continue;
    const [written = "", ...rest] = componentsAt(segment, nth);
    const reason = written.toUpperCase();
    const reference = rest.filter((part) => part !== "").join(" ") || undefined;
    const words = providerAdjustmentReason(reason)?.words ?? "provider adjustment";
    const amount = amountAt(reading, segment, nth + 1, `the amount of ${reason} (${words})`);
    if (amount === undefined) isUnderstood = false;
    else adjustments.push({ place: segment.place, provider, fiscalDate, reason, reference, amount });
  }
  return { adjustments, isUnderstood: isUnderstood && adjustments.length > 0 };
};
