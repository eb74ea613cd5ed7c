import type { ImportPreset } from "./preset";

const GIFTS = ["gift certificate", "gift card"];

/** One row per item; on screen it is grouped by method with totals, and the export may keep them. */
export const mindbodySales: ImportPreset = {
  id: "mindbody-sales",
  label: "Mindbody sales",
  table: "Payments",
  headers: "public",
  signature: [
    "Sale Date",
    "Client ID",
    "Client",
    "Sale ID",
    "Item name",
    "Batch #",
    "Item Total",
    "Total Paid w/ Payment Method",
    "Payment Method",
  ],
  columns: {
    received: ["Sale Date"],
    customerId: ["Client ID"],
    patient: ["Client"],
    saleId: ["Sale ID"],
    remark: ["Item name"],
    paid: ["Total Paid w/ Payment Method"],
    paidWith: ["Payment Method"],
    tax: ["Tax"],
  },
  transforms: { customerId: "without commas", saleId: "without commas" },
  key: ["saleId", "remark", "paidWith"],
  source: { title: "The header row in four public programs that read Mindbody's sales export", verified: "verified" },
};

export const simplePracticeClients: ImportPreset = {
  id: "simplepractice-clients",
  label: "SimplePractice client details",
  table: "Patients",
  headers: "partial",
  signature: ["Client", "Client Type", "Clinician", "Intake Date", "Last Appointment", "Insurance", "Insurance ID"],
  columns: {
    fullName: ["Client"],
    address: ["Address"],
    city: ["City"],
    state: ["State"],
    zip: ["ZIP"],
    phone: ["Phone"],
    email: ["Email"],
    insurance: ["Insurance"],
    insuranceId: ["Insurance ID"],
  },
  key: [],
  source: { title: "Headers seen in public code that reads SimplePractice's Client Details", verified: "partly" },
};

/** Hints only: no sample of the export is public. */
export const clinicSensePayments: ImportPreset = {
  id: "clinicsense-payments",
  label: "ClinicSense payments",
  table: "Payments",
  headers: "partial",
  signature: ["Date", "Reference", "Invoice Date", "Client", "Payment Method", "Total"],
  columns: {
    received: ["Date"],
    transactionId: ["Reference"],
    patient: ["Client"],
    paidWith: ["Payment Method"],
    paid: ["Total"],
  },
  key: ["transactionId"],
  leftOut: [{ column: "paidWith", says: GIFTS, reason: "gift certificate" }],
  stopAt: "Deferred",
  source: { title: "ClinicSense's guide and help pages", verified: "partly" },
};

/** Hints only: money from insurers stands in it as a product with the client's name and the day of the visit. */
export const massageBookPayments: ImportPreset = {
  id: "massagebook-payments",
  label: "MassageBook income by payment type",
  table: "Payments",
  headers: "partial",
  signature: ["Date", "Client", "Service|Product", "Discount", "Tips", "Tax", "Sub-Totals|Sub-Total", "Total", "Payment Method"],
  columns: {
    received: ["Date"],
    patient: ["Client"],
    item: ["Service", "Product"],
    tip: ["Tips"],
    tax: ["Tax"],
    collected: ["Total"],
    paidWith: ["Payment Method"],
  },
  key: [],
  leftOut: [{ column: "item", says: GIFTS, reason: "gift certificate" }],
  stopAt: "Deferred",
  insurancePaymentIn: "item",
  source: { title: "MassageBook's help pages", verified: "partly" },
};
