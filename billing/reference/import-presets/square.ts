import type { ImportPreset } from "./preset";

const FIXTURE = "The header row of a public fixture of Square's export";

/** One row per payment or refund. */
export const squareTransactions: ImportPreset = {
  id: "square-transactions",
  label: "Square transactions",
  table: "Payments",
  headers: "public",
  signature: [
    "Gross Sales",
    "Net Sales",
    "Tip",
    "Total Collected",
    "Fees",
    "Net Total",
    "Transaction ID",
    "Payment ID",
    "Event Type",
    "Deposit ID",
  ],
  columns: {
    received: ["Date"],
    collected: ["Total Collected"],
    tip: ["Tip"],
    giftCard: ["Gift Card Sales"],
    tax: ["Tax"],
    fee: ["Fees"],
    netTotal: ["Net Total"],
    cardAmount: ["Card"],
    cashAmount: ["Cash"],
    otherAmount: ["Other Tender", "Square Gift Card"],
    transactionId: ["Transaction ID"],
    paymentId: ["Payment ID"],
    eventType: ["Event Type"],
    status: ["Transaction Status"],
    customerId: ["Customer ID"],
    patient: ["Customer Name"],
    depositRef: ["Deposit ID"],
    depositDate: ["Deposit Date"],
    remark: ["Description"],
  },
  key: ["transactionId", "paymentId", "eventType"],
  refunds: { column: "eventType", says: ["refund"] },
  source: { title: FIXTURE, verified: "verified" },
};

/** One row per item sold; what was done is told by the item's name. */
export const squareItems: ImportPreset = {
  id: "square-items",
  label: "Square items",
  table: "Visits",
  headers: "partial",
  signature: ["Category", "Item", "Qty", "Price Point Name|Price Point", "Gross Sales", "Net Sales", "Transaction ID", "Event Type"],
  columns: {
    dateOfService: ["Date"],
    service: ["Item"],
    provider: ["Employee"],
    charge: ["Net Sales"],
    quantity: ["Qty"],
    transactionId: ["Transaction ID"],
    customerId: ["Customer ID"],
    patient: ["Customer Name"],
    eventType: ["Event Type"],
  },
  key: [],
  leftOut: [{ column: "eventType", says: ["refund"], reason: "refund" }],
  source: { title: `${FIXTURE}; some of its headers only`, verified: "partly" },
};
