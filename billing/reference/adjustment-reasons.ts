import type { Source, Verified } from "./dated";

/**
 * What kind of answer an adjustment is, which decides where its money is posted and what to do next.
 * patient share: deductible, coinsurance, copay. contract: what the contract takes off. other payer: what another payer did with it.
 * paid elsewhere: someone else has the money. repeated: answered before. Then denials: fix (mend and send again), send elsewhere,
 * appeal, not covered (the patient's when PR), final (nothing left to do).
 */
export type AdjustmentCategory =
  | "patient share"
  | "contract"
  | "other payer"
  | "paid elsewhere"
  | "repeated"
  | "fix"
  | "send elsewhere"
  | "appeal"
  | "not covered"
  | "final";

export interface AdjustmentReason {
  readonly code: string;
  /** Our own short words, never the official text. */
  readonly words: string;
  /** What to do about it, as an instruction. */
  readonly remedy: string;
  readonly category: AdjustmentCategory;
  /** No longer in use; payers put another one in its place. */
  readonly isRetired: boolean;
  readonly source: Source;
}

const LIST = "X12 claim adjustment reason codes as OpenEMR lists them, in our own words";

const reason = (
  category: AdjustmentCategory,
  code: string,
  words: string,
  remedy: string,
  verified: Verified = "partly",
): AdjustmentReason => ({ code, words, remedy, category, isRetired: false, source: { title: LIST, verified } });

const retired = (code: string): AdjustmentReason => ({
  ...reason("fix", code, "no longer in use", "Ask the payer which reason stands in its place.", "unverified"),
  isRetired: true,
});

const BILL_PATIENT = "Bill the patient where the group is PR.";
const APPEAL_NOTES = "Appeal with the treatment notes and measured progress.";
const MEND = "Mend it and send a corrected claim.";
const AUTHORIZE = "Ask for a retroactive authorization, else appeal.";
const MODIFIER = "Add the modifier where it is due, else write it off.";
const CREDENTIALS = "Check the therapist's taxonomy and credentialing with the payer, then send it again.";
const PRESCRIPTION = "Get or mend the prescription and send it.";
const SEND_PAPERS = "Send what is missing.";
const DIAGNOSIS = "Check the diagnosis and its pointer, then send a corrected claim.";

const MONEY: readonly AdjustmentReason[] = [
  reason("patient share", "1", "deductible", "Bill the patient.", "verified"),
  reason("patient share", "2", "coinsurance", "Bill the patient.", "verified"),
  reason("patient share", "3", "copay", "Bill the patient.", "verified"),
  reason("contract", "45", "above the fee schedule", "Write off what the contract takes off.", "verified"),
  reason("contract", "59", "lowered by the rule for several procedures", "Write off what the contract takes off.", "unverified"),
  reason("contract", "253", "federal payment reduction", "Write off what the law takes off.", "unverified"),
  reason("other payer", "23", "what an earlier payer did", "Post beside the earlier payer's answer.", "verified"),
  reason("paid elsewhere", "100", "paid to the patient", "Collect from the patient."),
  reason("paid elsewhere", "187", "paid from the patient's health account", "Post as the patient's payment."),
  reason("paid elsewhere", "293", "paid to the employer", "Collect from the employer."),
  reason("paid elsewhere", "294", "paid to the attorney", "Collect from the attorney."),
  reason("paid elsewhere", "A0", "refund to the patient", "Check what the payer sent the patient."),
  reason("repeated", "18", "exact duplicate", "Find the first answer; do not bill again.", "verified"),
  reason("repeated", "B13", "paid before", "Find the earlier payment and post it."),
];

const MENDABLE: readonly AdjustmentReason[] = [
  reason("fix", "4", "modifier missing or contradictory", "Add the modifier the payer wants and send a corrected claim.", "verified"),
  reason("fix", "11", "diagnosis does not fit the procedure", DIAGNOSIS),
  reason("fix", "16", "information missing or contradictory", "Read the remark code, mend it, and send the claim again."),
  reason("fix", "31", "patient not found as a member", "Check the member ID and name, then send it again."),
  reason("fix", "140", "member ID and name do not agree", "Check the member ID and name, then send it again."),
  reason("fix", "58", "place of service not accepted", "Check the place of service and send a corrected claim."),
  reason("fix", "97", "part of another service", MODIFIER),
  reason("fix", "231", "excludes another service of that day", MODIFIER),
  reason("fix", "234", "not paid separately", MODIFIER),
  reason("fix", "236", "code pair not paid together", MODIFIER),
  reason("fix", "110", "billed before the service", "Correct the date and send it again."),
  reason("fix", "112", "service not documented", "Send the treatment notes."),
  reason("fix", "B12", "service not in the records", "Send the treatment notes."),
  reason("fix", "146", "diagnosis not in force on that day", DIAGNOSIS),
  reason("fix", "167", "diagnosis not covered", DIAGNOSIS),
  reason("fix", "163", "attachment not received", SEND_PAPERS),
  reason("fix", "164", "attachment late", SEND_PAPERS),
  reason("fix", "252", "attachment needed", SEND_PAPERS),
  reason("fix", "226", "information asked of us is missing", SEND_PAPERS),
  reason("fix", "227", "information asked of the patient is missing", "Ask the patient to answer the payer."),
  reason("fix", "8", "procedure does not fit the provider's taxonomy", CREDENTIALS),
  reason("fix", "170", "not paid to this type of provider", CREDENTIALS),
  reason("fix", "172", "not paid to this specialty", CREDENTIALS),
  reason("fix", "185", "rendering provider not eligible", CREDENTIALS),
  reason("fix", "B7", "provider not certified on that day", CREDENTIALS),
  reason("fix", "173", "no prescription", PRESCRIPTION, "verified"),
  reason("fix", "174", "prescribed after the service", PRESCRIPTION, "verified"),
  reason("fix", "175", "prescription incomplete", PRESCRIPTION, "verified"),
  reason("fix", "176", "prescription no longer in force", PRESCRIPTION, "verified"),
  reason("fix", "183", "referring provider not eligible", "Get a prescription from someone the payer accepts."),
  reason("fix", "184", "prescriber not eligible", "Get a prescription from someone the payer accepts."),
  reason("fix", "206", "NPI missing", MEND),
  reason("fix", "207", "NPI malformed", MEND),
  reason("fix", "208", "NPI not known to the payer", MEND),
  reason("fix", "267", "spans several months", "Split the claim by month and send it again."),
  reason("fix", "268", "spans two years", "Split the claim by year and send it again."),
  reason("send elsewhere", "19", "the work injury carrier's", "Bill the workers' compensation carrier; check box 10."),
  reason("send elsewhere", "20", "the liability carrier's", "Bill the liability carrier; check box 10."),
  reason("send elsewhere", "21", "the no-fault carrier's", "Bill the auto carrier; check box 10."),
  reason("send elsewhere", "22", "another payer comes first", "Bill the first payer, then send its answer with the claim."),
  reason("send elsewhere", "109", "wrong payer", "Send the claim to the right payer."),
];

const DENIED: readonly AdjustmentReason[] = [
  reason("appeal", "50", "not medically necessary", APPEAL_NOTES, "verified"),
  reason("appeal", "55", "experimental", APPEAL_NOTES),
  reason("appeal", "56", "not proven to work", APPEAL_NOTES),
  reason("appeal", "95", "plan procedures not followed", "Check the authorization, then appeal."),
  reason("appeal", "272", "coverage guidelines not met", "Check the authorization, then appeal."),
  reason("appeal", "273", "coverage guidelines exceeded", "Check the authorization, then appeal."),
  reason("appeal", "150", "level of service not supported", "Appeal with the notes, or accept fewer units."),
  reason("appeal", "151", "frequency not supported", "Appeal with the notes, or accept fewer visits."),
  reason("appeal", "152", "length not supported", "Appeal with the notes, or accept fewer units."),
  reason("appeal", "193", "earlier decision upheld", "Go to the next level of appeal."),
  reason("appeal", "197", "no authorization", AUTHORIZE, "verified"),
  reason("appeal", "198", "authorization exceeded", AUTHORIZE),
  reason("appeal", "210", "authorization late", AUTHORIZE),
  reason("appeal", "284", "authorization is for another service", AUTHORIZE),
  reason("appeal", "296", "authorization is for another provider", AUTHORIZE),
  reason("appeal", "287", "referral exceeded", "Get a new referral, then appeal."),
  reason("appeal", "288", "no referral", "Get a referral, then appeal."),
  reason("not covered", "26", "before coverage began", "Check eligibility; bill the patient or the earlier payer."),
  reason("not covered", "27", "after coverage ended", "Check eligibility; bill the patient or the new payer."),
  reason("not covered", "200", "during a lapse of coverage", "Check eligibility; bill the patient."),
  reason("not covered", "35", "lifetime maximum reached", BILL_PATIENT),
  reason("not covered", "119", "maximum of the period reached", BILL_PATIENT),
  reason("not covered", "149", "maximum of this kind of service reached", BILL_PATIENT),
  reason("not covered", "49", "routine or preventive", DIAGNOSIS),
  reason("not covered", "96", "not covered", `Read the remark code. ${BILL_PATIENT}`),
  reason("not covered", "204", "not in the patient's plan", BILL_PATIENT, "unverified"),
  reason("not covered", "242", "not by a network or primary provider", "Check out-of-network benefits; bill the patient where PR."),
  reason("not covered", "243", "not authorized by the network", "Check out-of-network benefits; bill the patient where PR."),
  reason("not covered", "279", "not by a preferred network provider", "Check out-of-network benefits; bill the patient where PR."),
  reason("not covered", "B1", "visits not covered", BILL_PATIENT),
  reason("final", "29", "filed late", "Send proof of timely filing, else write it off."),
  reason("final", "222", "more units than the contract allows", "Write it off."),
  reason("final", "285", "appeal not made as it should be", "Write it off."),
  reason("final", "286", "appeal late", "Write it off."),
  reason("final", "B14", "only one visit a day", "Write it off."),
  ...["15", "17", "38", "62", "125", "138", "165"].map(retired),
];

const BY_CODE: ReadonlyMap<string, AdjustmentReason> = new Map([...MONEY, ...MENDABLE, ...DENIED].map((entry) => [entry.code, entry]));

/** What a claim adjustment reason code (CARC) means; undefined for one that massage clinics hardly see. */
export const adjustmentReason = (code: string): AdjustmentReason | undefined => BY_CODE.get(code);

const NO_DENIALS: ReadonlySet<AdjustmentCategory> = new Set(["patient share", "contract", "other payer", "paid elsewhere", "repeated"]);

/** Whether a reason says that the payer refuses; a reason without words of ours is taken for one, so that nobody writes it off unread. */
export const isDenial = (code: string): boolean => {
  const category = BY_CODE.get(code)?.category;
  return category === undefined || !NO_DENIALS.has(category);
};

const CAN_BE_FOUGHT: ReadonlySet<AdjustmentCategory> = new Set(["fix", "send elsewhere", "appeal"]);

/** Whether a refusal can be mended or appealed, so that letting it go gives money away; not where writing it off is an answer as good. */
export const isAppealable = (code: string): boolean => {
  const known = BY_CODE.get(code);
  return known !== undefined && !known.isRetired && known.remedy !== MODIFIER && CAN_BE_FOUGHT.has(known.category);
};
