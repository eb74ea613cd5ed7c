import { oneOf } from "./column-types/choice";
import { date } from "./column-types/date";
import { identifier, zip } from "./column-types/identifier";
import { amount, wholeNumber } from "./column-types/number";
import { codeList, remark, text, textList } from "./column-types/text";
import { yesNo } from "./column-types/yes-no";
import { column, sheet, type RecordOf } from "./describe";
import * as words from "./words";

export const PAYER_KINDS = [
  "Commercial",
  "Medicare",
  "Medicare Advantage",
  "Medicaid",
  "Workers comp",
  "Auto",
  "VA",
  "Discount program",
  "Cash",
] as const;
export const PROGRAMMES = ["LNI", "CHPW", "UMP", "VA", "OR-WC", "OR-PIP", "WA-PIP"] as const;
export const WHO_FILES = ["We file", "Patient files"] as const;

const KINDS_ALSO = { "Workers compensation": "Workers comp", "Workers' comp": "Workers comp", "Auto/PIP": "Auto", PIP: "Auto" } as const;

const whoTheyAre = {
  payer: column("Payer", text(), {
    required: true,
    aliases: ["Payer name", "Insurance", "Insurer", "Carrier"],
    note: "The name typed everywhere else.",
    example: "Evergreen Health",
  }),
  payerId: column("Payer ID", identifier(), { aliases: ["Electronic payer ID"], note: "The electronic payer ID.", example: "00932" }),
  kind: column("Kind", oneOf(PAYER_KINDS, KINDS_ALSO), {
    required: true,
    aliases: ["Type", "Payer type"],
    note: "Chooses which rules apply.",
    example: "Commercial",
  }),
  programme: column("Programme", oneOf(PROGRAMMES, { "L&I": "LNI" }), {
    aliases: ["Program"],
    note: "Only for the programmes listed.",
    example: "CHPW",
  }),
  claimsAddress: column("Claims address", text(), { aliases: ["Address"], note: "Where paper claims go.", example: "PO Box 100" }),
  claimsCity: column("Claims city", text(), { aliases: ["City"], note: "Where paper claims go.", example: "Salem" }),
  claimsState: column("Claims state", text(), { aliases: ["State"], note: "Two letters.", example: "OR" }),
  claimsZip: column("Claims ZIP", zip(), { aliases: ["ZIP"], note: "Five or nine digits.", example: "97301" }),
  phone: column("Phone", text(), { aliases: ["Provider line"], note: "The provider line.", example: "800-555-0142" }),
  portal: column("Portal", text(), { note: "Address of the provider portal." }),
  whoFiles: column("Who files", oneOf(WHO_FILES), { note: "Who sends the claim.", example: "We file" }),
};

const howTheyCount = {
  unitRule: column("Unit rule", oneOf(words.UNIT_RULES), { note: "How minutes become units.", example: "Total minutes" }),
  maxUnitsPerDay: column("Max units per day", wholeNumber(1), {
    aliases: ["Max units"],
    note: "All timed units of a patient and day.",
    example: "4",
  }),
  maxChargePerDay: column("Max charge per day", amount(), { note: "What the payer pays for a day at most.", example: "240.00" }),
  minutesPerCountedVisit: column("Minutes per counted visit", wholeNumber(1), {
    note: "30 where 60 minutes count as two visits.",
    example: "30",
  }),
  visitLimit: column("Visit limit", wholeNumber(), {
    aliases: ["Visits allowed", "Max visits"],
    note: "Visits in a period.",
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
    example: "Chiropractic; Acupuncture",
  }),
};

const whatTheyAskFor = {
  prescriptionNeeded: column("Prescription needed", oneOf(words.PRESCRIPTION_NEEDS, words.PRESCRIPTION_NEEDS_ALSO), {
    aliases: ["Rx needed", "Needs prescription", "Referral needed"],
    note: "Whether a visit needs one.",
    example: "Required",
  }),
  prescriberTypes: column("Prescriber types", textList(), {
    aliases: ["Prescriber types accepted"],
    note: "Who may prescribe.",
    example: "MD, DO, DC, ND",
  }),
  prescriptionGoodForDays: column("Prescription good for (days)", wholeNumber(1), {
    aliases: ["Prescription good for"],
    note: "Longest time a prescription lasts.",
    example: "90",
  }),
  authorizationNeeded: column("Authorization needed", oneOf(words.AUTHORIZATION_NEEDS), {
    aliases: ["Needs prior authorization", "Prior auth needed", "Prior authorization"],
    note: "Whether a visit needs one.",
    example: "After visit",
  }),
  authorizationAfterVisit: column("Authorization after visit", wholeNumber(), { note: "Visits that need none.", example: "6" }),
  deductibleApplies: column("Deductible applies", oneOf(words.DEDUCTIBLE_APPLIES), {
    note: "Whether massage counts toward it.",
    example: "HSA plans only",
  }),
  inNetworkOnly: column("In network only", yesNo(), { note: "Yes where nobody out of network is paid.", example: "Yes" }),
  codesCovered: column("Codes covered", codeList("codes, such as 97124; 97140"), {
    aliases: ["Covered codes"],
    note: "Empty means not known.",
    example: "97124; 97140",
  }),
  modifiersRequired: column("Modifiers required", codeList("modifiers, such as GP"), {
    aliases: ["Required modifiers"],
    note: "On every line.",
    example: "GP",
  }),
  codePairsChecked: column("Code pairs checked", yesNo(), {
    aliases: ["Same-day rule 97124+97140"],
    note: "Yes where the payer denies code pairs.",
    example: "Yes",
  }),
  wellnessAllowed: column("Wellness allowed", yesNo(), { note: "Yes where wellness massage is paid.", example: "No" }),
  oneVisitPerDay: column("One visit per day", yesNo(), { note: "Yes where a second visit is denied.", example: "Yes" }),
  progressReportEvery: column("Progress report every", wholeNumber(1), {
    aliases: ["Progress report every (visits)"],
    note: "Visits between reports.",
    example: "6",
  }),
};

const whenAndWho = {
  fileWithinDays: column("File within (days)", wholeNumber(1), {
    aliases: ["File within", "Timely filing", "Filing limit"],
    note: "Days from the date of service.",
    example: "365",
  }),
  appealWithinDays: column("Appeal within (days)", wholeNumber(1), {
    aliases: ["Appeal within", "Appeal limit"],
    note: "Days from the denial.",
    example: "180",
  }),
  usualDaysToPay: column("Usual days to pay", wholeNumber(1), {
    aliases: ["Days to pay"],
    note: "After it, a claim counts as unanswered.",
    example: "30",
  }),
  checkedOn: column("Checked on", date(), { aliases: ["Last checked"], note: "When these terms were checked.", example: "11/02/2026" }),
  checkedBy: column("Checked by", text(), { note: "Who checked.", example: "DW" }),
  callRef: column("Call ref", identifier(), { aliases: ["Reference", "Call reference"], note: "The payer's reference.", example: "8841" }),
  notes: column("Notes", remark(), { note: "Anything." }),
};

/** What each payer wants: limits, deadlines and papers, as told by the payer. */
export const payerSheet = sheet(
  "Payers",
  "Each payer's own rules: limits, deadlines and papers.",
  { ...whoTheyAre, ...howTheyCount, ...whatTheyAskFor, ...whenAndWho },
  { keyColumn: "payer" },
);

export type PayerRecord = RecordOf<typeof payerSheet>;
