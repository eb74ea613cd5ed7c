import { day, type Break } from "./clean-break";

const ANSWERED = { patient: "P-0001", dateOfService: day("2026-09-28") };

/** Claims that went out in time, were answered, and fought for where they were refused. */
export const CLAIMS: readonly Break[] = [
  {
    broken: "a visit waits for its claim since May",
    table: "Visits",
    row: { patient: "P-0005", dateOfService: day("2026-11-11") },
    cell: { dateOfService: day("2026-05-26"), start: null, end: null },
    found: [["filing-deadline-passed", "Visits.Date of service", "P-0005/2026-05-26/T1", { due: "2026-11-22", daysLeft: -1 }]],
  },
  {
    broken: "and two days less",
    table: "Visits",
    row: { patient: "P-0005", dateOfService: day("2026-11-11") },
    cell: { dateOfService: day("2026-05-28"), start: null, end: null },
    found: [["filing-deadline-near", "Visits.Date of service", "P-0005/2026-05-28/T1", { due: "2026-11-24" }]],
  },
  {
    broken: "a claim has another total than its lines",
    table: "Claims",
    row: { claimNumber: "C-0003-01" },
    cell: { billed: 300 },
    found: [["claim-total-differs", "Claims.Billed", "P-0003", { billed: 300, charge: 294, from: "claim" }]],
  },
  {
    broken: "no answer to a line is posted, and the claim is not said to be paid",
    table: "Claims",
    row: { claimNumber: "C-0001-34" },
    cell: { status: "Sent" },
    and: [
      { table: "Visits", row: ANSWERED, cell: { status: "Billed" } },
      { table: "Payments", row: ANSWERED, cell: { billed: null, dateOfService: null, code: null, claimNumber: null } },
    ],
    found: [["claim-unanswered", "Claims.Follow up on", "P-0001", { days: 30, unanswered: 1, lines: 2 }]],
  },
  {
    broken: "a visit of the new year is put on the last claim of the old one",
    table: "Visits",
    row: { patient: "P-0001", dateOfService: day("2026-11-09") },
    cell: { claimNumber: "C-0001-25" },
    and: [{ table: "Claims", row: { claimNumber: "C-0001-25" }, cell: { billed: 495 } }],
    found: [["claim-spans-benefit-years", "Visits.Claim #", "P-0001/2026-11-09/T1", { since: "2026-01-01" }]],
  },
  {
    broken: "a refusal was not followed up",
    table: "FollowUp",
    row: { claimNumber: "C-0001-33", what: "Appeal sent" },
    cell: { claimNumber: "C-0001-34" },
    and: [{ table: "FollowUp", row: { claimNumber: "C-0001-33", what: "Response" }, cell: { claimNumber: "C-0001-34" } }],
    found: [["denial-without-follow-up", "Claims.Status", "P-0001", { refused: 135, reasons: ["CO-50"], date: "2026-09-23" }]],
  },
  {
    broken: "a letter about a refusal is no appeal, and the time is nearly over",
    table: "FollowUp",
    row: { claimNumber: "C-0001-33", what: "Appeal sent" },
    cell: { what: "Called" },
    and: [{ table: "Payers", row: { payer: "Evergreen Health" }, cell: { appealWithinDays: 75 } }],
    found: [["appeal-deadline-near", "Claims.Status", "P-0001", { refused: 135, due: "2026-12-07" }]],
  },
  {
    broken: "and over",
    table: "FollowUp",
    row: { claimNumber: "C-0001-33", what: "Appeal sent" },
    cell: { what: "Called" },
    and: [{ table: "Payers", row: { payer: "Evergreen Health" }, cell: { appealWithinDays: 60 } }],
    found: [["appeal-deadline-passed", "Claims.Status", "P-0001", { refused: 135, due: "2026-11-22" }]],
  },
];

/** Payments that add up, each for one line. */
export const PAYMENTS: readonly Break[] = [
  {
    broken: "a cent of a remittance is nowhere",
    table: "Payments",
    row: { paymentNumber: "PM-0001-1" },
    cell: { writeOff: 47.99 },
    found: [["payment-out-of-balance", "Payments.Billed", "P-0001", { billed: 168, accounted: 167.99, difference: 0.01 }]],
  },
  {
    broken: "a remittance is posted for the day after",
    table: "Payments",
    row: { paymentNumber: "PM-0001-1" },
    cell: { dateOfService: day("2023-12-12") },
    found: [["payment-without-visit", "Payments.Date of service", "P-0001", { why: "day", date: "2023-12-12" }]],
  },
  {
    broken: "a row is typed over with the row before it",
    table: "Payments",
    row: { paymentNumber: "PM-0001-2" },
    cell: { dateOfService: day("2023-12-11"), billed: 168, allowed: 120, paid: 95, writeOff: 48 },
    found: [
      ["patient-share-differs", "Visits.Paid by patient", "P-0001/2023-12-11/T1", { expected: 25, posted: 50 }],
      ["payment-duplicated", "Payments.Payment #", "P-0001", { other: "PM-0001-1", paid: 95 }],
    ],
  },
  {
    broken: "a payer pays by an old contract",
    table: "Payments",
    row: { paymentNumber: "PM-0005-1" },
    cell: { allowed: 30, paid: 30, writeOff: 54 },
    found: [["payment-below-allowed", "Payments.Paid", "P-0005", { expected: 35, accounted: 30, difference: 5, from: "contract" }]],
  },
  {
    broken: "a payer pays more than was charged",
    table: "Payments",
    row: { paymentNumber: "PM-0005-1" },
    cell: { allowed: 84, paid: 94, writeOff: -10, reasonCodes: null },
    found: [["payment-exceeds-charge", "Payments.Paid", "P-0005", { charge: 84, excess: 10, who: "payer" }]],
  },
  {
    broken: "a reason code has a digit too many",
    table: "Payments",
    row: { paymentNumber: "PM-0005-1" },
    cell: { reasonCodes: "CO-455" },
    found: [["adjustment-code-unknown", "Payments.Reason codes", "P-0005", { reasons: ["CO-455"] }]],
  },
  {
    broken: "what was refused is posted as the contract's, and nobody appealed",
    table: "Payments",
    row: { paymentNumber: "PM-0005-1" },
    cell: { allowed: null, paid: 0, writeOff: 84, reasonCodes: "CO-197" },
    found: [["denied-line-written-off", "Payments.Write-off", "P-0005", { refused: 84, reasons: ["CO-197"] }]],
  },
  {
    broken: "a line is given up",
    table: "Visits",
    row: { patient: "P-0001", dateOfService: day("2023-12-11") },
    cell: { status: "Written off", paidByPatient: 20 },
    found: [["write-off-without-reason", "Visits.Notes", "P-0001/2023-12-11/T1", { amount: 5, from: "visit" }]],
  },
  {
    broken: "a package pays a copay",
    table: "Visits",
    row: { patient: "P-0001", dateOfService: day("2026-11-09") },
    cell: { paidHow: "Package" },
    found: [["prepaid-package-used-on-claim", "Visits.Paid how", "P-0001/2026-11-09/T1", { payer: "Evergreen Health" }]],
  },
  {
    broken: "a health account pays for a visit that was cancelled",
    table: "Visits",
    row: { patient: "P-0001", dateOfService: day("2026-08-17") },
    cell: { paidHow: "HSA/FSA card", paidByPatient: 60 },
    found: [["card-payment-not-eligible", "Visits.Paid how", "P-0001/2026-08-17/T1", { why: "missed visit" }]],
  },
];
