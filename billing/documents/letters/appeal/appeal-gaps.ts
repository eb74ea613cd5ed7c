import { cellGap, type DocumentGap } from "../../gap";
import { birthDateGaps, nameGaps } from "../../patient-gaps";
import { LETTERHEAD, missingSettings } from "../../practice-gaps";
import { memberGaps, payerAddressGaps } from "../insurance-gaps";
import { eachDay } from "../written-terms";
import type { Appeal } from "./appeal";
import { APPEALS_ADDRESS, daysLeft, deadlinePassed, isAboutNecessity, MEASURES } from "./appeal-words";

const claimGaps = ({ claim: { record }, deniedOn, refusals }: Appeal): readonly DocumentGap[] => {
  const number = record.claimNumber ?? "";
  const withoutReason = refusals.filter(({ reasons }) => reasons.length === 0);
  return [
    ...(record.payerClaimNumber === undefined ? [cellGap(record, "payerClaimNumber", `The payer's number of claim ${number}`, true)] : []),
    ...(deniedOn === undefined
      ? [{ item: `Day of the denial of claim ${number}`, remedy: "Add the payer's answer to Payments.", place: undefined, blocks: true }]
      : []),
    ...(withoutReason.length === 0
      ? []
      : [
          {
            item: `Reasons of the denial, ${eachDay(withoutReason.map(({ line }) => line.date))}`,
            remedy: "Type the Reason codes of the remittance in Payments.",
            place: undefined,
            blocks: true,
          },
        ]),
  ];
};

const DEADLINE_REMEDY = "Ask the payer whether it takes a late appeal and why it should, else let the claim go.";

const deadlineGaps = ({ claim, due, level, ledger }: Appeal): readonly DocumentGap[] => {
  const number = claim.record.claimNumber ?? "";
  if (due === undefined)
    return [
      {
        item: `Last day for the appeal of claim ${number}`,
        remedy: level > 1 ? "Type it under Due by in FollowUp, in the row of the payer's answer." : "Type it under Due by in FollowUp.",
        place: undefined,
        blocks: true,
      },
    ];
  return due < ledger.today ? [{ item: deadlinePassed(due, ledger.today), remedy: DEADLINE_REMEDY, place: undefined, blocks: true }] : [];
};

/** An insurer knows who treated by the own NPI or by the group's. */
const npiGaps = ({ ledger, therapists }: Appeal): readonly DocumentGap[] =>
  ledger.clinic.practice.groupNpi !== undefined
    ? []
    : therapists.flatMap((one) => (one.npi === undefined ? [cellGap(one, "npi", `NPI of ${one.providerId ?? ""}`, true)] : []));

/** All that an appeal lacks, and all that speaks against it. */
export const appealGaps = (appeal: Appeal): readonly DocumentGap[] => [
  ...missingSettings(appeal.ledger.clinic.practice, [...LETTERHEAD, "taxId"], true),
  ...nameGaps(appeal.patient),
  ...birthDateGaps(appeal.patient, false),
  ...memberGaps(appeal.patient, appeal.insured),
  ...payerAddressGaps(appeal.insured),
  ...npiGaps(appeal),
  ...claimGaps(appeal),
  ...deadlineGaps(appeal),
  ...appeal.notArgued,
];

const keptAt = ({ prescriptions }: Appeal): readonly string[] =>
  prescriptions.flatMap(({ record: { rxNumber = "", copyKeptAt } }) =>
    copyKeptAt === undefined ? [] : [`The copy of prescription ${rxNumber} is kept at: ${copyKeptAt}.`],
  );

/** What the office should know before the letter goes out. */
export const appealRemarks = (appeal: Appeal): readonly string[] => [
  ...(appeal.due !== undefined && appeal.due >= appeal.ledger.today ? [daysLeft(appeal.due, appeal.ledger.today)] : []),
  APPEALS_ADDRESS,
  ...(isAboutNecessity(appeal) ? [MEASURES] : []),
  ...keptAt(appeal),
];
