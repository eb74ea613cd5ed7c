import { oneOf } from "./column-types/choice";
import { procedureCode, reasonCodes } from "./column-types/codes";
import { date } from "./column-types/date";
import { identifier } from "./column-types/identifier";
import { amount, decimalNumber } from "./column-types/number";
import { refersTo, remark, text } from "./column-types/text";
import { column, sheet, type RecordOf } from "./describe";

export const PAID_BY = ["Payer", "Patient"] as const;
export const PAYMENT_METHODS = ["Cash", "Card", "HSA/FSA card", "Check", "EFT", "Virtual card", "Package", "Other"] as const;
export const MATCHES = ["Exact", "Likely", "By hand", "None"] as const;

const METHODS_ALSO = {
  ACH: "EFT",
  "Credit card": "Card",
  Credit: "Card",
  Debit: "Card",
  HSA: "HSA/FSA card",
  FSA: "HSA/FSA card",
  Cheque: "Check",
} as const;

const whoPaid = {
  paymentNumber: column("Payment #", identifier(), {
    required: true,
    aliases: ["Payment", "Payment ID", "Payment number"],
    note: "Your own number, one per row.",
    example: "PY-88",
  }),
  received: column("Received", date(), {
    required: true,
    aliases: ["Received on", "Payment date", "Date received", "Paid on"],
    weakAliases: ["Date"],
    note: "The day the money came.",
    example: "11/20/2026",
  }),
  from: column("From", oneOf(PAID_BY, { Insurance: "Payer", Insurer: "Payer", Client: "Patient" }), {
    required: true,
    aliases: ["Paid by"],
    note: "Payer or Patient.",
    example: "Payer",
  }),
  payerOrPatient: column("Payer or patient", text(), {
    required: true,
    aliases: ["Payer", "Insurance", "Who paid"],
    note: "The payer's name or the Patient ID.",
    example: "Evergreen Health",
  }),
  method: column("Method", oneOf(PAYMENT_METHODS, METHODS_ALSO), {
    aliases: ["Payment method", "Payment type"],
    note: "How it came.",
    example: "EFT",
  }),
  checkOrEftNumber: column("Check or EFT #", identifier(), {
    aliases: ["Check #", "EFT #", "Check number", "Check/EFT #"],
    note: "As on the remittance.",
    example: "TEST-5501",
  }),
  paymentTotal: column("Payment total", amount(), {
    aliases: ["Check total", "Check amount"],
    note: "The same on all rows of one check.",
    example: "412.00",
  }),
};

const whatFor = {
  claimNumber: column("Claim #", refersTo("Claims"), { aliases: ["Claim", "Claim number"], note: "A row of Claims.", example: "C-0118" }),
  visitLine: column("Visit line", text(), { aliases: ["Visit line key"], note: "Visit # and line.", example: "V-1042-1" }),
  patient: column("Patient", refersTo("Patients"), {
    aliases: ["Client", "Patient name"],
    weakAliases: ["Name"],
    note: "Whose visit.",
    example: "P-0042",
  }),
  dateOfService: column("Date of service", date(), {
    aliases: ["DOS", "Service date"],
    note: "The day of the visit.",
    example: "11/04/2026",
  }),
  code: column("Code", procedureCode(), { aliases: ["CPT", "Procedure"], note: "As on the remittance.", example: "97124" }),
  units: column("Units", decimalNumber(), { aliases: ["Units paid", "Qty"], note: "As on the remittance.", example: "4" }),
  billed: column("Billed", amount(), { aliases: ["Charge", "Billed amount"], note: "As on the remittance.", example: "180.00" }),
  allowed: column("Allowed", amount(), { aliases: ["Allowed amount"], note: "As on the remittance.", example: "130.00" }),
};

const howMuch = {
  paid: column("Paid", amount(), {
    required: true,
    aliases: ["Insurance paid", "Ins paid", "Paid amount", "EOB paid", "Collected"],
    weakAliases: ["Amount"],
    note: "What came for this line.",
    example: "105.00",
  }),
  deductible: column("Deductible", amount(), { aliases: ["Ded"], note: "The patient's part.", example: "0.00" }),
  copay: column("Copay", amount(), { aliases: ["Co-pay", "Copayment"], note: "The patient's part.", example: "25.00" }),
  coinsurance: column("Coinsurance", amount(), { aliases: ["Coins", "Co-insurance"], note: "The patient's part.", example: "0.00" }),
  writeOff: column("Write-off", amount(), {
    aliases: ["Adjustment", "Contractual", "CO-45", "Ins write off"],
    note: "What the contract takes off.",
    example: "50.00",
  }),
  otherAdjustment: column("Other adjustment", amount(), { aliases: ["Other adj"], note: "Everything else taken off." }),
  reasonCodes: column("Reason codes", reasonCodes(), {
    aliases: ["CARC", "Reason code", "Remark codes"],
    note: "As on the remittance.",
    example: "CO-45",
  }),
};

const whereFrom = {
  source: column("Source", text(), { aliases: ["Source file"], note: "The file it came from." }),
  sourceKey: column("Source key", text(), { note: "So that nothing is imported twice." }),
  matched: column("Matched", oneOf(MATCHES), { note: "How it was matched.", example: "Exact" }),
  depositRef: column("Deposit ref", refersTo("Deposits"), {
    aliases: ["Deposit", "Deposit ID"],
    note: "A row of Deposits.",
    example: "D-31",
  }),
  notes: column("Notes", remark(), { note: "Anything." }),
};

/** What came in: one row per remittance line or receipt. */
export const paymentSheet = sheet(
  "Payments",
  "What came in: one row per remittance line or receipt.",
  { ...whoPaid, ...whatFor, ...howMuch, ...whereFrom },
  { keyColumn: "paymentNumber" },
);

export type PaymentRecord = RecordOf<typeof paymentSheet>;
