import type { ServiceLine } from "../../../ledger/visits/service-line";
import { usDate } from "../../../values/calendar-date";
import { placeOf } from "../../../records/cell-in-workbook";
import { cellGap, type DocumentGap } from "../../gap";
import { nameGaps } from "../../patient-gaps";
import { LETTERHEAD, missingSettings } from "../../practice-gaps";
import { memberGaps } from "../insurance-gaps";
import { eachDay } from "../written-terms";
import type { Estimate } from "./estimate";

const whyUnknown = ({ record, payer, policy }: ServiceLine): Pick<DocumentGap, "remedy" | "place"> => {
  if (record.charge === undefined) return { remedy: "Fill in Charge in Visits.", place: placeOf(record, "charge") };
  if (record.billTo === undefined) return { remedy: "Fill in Bill to in Visits.", place: placeOf(record, "billTo") };
  if (payer && !policy)
    return { remedy: `Add the patient's policy with ${payer.name} for that day to Policies.`, place: placeOf(record, "billTo") };
  if (policy?.massageCovered === "No")
    return {
      remedy: "The policy does not cover massage. Bill it to Cash, or correct Massage covered.",
      place: placeOf(policy, "massageCovered"),
    };
  return { remedy: "Status or the terms of the policy cannot be read. Correct them.", place: policy && placeOf(policy, "copay") };
};

const unknownGaps = ({ unknown, coming }: Estimate): readonly DocumentGap[] =>
  unknown.map((line) => ({
    item: `Who pays for ${line.code ?? "the line"}${coming.isBooked ? ` on ${usDate(line.date)}` : ""}, which is left off`,
    ...whyUnknown(line),
    blocks: true,
  }));

/** What was met before is not known for a share that is not sure; terms that nobody typed are no terms. */
const unsureGaps = ({ visits, insured }: Estimate): readonly DocumentGap[] => {
  const unsure = visits.filter(({ shares }) => shares.some(({ isSure }) => !isSure));
  const { policy } = insured;
  if (!policy || unsure.length === 0) return [];
  const isUntyped = unsure.some(({ shares }) => shares.some(({ plan }) => !plan.isTyped));
  return isUntyped
    ? [cellGap(policy, "copay", "Copay, deductible or coinsurance of the policy", true)]
    : [
        cellGap(
          policy,
          "deductibleAsOf",
          `What was met of the deductible before ${eachDay(
            unsure.map(({ date }) => date),
            "visit",
          )}`,
          true,
        ),
      ];
};

const verificationGaps = ({ insured: { policy } }: Estimate): readonly DocumentGap[] => {
  if (!policy) return [];
  return [
    ...(policy.verifiedOn === undefined ? [cellGap(policy, "verifiedOn", "The day on which the benefits were verified", true)] : []),
    ...(policy.deductible !== undefined && policy.deductibleMet !== undefined && policy.deductibleAsOf === undefined
      ? [cellGap(policy, "deductibleAsOf", "The day as of which the deductible was met so far", false)]
      : []),
  ];
};

export const estimateGaps = (estimate: Estimate): readonly DocumentGap[] => {
  const { ledger, patient, insured, visits } = estimate;
  const isInsured = visits.some(({ shares }) => shares.length > 0) || estimate.unknown.some(({ payer }) => payer !== undefined);
  return [
    ...missingSettings(ledger.clinic.practice, LETTERHEAD, true),
    ...nameGaps(patient),
    ...(isInsured ? memberGaps(patient, insured).map((gap) => ({ ...gap, blocks: false })) : []),
    ...(isInsured ? verificationGaps(estimate) : []),
    ...unsureGaps(estimate),
    ...unknownGaps(estimate),
  ];
};
