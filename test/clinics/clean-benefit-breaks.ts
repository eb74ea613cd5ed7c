import { day, type Break } from "./clean-break";

/** Policies, remittances and papers that agree with each other. */
export const BENEFITS: readonly Break[] = [
  {
    broken: "the deductible is lower than what remittances took",
    table: "Policies",
    row: { policyNumber: "PL-0002-2024" },
    cell: { deductible: 400 },
    found: [
      ["patient-share-differs", "Visits.Paid by patient", "V-0002-19877", { expected: 70.11, posted: 109.92 }],
      ["patient-share-differs", "Visits.Paid by patient", "V-0002-19891", { expected: 21.99, posted: 62.18 }],
    ],
  },
  {
    broken: "the out-of-pocket maximum is lower than what remittances took",
    table: "Policies",
    row: { policyNumber: "PL-0002-2024" },
    cell: { outOfPocketMaximum: 880 },
    found: [
      ["patient-share-differs", "Visits.Paid by patient", "V-0002-20129", { expected: 16.22, posted: 21.99 }],
      ["patient-share-differs", "Visits.Paid by patient", "V-0002-20143", { expected: 0, posted: 14.23 }],
    ],
  },
  {
    broken: "a remittance has more coinsurance than the plan",
    table: "Payments",
    row: { paymentNumber: "PM-0003-1" },
    cell: { coinsurance: 30 },
    found: [
      ["patient-share-differs", "Visits.Paid by patient", "P-0003/2023-12-12/T1", { expected: 99.99, posted: 129.99 }],
      ["payment-out-of-balance", "Payments.Billed", "P-0003", { billed: 126, accounted: 156, difference: -30 }],
    ],
  },
  {
    broken: "a copay is not collected in full",
    table: "Visits",
    row: { patient: "P-0001", dateOfService: day("2026-11-09") },
    cell: { paidByPatient: 20 },
    found: [["patient-share-differs", "Visits.Paid by patient", "P-0001/2026-11-09/T1", { expected: 25, posted: 20, from: "patient" }]],
  },
  {
    broken: "a patient paid more than the remittance says",
    table: "Visits",
    row: { patient: "P-0004", dateOfService: day("2025-01-14") },
    cell: { paidByPatient: 90 },
    found: [
      ["patient-overcharged", "Visits.Paid by patient", "P-0004/2025-01-14/T1", { paid: 90, owed: 78.39, refund: 11.61 }],
      ["payment-exceeds-charge", "Visits.Paid by patient", "P-0004/2025-01-14/T1", { charge: 135, excess: 11.61, who: "patient" }],
    ],
  },
  {
    broken: "an injured worker is charged",
    table: "Visits",
    row: { patient: "P-0007", dateOfService: day("2024-03-07") },
    cell: { paidByPatient: 10 },
    found: [
      ["patient-overcharged", "Visits.Paid by patient", "P-0007/2024-03-07/T1", { paid: 10, owed: 0, isBarred: true }],
      ["payment-exceeds-charge", "Visits.Paid by patient", "P-0007/2024-03-07/T1", { charge: 84, excess: 10, who: "patient" }],
    ],
  },
  {
    broken: "what is typed as met is from the last benefit year",
    table: "Policies",
    row: { policyNumber: "PL-0002-2026" },
    cell: { deductibleAsOf: day("2026-04-01") },
    found: [["deductible-status-old", "Policies.Deductible as of", "PL-0002-2026", { since: "2026-05-01", visits: 16 }]],
  },
  {
    broken: "an accident was too long ago",
    table: "Policies",
    row: { policyNumber: "PL-0008-A2" },
    cell: { accidentDate: day("2022-12-01") },
    found: [["policy-not-in-force", "Policies.Accident date", "PL-0008-A2", { end: "2024-12-01", visits: 36 }]],
  },
  {
    broken: "nobody asked what a plan pays",
    table: "Policies",
    row: { policyNumber: "PL-0008-A2" },
    cell: { verifiedOn: null },
    found: [["benefits-not-verified", "Policies.Verified on", "PL-0008-A2", { payer: "Alder Auto", visits: 36 }]],
  },
  {
    broken: "benefits were verified before the year began",
    table: "Policies",
    row: { policyNumber: "PL-0004-2025" },
    cell: { verifiedOn: day("2024-12-30") },
    found: [["benefits-verification-old", "Policies.Verified on", "PL-0004-2025", { since: "2025-01-01", visits: 26 }]],
  },
  {
    broken: "a plan without benefits out of network is billed from out of network",
    table: "Policies",
    row: { policyNumber: "PL-0004-2025" },
    cell: { network: "Out" },
    found: [["therapist-out-of-network", "Policies.Network", "PL-0004-2025", { who: "clinic", visits: 26 }]],
  },
  {
    broken: "Medicaid ends, which took over the copays that nobody collected",
    table: "Policies",
    row: { policyNumber: "PL-0012-2025-2" },
    cell: { ends: day("2025-01-31") },
    found: [["copay-waived-repeatedly", "Visits.Paid by patient", "P-0012/2025-02-25/T1", { copay: 15, visits: 24 }]],
  },
  {
    broken: "an agreement is not signed",
    table: "Patients",
    row: { patientId: "P-0003" },
    cell: { financialAgreement: "No" },
    found: [["financial-agreement-missing", "Patients.Financial agreement", "P-0003", { visits: 78 }]],
  },
];
