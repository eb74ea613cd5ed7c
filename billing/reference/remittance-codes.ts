import type { Source } from "./dated";

/** A code of the electronic remittance, in our own words. */
export interface RemittanceCode {
  readonly words: string;
  readonly source: Source;
}

const GUIDE: Source = { title: "ASC X12 005010X221A1, code lists as the maps of pyx12 give them", verified: "verified" };
const GENERAL: Source = { title: "X12 provider adjustment reasons, from general knowledge", verified: "unverified" };
const SIGNS: Source = {
  title: "Blue Cross Blue Shield of Georgia's guide to the 835; X12 request for interpretation 1756",
  verified: "verified",
};

const listed = (source: Source, words: Readonly<Record<string, string>>): ReadonlyMap<string, RemittanceCode> =>
  new Map(Object.entries(words).map(([code, text]) => [code, { words: text, source }]));

const GROUPS = listed(GUIDE, {
  CO: "the contract's: the clinic may not bill it to the patient",
  PR: "the patient's: it may be billed",
  OA: "other: another payer, a duplicate",
  PI: "the payer's own decision, without a contract",
  CR: "a correction of an earlier answer",
});

const STATUSES = listed(GUIDE, {
  "1": "processed as first payer",
  "2": "processed as second payer",
  "3": "processed as third payer",
  "4": "denied",
  "19": "processed as first payer, forwarded",
  "20": "processed as second payer, forwarded",
  "21": "processed as third payer, forwarded",
  "22": "reversal of an earlier payment",
  "23": "not this payer's claim, forwarded",
  "25": "predetermination, nothing paid",
});

/** Of older versions; some payers still send them. */
const LEGACY_STATUSES: ReadonlySet<string> = new Set(["5", "10", "11", "13", "15", "16", "17", "27"]);

const PROVIDER_REASONS: ReadonlyMap<string, RemittanceCode> = new Map([
  ...listed(SIGNS, {
    WO: "takeback of an earlier overpayment",
    FB: "balance carried forward",
    L6: "interest",
    "72": "refund that was agreed",
    CS: "adjustment",
    J1: "not reimbursed",
    IR: "withheld for taxes",
    LE: "levy",
  }),
  ...listed(GENERAL, {
    "50": "late charge",
    "51": "interest penalty",
    "90": "early payment allowance",
    AP: "advance payment applied",
    B2: "rebate",
    BD: "bad debt",
    E3: "withholding",
    OB: "offset for affiliated providers",
    WU: "recovery not named further",
  }),
]);

/** Who bears an adjustment (CAS01); undefined for a group that is not in the guide. */
export const adjustmentGroup = (code: string): RemittanceCode | undefined => GROUPS.get(code);

/** What became of a claim (CLP02); undefined for a status that is not in the guide. */
export const claimStatus = (code: string): RemittanceCode | undefined => STATUSES.get(code);

/** Takes back what was told before: its amounts are negative (rule book 7.2, E-07). */
export const isReversal = (status: string): boolean => status === "22";

export const isLegacyStatus = (code: string): boolean => LEGACY_STATUSES.has(code);

/** Why money moves that belongs to no claim (PLB03-1); undefined for one without words of ours. */
export const providerAdjustmentReason = (code: string): RemittanceCode | undefined => PROVIDER_REASONS.get(code);
