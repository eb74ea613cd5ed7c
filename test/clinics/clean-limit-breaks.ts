import { day, type Break } from "./clean-break";

/** Limits that the clean clinic just keeps. */
export const LIMITS: readonly Break[] = [
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

/** Authorizations that it uses up. */
export const AUTHORIZATIONS: readonly Break[] = [
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
