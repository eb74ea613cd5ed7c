import { oneOf } from "./column-types/choice";
import { date } from "./column-types/date";
import { identifier } from "./column-types/identifier";
import { amount, percent, wholeNumber } from "./column-types/number";
import { refersTo, remark, text, textList } from "./column-types/text";
import { yesNo } from "./column-types/yes-no";
import { column, sheet, type RecordOf } from "./describe";
import * as words from "./words";

export const RANKS = ["1", "2", "3"] as const;
export const RELATIONSHIPS = ["Self", "Spouse", "Child", "Other"] as const;
export const MASSAGE_COVERED = ["Yes", "No", "Unknown"] as const;
export const NETWORKS = ["In", "Out", "None"] as const;
export const COPAY_MODES = ["Copay only", "Then deductible", "None"] as const;

const RANKS_ALSO = { "1st": "1", "2nd": "2", "3rd": "3", Primary: "1", Secondary: "2", Tertiary: "3" } as const;
const NETWORKS_ALSO = { "In network": "In", "Out of network": "Out", "Out with benefits": "Out", "Out none": "None" } as const;

const whoseItIs = {
  policyNumber: column("Policy #", identifier(), {
    required: true,
    aliases: ["Policy", "Policy number"],
    note: "Your own short number for the row.",
    example: "PO-17",
  }),
  patient: column("Patient", refersTo("Patients"), {
    required: true,
    aliases: ["Client", "Client name", "Patient name"],
    weakAliases: ["Name"],
    note: "Whom it covers.",
    example: "P-0042",
  }),
  payer: column("Payer", refersTo("Payers"), {
    required: true,
    aliases: ["Insurance", "Insurer", "Carrier"],
    note: "A row of Payers.",
    example: "Evergreen Health",
  }),
  rank: column("Rank", oneOf(RANKS, RANKS_ALSO), { required: true, aliases: ["Order", "Priority"], note: "1 pays first.", example: "1" }),
  planName: column("Plan name", text(), { aliases: ["Plan"], note: "As on the card.", example: "HSA 3000" }),
  hsaQualified: column("HSA-qualified", yesNo(), {
    mayStayUnused: true,
    aliases: ["HSA"],
    note: "Yes where the plan goes with an HSA.",
    example: "No",
  }),
  memberId: column("Member ID", identifier(), {
    required: true,
    aliases: ["Insurance ID", "Subscriber ID", "ID #", "Member number"],
    note: "As on the card. Typed as text.",
    example: "TEST00123",
  }),
  groupNumber: column("Group #", identifier(), { aliases: ["Group", "Group number"], note: "As on the card.", example: "TEST-77" }),
  relationship: column("Relationship", oneOf(RELATIONSHIPS), {
    aliases: ["Relationship to subscriber"],
    note: "The patient to the subscriber, box 6.",
    example: "Self",
  }),
  subscriber: column("Subscriber", text(), {
    aliases: ["Subscriber name", "Insured", "Policy holder"],
    note: "Only where it is not the patient.",
  }),
  subscriberBirthDate: column("Subscriber birth date", date(), { aliases: ["Subscriber DOB"], note: "Only where it is not the patient." }),
  starts: column("Starts", date(), {
    required: true,
    aliases: ["Effective", "Effective date", "Start date"],
    note: "First day in force.",
    example: "01/01/2026",
  }),
  ends: column("Ends", date(), { aliases: ["End date", "Termination", "Term date"], note: "Last day in force." }),
  benefitYearStarts: column("Benefit year starts", date(), {
    aliases: ["Plan year starts"],
    note: "Where it is not January 1.",
    example: "01/01/2026",
  }),
};

const whatItPays = {
  massageCovered: column("Massage covered", oneOf(MASSAGE_COVERED), { required: true, note: "The first question to ask.", example: "Yes" }),
  network: column("Network", oneOf(NETWORKS, NETWORKS_ALSO), { required: true, note: "In, Out with benefits, or None.", example: "In" }),
  visitLimit: column("Visit limit", wholeNumber(), {
    aliases: ["Visits allowed", "Number of treatments"],
    note: "Overrides the payer's.",
    example: "20",
  }),
  limitPer: column("Limit per", oneOf(words.LIMIT_PERIODS, words.LIMIT_PERIODS_ALSO), {
    aliases: ["Visit limit per"],
    note: "The period of the limit.",
    example: "Calendar year",
  }),
  limitSharedWith: column("Limit shared with", textList(), {
    aliases: ["Shared with"],
    note: "Other disciplines in the same limit.",
    example: "Chiropractic",
  }),
  dollarLimit: column("Dollar limit", amount(), {
    aliases: ["$ limit per year", "Policy maximum", "PIP limit"],
    note: "Allowed amounts in a period.",
    example: "1500.00",
  }),
  deductible: column("Deductible", amount(), { note: "For the benefit year.", example: "1500.00" }),
  deductibleMet: column("Deductible met", amount(), { note: "So far, as the payer says.", example: "420.00" }),
  deductibleAsOf: column("Deductible as of", date(), { note: "The day the payer said so.", example: "11/02/2026" }),
  deductibleApplies: column("Deductible applies", oneOf(words.DEDUCTIBLE_APPLIES), { note: "Overrides the payer's.", example: "Yes" }),
  copay: column("Copay", amount(), { aliases: ["Co-pay", "Copayment"], note: "For each visit.", example: "25.00" }),
  copayMode: column("Copay mode", oneOf(COPAY_MODES), { note: "Whether the deductible comes after the copay.", example: "Copay only" }),
  coinsurancePercent: column("Coinsurance %", percent(), {
    aliases: ["Coinsurance", "Coins"],
    note: "The patient's part: 20 means 20 %.",
    example: "20",
  }),
  outOfPocketMaximum: column("Out-of-pocket maximum", amount(), {
    aliases: ["OOP max", "Out-of-pocket max"],
    note: "For the benefit year.",
    example: "4000.00",
  }),
  outOfPocketMet: column("Out-of-pocket met", amount(), {
    aliases: ["OOP met"],
    note: "On the same day as the deductible.",
    example: "610.00",
  }),
  authorizationNeeded: column("Authorization needed", oneOf(words.AUTHORIZATION_NEEDS), {
    aliases: ["Prior auth needed"],
    note: "Overrides the payer's.",
  }),
  prescriptionNeeded: column("Prescription needed", oneOf(words.PRESCRIPTION_NEEDS, words.PRESCRIPTION_NEEDS_ALSO), {
    aliases: ["Rx needed"],
    note: "Overrides the payer's.",
  }),
};

const howItIsKnown = {
  verifiedOn: column("Verified on", date(), {
    aliases: ["Benefits verified", "Verified"],
    note: "When benefits were asked for.",
    example: "11/02/2026",
  }),
  verifiedBy: column("Verified by", text(), { note: "Who asked.", example: "DW" }),
  spokeTo: column("Spoke to", text(), { aliases: ["Rep"], note: "Who answered.", example: "Kim" }),
  callRef: column("Call ref", identifier(), { aliases: ["Reference", "Call reference"], note: "Proof in an appeal.", example: "8841" }),
};

const accident = {
  accidentClaimNumber: column("Accident claim #", identifier(), {
    aliases: ["Accident claim", "Claim #"],
    note: "The insurer's number for the accident.",
  }),
  accidentDate: column("Accident date", date(), { aliases: ["Date of injury", "DOI"], note: "Box 14." }),
  accidentState: column("Accident state", text(), { note: "Box 10b, two letters." }),
  employer: column("Employer", text(), { note: "For workers' compensation." }),
  adjuster: column("Adjuster", text(), { note: "Who decides the claim." }),
  adjusterPhone: column("Adjuster phone", text(), { note: "Ten digits." }),
  attorney: column("Attorney", text(), { note: "Where one asks for the records." }),
  notes: column("Notes", remark(), { note: "Anything." }),
};

/** Who pays for a patient, from when to when, and how much. */
export const policySheet = sheet(
  "Policies",
  "Who pays for which patient, and how much.",
  { ...whoseItIs, ...whatItPays, ...howItIsKnown, ...accident },
  { keyColumn: "policyNumber" },
);

export type PolicyRecord = RecordOf<typeof policySheet>;
