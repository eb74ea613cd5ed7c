import type { ImportPreset } from "./preset";

const USUAL = { title: "Words that such files usually have for their columns", verified: "unverified" } as const;

/** A payer's explanation of benefits, typed or exported line by line. */
export const genericEob: ImportPreset = {
  id: "generic-eob",
  label: "an explanation of benefits",
  table: "Payments",
  headers: "partial",
  signature: [
    "Check number|Check #|EFT number|EFT #|Trace number|Check/EFT #",
    "Patient|Patient name|Member|Member name",
    "Date of service|DOS|Service date",
    "Allowed|Allowed amount",
    "Paid|Paid amount|Plan paid|Amount paid",
  ],
  columns: {
    received: ["Payment date", "Check date", "Paid date", "Paid on", "Received", "Date"],
    payerOrPatient: ["Payer", "Insurance", "Insurer", "Plan", "Carrier"],
    checkOrEftNumber: ["Check number", "Check #", "EFT number", "EFT #", "Trace number", "Check/EFT #"],
    paymentTotal: ["Check total", "Check amount", "Payment total"],
    claimNumber: ["Claim #", "Claim number", "Patient control number", "Account number"],
    patient: ["Patient", "Patient name", "Member", "Member name"],
    birthDate: ["Birth date", "Date of birth", "DOB"],
    dateOfService: ["Date of service", "DOS", "Service date"],
    code: ["Code", "CPT", "Procedure", "Procedure code"],
    units: ["Units", "Qty"],
    billed: ["Billed", "Billed amount", "Charge", "Charged"],
    allowed: ["Allowed", "Allowed amount"],
    paid: ["Paid", "Paid amount", "Plan paid", "Amount paid"],
    deductible: ["Deductible"],
    copay: ["Copay"],
    coinsurance: ["Coinsurance"],
    writeOff: ["Write-off", "Contractual", "Contractual adjustment", "Provider discount", "Discount"],
    otherAdjustment: ["Other adjustment", "Not covered"],
    reasonCodes: ["Reason codes", "Remark codes", "Reason code", "Remarks"],
  },
  key: [],
  source: USUAL,
};

/** A card terminal's or processor's list. */
export const genericCard: ImportPreset = {
  id: "generic-card",
  label: "a card processor's list",
  table: "Payments",
  headers: "partial",
  signature: [
    "Date|Transaction date",
    "Amount|Total|Total amount",
    "Transaction ID|Reference|Receipt number|Receipt #|Authorization code|Auth code",
    "Card type|Card brand|Card",
  ],
  columns: {
    received: ["Date", "Transaction date"],
    collected: ["Total", "Total amount"],
    paid: ["Amount"],
    tip: ["Tip", "Tips", "Gratuity"],
    tax: ["Tax"],
    fee: ["Fee", "Fees"],
    transactionId: ["Transaction ID", "Reference", "Receipt number", "Receipt #", "Authorization code", "Auth code"],
    customerId: ["Customer ID"],
    patient: ["Customer", "Customer name", "Client", "Cardholder", "Cardholder name", "Name"],
    paidWith: ["Card type", "Card brand", "Card"],
    eventType: ["Type", "Transaction type"],
    status: ["Status"],
  },
  key: ["transactionId", "eventType"],
  refunds: { column: "eventType", says: ["refund", "credit", "return"] },
  source: USUAL,
};

/** An account's entries; only money that came in becomes a deposit. */
export const genericBank: ImportPreset = {
  id: "generic-bank",
  label: "a bank's list of entries",
  table: "Deposits",
  headers: "partial",
  signature: [
    "Date|Posting Date|Posted Date|Post Date|Transaction Date|Posted",
    "Description|Memo|Details|Payee|Transaction",
    "Amount|Credit|Credits|Credit Amount|Deposits|Deposit",
    "Balance|Running Balance|Available Balance|Running Bal.|Debit|Debits|Debit Amount|Withdrawals|Withdrawal",
  ],
  columns: {
    date: ["Posting Date", "Posted Date", "Post Date", "Posted", "Date", "Transaction Date"],
    amount: ["Amount"],
    credit: ["Credit", "Credits", "Credit Amount", "Deposits", "Deposit"],
    debit: ["Debit", "Debits", "Debit Amount", "Withdrawals", "Withdrawal"],
    direction: ["Type", "Transaction Type", "Credit/Debit", "CR/DR"],
    description: ["Description", "Payee", "Transaction", "Details"],
    remark: ["Memo"],
    transactionId: ["Transaction ID", "Reference", "Reference Number", "FITID"],
  },
  key: [],
  source: USUAL,
};
