import { date } from "../../records/column-types/date";
import { identifier } from "../../records/column-types/identifier";
import { amount, decimalNumber } from "../../records/column-types/number";
import { remark, text } from "../../records/column-types/text";
import { depositSheet } from "../../records/deposits";
import { column, sheet, type RecordOf, type SheetDescription } from "../../records/describe";
import { patientSheet } from "../../records/patients";
import { paymentSheet } from "../../records/payments";
import { policySheet } from "../../records/policies";
import { visitSheet } from "../../records/visits";
import type { ImportedTable } from "../../reference/import-presets/preset";

/** Who somebody is, where an export says more than one name: never columns of ours beside the patient. */
const whoItIs = {
  customerId: column("Client number", identifier(), {
    aliases: ["Client ID", "Customer ID", "Patient ID", "Patient number", "Patient GUID", "Client #", "Patient #", "Chart #"],
    note: "The person's number in the program that exported.",
  }),
  firstName: column("First name", text(), { aliases: ["First", "Given name"], note: "Of the person." }),
  lastName: column("Last name", text(), { aliases: ["Last", "Surname", "Family name"], note: "Of the person." }),
  birthDate: column("Birth date", date(), { aliases: ["DOB", "Date of birth", "Birthday", "Birthdate"], note: "Of the person." }),
};

const { patientId, last, first, ...otherPatientColumns } = patientSheet.columns;

/** A person as programs export one. */
export const incomingPatients = sheet("Incoming patients", patientSheet.purpose, {
  // Before the ID, of which "Client #" is another name: signs tell nothing in a header.
  fullName: column("Full name", text(), {
    aliases: ["Client", "Client name", "Patient", "Patient name", "Customer name", "Customer"],
    weakAliases: ["Name"],
    note: "First and last name in one cell.",
  }),
  patientId,
  last: column(last.header, last.type, { ...last, required: false }),
  first: column(first.header, first.type, { ...first, required: false }),
  ...otherPatientColumns,
  insurance: column("Insurance", text(), { note: "Who insures the person." }),
  insuranceId: column("Insurance ID", identifier(), { note: "The member's number there." }),
});

/** A policy as programs export one. */
export const incomingPolicies = sheet("Incoming policies", policySheet.purpose, { ...policySheet.columns, ...whoItIs });

/** A service line as programs export one: its code may be told by the service's name. */
export const incomingVisits = sheet("Incoming visits", visitSheet.purpose, {
  ...visitSheet.columns,
  ...whoItIs,
  service: column("Service", text(), {
    aliases: ["Item", "Service name", "Treatment", "Appointment type"],
    note: "What was done, in words.",
  }),
  quantity: column("Quantity", decimalNumber(), { note: "How many of the item." }),
  transactionId: column("Transaction ID", identifier(), { note: "The sale's number." }),
  eventType: column("Event type", text(), { note: "Sale or refund." }),
});

/** Money as programs export it: with tip, tax and fee in the same row. */
export const incomingPayments = sheet("Incoming payments", paymentSheet.purpose, {
  ...paymentSheet.columns,
  ...whoItIs,
  collected: column("Collected with tip", amount(), { aliases: ["Total collected"], note: "Everything that was paid, tip included." }),
  tip: column("Tip", amount(), { aliases: ["Tips", "Tip amount", "Gratuity"], note: "Never a payment for a visit." }),
  giftCard: column("Gift card sales", amount(), { note: "Sold, not yet used." }),
  tax: column("Tax", amount(), { aliases: ["Sales tax"], note: "Within what was paid." }),
  fee: column("Processing fee", amount(), { aliases: ["Fee", "Fees"], note: "What the processor kept." }),
  netTotal: column("Net total", amount(), { note: "What the processor pays out." }),
  paidWith: column("Paid with", text(), { note: "Card, cash or check in the program's own words." }),
  cardAmount: column("Card amount", amount(), { note: "How much by card." }),
  cashAmount: column("Cash amount", amount(), { note: "How much in cash." }),
  otherAmount: column("Other tender", amount(), { note: "How much otherwise." }),
  transactionId: column("Transaction ID", identifier(), {
    aliases: ["Reference", "Receipt #", "Receipt number"],
    note: "The program's own number.",
  }),
  paymentId: column("Vendor payment ID", identifier(), { note: "The program's own number of the payment." }),
  saleId: column("Sale ID", identifier(), { note: "The program's own number of the sale." }),
  invoice: column("Invoice", text(), {
    aliases: ["Invoice #", "Invoice number"],
    note: "18269-P01 is the patient's part, 18269-C01 the claim's.",
  }),
  eventType: column("Event type", text(), { note: "Payment or refund." }),
  status: column("Status", text(), { aliases: ["Transaction status", "Payment status"], note: "Whether the money came." }),
  provider: column("Provider", text(), { note: "Who treated." }),
  item: column("Item", text(), { aliases: ["Service", "Product"], note: "What was sold." }),
  remark: column("Remark", remark(), { note: "What else the program says." }),
  depositDate: column("Deposit date", date(), { note: "When the processor paid out." }),
});

/** An entry of a bank, or a payout, as programs export it. */
export const incomingDeposits = sheet("Incoming deposits", depositSheet.purpose, {
  ...depositSheet.columns,
  credit: column("Credit", amount(), { aliases: ["Credits", "Credit amount"], note: "Money in." }),
  debit: column("Debit", amount(), { aliases: ["Debits", "Debit amount", "Withdrawal", "Withdrawals"], note: "Money out." }),
  direction: column("Direction", text(), {
    aliases: ["Type", "Transaction type", "Credit/Debit", "CR/DR"],
    note: "Whether money came in or went out.",
  }),
  gross: column("Gross", amount(), { note: "Before the processor's fee." }),
  fee: column("Fee", amount(), { note: "What the processor kept." }),
  transactionId: column("Transaction ID", identifier(), { aliases: ["FITID", "Reference number"], note: "The bank's own number." }),
  remark: column("Remark", remark(), { note: "What else the bank says." }),
});

export type IncomingPatient = RecordOf<typeof incomingPatients>;
export type IncomingPolicy = RecordOf<typeof incomingPolicies>;
export type IncomingVisit = RecordOf<typeof incomingVisits>;
export type IncomingPayment = RecordOf<typeof incomingPayments>;
export type IncomingDeposit = RecordOf<typeof incomingDeposits>;

/** How rows of each kind are read before they become rows of ours. */
export const INCOMING: Readonly<Record<ImportedTable, SheetDescription>> = {
  Patients: incomingPatients,
  Policies: incomingPolicies,
  Visits: incomingVisits,
  Payments: incomingPayments,
  Deposits: incomingDeposits,
};

/** For each kind, groups of columns of which one must be there: without them no row can be understood. */
export const NEEDED: Readonly<Record<ImportedTable, readonly (readonly string[])[]>> = {
  Patients: [
    ["last", "fullName"],
    ["first", "fullName"],
    ["birthDate", "outsideId", "patientId", "phone", "email", "address"],
  ],
  Policies: [["patient", "customerId", "lastName"], ["payer"], ["memberId", "accidentClaimNumber"]],
  Visits: [["dateOfService"], ["patient", "customerId", "lastName"], ["code", "service"]],
  Payments: [["received"], ["paid", "collected"], ["patient", "customerId", "lastName", "payerOrPatient"]],
  Deposits: [["date"], ["amount", "credit"]],
};
