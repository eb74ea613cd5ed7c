import { parseIsoDate } from "../../billing/values/calendar-date";
import type { Finding } from "../../billing/findings/finding";
import type { Cell } from "../../billing/values/cell";
import { cellOf, TODAY } from "./clean-calendar";

/** One changed cell, and what is found: rule, place, whom it is about, and the details that matter. */
export interface Break {
  readonly broken: string;
  readonly table: string;
  /** Cells that tell the row. */
  readonly row: Readonly<Record<string, Cell>>;
  readonly cell: Readonly<Record<string, Cell>>;
  readonly found: readonly (readonly [rule: string, place: string, about: string, details: Finding["details"]])[];
}

const day = (iso: string): number => cellOf(parseIsoDate(iso) ?? TODAY);

const LIMITS: readonly Break[] = [
  {
    broken: "a benefit year that begins in May has one visit too many",
    table: "Policies",
    row: { policyNumber: "PL-0002-2025" },
    cell: { visitLimit: 25 },
    found: [["visit-beyond-limit", "Visits.Date of service", "V-0002-20563", { limit: 25, used: 25, counted: 1, per: "Benefit year" }]],
  },
  {
    broken: "a calendar year has one visit too many, missed and denied ones and hot stones not counted",
    table: "Policies",
    row: { policyNumber: "PL-0001-2025" },
    cell: { visitLimit: 21 },
    found: [["visit-beyond-limit", "Visits.Date of service", "P-0001/2025-12-22/T1", { limit: 21, used: 21, per: "Calendar year" }]],
  },
  {
    broken: "twelve months on the way have one visit too many",
    table: "Policies",
    row: { policyNumber: "PL-0003-2025" },
    cell: { visitLimit: 25 },
    found: [["visit-beyond-limit", "Visits.Date of service", "P-0003/2025-12-23/T1", { limit: 25, used: 25, per: "Rolling 12 months" }]],
  },
  {
    broken: "acupuncture elsewhere uses up visits of a shared limit that are counted by 30 minutes",
    table: "OtherVisits",
    row: { patient: "P-0005", date: day("2025-03-03") },
    cell: { visitsCounted: 6 },
    found: [
      [
        "visit-beyond-limit",
        "Visits.Date of service",
        "P-0005/2025-12-10/T1",
        { limit: 20, used: 20, sharedWith: ["Chiropractic", "Acupuncture"] },
      ],
    ],
  },
  {
    broken: "visits of a claim are counted over both of its policy rows",
    table: "Policies",
    row: { policyNumber: "PL-0007-A2-2" },
    cell: { visitLimit: 23 },
    found: [["visit-beyond-limit", "Visits.Date of service", "P-0007/2025-05-22/T1", { limit: 23, used: 23, per: "Claim" }]],
  },
  {
    broken: "an injury costs more than its policy pays",
    table: "Policies",
    row: { policyNumber: "PL-0008-A2" },
    cell: { dollarLimit: 5600 },
    found: [
      [
        "visit-beyond-dollar-limit",
        "Visits.Date of service",
        "P-0008/2025-08-15/T1",
        { used: 5502, counted: 135, excess: 37, per: "Injury" },
      ],
    ],
  },
];

const AUTHORIZATIONS: readonly Break[] = [
  {
    broken: "an authorization is for one visit less",
    table: "Authorizations",
    row: { authNumber: "AU-0006-1-3" },
    cell: { amount: 11 },
    found: [["authorization-used-up", "Visits.Auth #", "P-0006/2025-04-23/T1", { limit: 11, used: 11, basis: "Visits" }]],
  },
  {
    broken: "an authorization is for fewer units",
    table: "Authorizations",
    row: { authNumber: "AU-0002-2025" },
    cell: { amount: 55 },
    found: [["authorization-used-up", "Visits.Auth #", "V-0002-20563", { limit: 55, used: 52, counted: 4, basis: "Units" }]],
  },
  {
    broken: "an authorization is for fewer dollars",
    table: "Authorizations",
    row: { authNumber: "AU-0003-1-2" },
    cell: { amount: 1300 },
    found: [["authorization-used-up", "Visits.Auth #", "P-0003/2024-10-29/T1", { limit: 1300, used: 1233.21, counted: 99.99 }]],
  },
  {
    broken: "an authorization begins after the visit that names it",
    table: "Authorizations",
    row: { authNumber: "AU-0007-1-3" },
    cell: { starts: day("2024-03-10") },
    found: [["visit-outside-authorization", "Visits.Date of service", "P-0007/2024-03-07/T1", { auth: "AU-0007-1-3" }]],
  },
  {
    broken: "a policy wants authorizations that nobody asked for",
    table: "Policies",
    row: { policyNumber: "PL-0004-2023" },
    cell: { authorizationNeeded: "Yes" },
    found: [["visit-without-authorization", "Visits.Auth #", "P-0004/2023-12-19/T1", { payer: "Golden Years Advantage", covering: [] }]],
  },
];

const BENEFITS: readonly Break[] = [
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
    found: [["patient-share-differs", "Visits.Paid by patient", "P-0003/2023-12-12/T1", { expected: 99.99, posted: 129.99 }]],
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
    found: [["patient-overcharged", "Visits.Paid by patient", "P-0004/2025-01-14/T1", { paid: 90, owed: 78.39, refund: 11.61 }]],
  },
  {
    broken: "an injured worker is charged",
    table: "Visits",
    row: { patient: "P-0007", dateOfService: day("2024-03-07") },
    cell: { paidByPatient: 10 },
    found: [["patient-overcharged", "Visits.Paid by patient", "P-0007/2024-03-07/T1", { paid: 10, owed: 0, isBarred: true }]],
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

/** Breaks of the clean clinic of 5,000 lines, which show that it uses limits, authorizations and benefits. */
export const BREAKS: readonly Break[] = [...LIMITS, ...AUTHORIZATIONS, ...BENEFITS];
