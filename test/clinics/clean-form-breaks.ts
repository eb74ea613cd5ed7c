import { day, type Break } from "./clean-break";

const WAITING = { patient: "P-0005", dateOfService: day("2026-11-11") };

/** What a form needs of practice, therapist, patient and policy, and how diagnoses are written. */
export const FORMS: readonly Break[] = [
  {
    broken: "the clinic forgot one patient's sex",
    table: "Patients",
    row: { patientId: "P-0001" },
    cell: { sex: null },
    found: [["claim-information-missing", "Patients.Sex", "P-0001", { box: "3" }]],
  },
  {
    broken: "nobody typed what a patient is to the insured",
    table: "Policies",
    row: { policyNumber: "PL-0003-2026" },
    cell: { relationship: null },
    found: [["claim-information-missing", "Policies.Relationship", "PL-0003-2026", { box: "6" }]],
  },
  {
    broken: "a street that is longer than its box",
    table: "Patients",
    row: { patientId: "P-0001" },
    cell: { address: "1204 Northwest Evergreen Terrace" },
    found: [["claim-text-too-long", "Patients.Address", "P-0001", { box: "5", limit: 28, excess: 4 }]],
  },
  {
    broken: "the auto insurer's policy does not say in which state it happened",
    table: "Policies",
    row: { policyNumber: "PL-0008-A3" },
    cell: { accidentState: null },
    found: [["accident-details-missing", "Policies.Accident state", "PL-0008-A3", { missing: ["Accident state"] }]],
  },
  {
    broken: "two digits of a therapist's NPI are swapped",
    table: "Providers",
    row: { providerId: "T1" },
    cell: { npi: "1234567839" },
    found: [["npi-invalid", "Providers.NPI", undefined, { holds: "1234567839", why: "check digit" }]],
  },
  {
    broken: "a therapist's taxonomy lost its X",
    table: "Providers",
    row: { providerId: "T1" },
    cell: { taxonomy: "225700000" },
    found: [["taxonomy-invalid", "Providers.Taxonomy", undefined, { holds: "225700000" }]],
  },
  {
    broken: "a hyphen of the Tax ID is in the wrong place",
    table: "Practice",
    row: { setting: "Tax ID" },
    cell: { value: "1234-56789" },
    found: [["tax-id-invalid", "Practice.Value", undefined, { why: "length" }]],
  },
  {
    broken: "the practice moved to a PO box",
    table: "Practice",
    row: { setting: "Address 1" },
    cell: { value: "PO Box 12" },
    found: [["address-not-billable", "Practice.Value", undefined, { header: "Address 1", why: "PO box" }]],
  },
  {
    broken: "a visit without a diagnosis, of a payer that wants no prescription",
    table: "Visits",
    row: WAITING,
    cell: { diagnosis: null },
    found: [["diagnosis-missing", "Visits.Diagnosis", "P-0005/2026-11-11/T1", { payer: "Harbor Community Plan" }]],
  },
  {
    broken: "a diagnosis without its letter",
    table: "Visits",
    row: WAITING,
    cell: { diagnosis: "54.2" },
    found: [["diagnosis-malformed", "Visits.Diagnosis", "P-0005/2026-11-11/T1", { typed: ["54.2"] }]],
  },
  {
    broken: "five diagnoses",
    table: "Visits",
    row: WAITING,
    cell: { diagnosis: "M54.2; M54.6; M62.830; M79.7; M54.50" },
    found: [["diagnosis-pointer-invalid", "Visits.Diagnosis", "P-0005/2026-11-11/T1", { counted: 5, limit: 4 }]],
  },
  {
    broken: "a visit with the thirteenth diagnosis is put on a claim",
    table: "Visits",
    row: { patient: "P-0006", dateOfService: day("2026-11-04") },
    cell: { claimNumber: "C-0006-32", diagnosis: "M72.2" },
    and: [
      { table: "Claims", row: { claimNumber: "C-0006-32" }, cell: { billed: 720 } },
      ...["M54.2; M54.6; M54.50; M62.830", "M25.511; M25.512; M79.18; M79.7", "M54.31; M54.32; G44.209; M77.11"].map((diagnosis, at) => ({
        table: "Visits",
        row: { patient: "P-0006", dateOfService: day("2026-07-01") + 14 * at },
        cell: { diagnosis },
      })),
    ],
    found: [["diagnoses-too-many", "Visits.Claim #", "P-0006/2026-11-04/T1", { counted: 13, limit: 12 }]],
  },
  {
    broken: "an injury that is due to nothing",
    table: "Visits",
    row: WAITING,
    cell: { diagnosis: "S13.4XXD" },
    found: [["injury-without-accident", "Patients.Condition due to", "P-0005", { code: "S13.4XXD", visits: 1 }]],
  },
];
