import type { ImportPreset } from "./preset";

const SEEN = "Headers seen in public code that reads Jane's exports";
const GUIDE = "Jane's own guide";

/** One row per purchase; invoice 18269-P01 is the patient's part, 18269-C01 the claim's. */
export const janeSales: ImportPreset = {
  id: "jane-sales",
  label: "Jane sales",
  table: "Payments",
  headers: "partial",
  signature: ["Staff Member", "Payer", "Collected", "Balance", "Patient", "Income Category"],
  columns: {
    received: ["Purchase Date", "Invoice Date"],
    collected: ["Collected"],
    invoice: ["Invoice #", "Invoice Number"],
    patient: ["Patient"],
    customerId: ["Patient GUID"],
    payerOrPatient: ["Payer"],
    provider: ["Staff Member"],
    remark: ["Income Category"],
  },
  transforms: { provider: "without brackets" },
  key: ["invoice", "remark"],
  source: { title: SEEN, verified: "partly" },
};

/** One row per payment; Applied To may name several invoices. */
export const janeTransactions: ImportPreset = {
  id: "jane-transactions",
  label: "Jane transactions",
  table: "Payments",
  headers: "partial",
  signature: ["Payment Date", "Patient GUID", "Payer", "Payment Method", "Amount", "Applied To"],
  columns: {
    received: ["Payment Date"],
    customerId: ["Patient GUID"],
    patient: ["Patient"],
    payerOrPatient: ["Payer"],
    paidWith: ["Payment Method"],
    paid: ["Amount"],
    remark: ["Applied To"],
  },
  key: [],
  source: { title: SEEN, verified: "partly" },
};

/** What the card processor paid out; title lines stand above the headers. */
export const janePayments: ImportPreset = {
  id: "jane-payments",
  label: "Jane Payments",
  table: "Deposits",
  headers: "partial",
  signature: ["Date", "Payment Type", "Customer Charge", "Jane Payments Fee", "Amount Paid To Clinic"],
  columns: {
    date: ["Date"],
    amount: ["Amount Paid To Clinic"],
    gross: ["Customer Charge"],
    fee: ["Jane Payments Fee"],
    description: ["Payment Type"],
  },
  key: [],
  source: { title: `${SEEN}; a help page`, verified: "partly" },
};

export const janePolicies: ImportPreset = {
  id: "jane-policies",
  label: "Jane policies report",
  table: "Policies",
  headers: "partial",
  signature: ["Patient", "Insurer", "Policy #", "Claim #", "Adjuster", "Number of Treatments", "Policy Maximum"],
  columns: {
    patient: ["Patient"],
    payer: ["Insurer"],
    planName: ["Name"],
    accidentClaimNumber: ["Claim #"],
    memberId: ["Policy #"],
    ends: ["End Date"],
    adjuster: ["Adjuster"],
    visitLimit: ["Number of Treatments"],
    dollarLimit: ["Policy Maximum"],
    notes: ["Notes"],
  },
  key: [],
  source: { title: GUIDE, verified: "partly" },
};

export const janePatients: ImportPreset = {
  id: "jane-patients",
  label: "Jane patient list",
  table: "Patients",
  headers: "partial",
  signature: [
    "Patient Number",
    "First Name",
    "Last Name",
    "Birth Date",
    "Street Address",
    "Family Doctor Name|Referring Professional Name|Postal",
  ],
  columns: {
    outsideId: ["Patient Number"],
    last: ["Last Name"],
    first: ["First Name"],
    middle: ["Middle Name"],
    birthDate: ["Birth Date"],
    sex: ["Sex"],
    address: ["Street Address"],
    city: ["City"],
    state: ["Province"],
    zip: ["Postal"],
    phone: ["Mobile Phone", "Home Phone"],
    email: ["Email"],
  },
  key: [],
  source: { title: GUIDE, verified: "partly" },
};
