import { visitLimitNearlyReached } from "../../../../billing/rules/limits/visit-limit-nearly-reached";
import { elsewhere, november, visitsOn } from "../../../clinics/case-rows";
import type { Row } from "../../../clinics/clinic-with";
import { findingsOf, testRule } from "../test-rule";

/** The patient's policy since 2024, with a limit of 20 visits unless given. */
const policy = (more: Row = {}): readonly Row[] => [{ starts: "2024-01-01", visitLimit: 20, ...more }];
const two = (more: Row = {}): readonly Row[] => policy({ visitLimit: 2, ...more });
const chiropractic = { discipline: "Chiropractic", code: "98941" };

testRule(visitLimitNearlyReached, {
  passes: [
    { name: "no limit", clinic: { Visits: visitsOn(november(20)) } },
    { name: "three visits left", clinic: { Policies: policy(), Visits: visitsOn(november(17)) } },
    { name: "a visit beyond, told by its own rule", clinic: { Policies: policy(), Visits: visitsOn(november(21)) } },
    {
      name: "a visit beyond that was denied, told by its own rule",
      clinic: { Policies: two(), Visits: [...visitsOn(november(2)), { dateOfService: "2026-11-03", status: "Denied" }] },
    },
    {
      name: "a visit beyond its 12 months, told by its own rule",
      clinic: {
        Policies: two({ limitPer: "Rolling 12 months" }),
        Visits: visitsOn(["2025-12-01", "2025-12-20", "2026-11-04"]),
      },
      today: "2026-12-10",
    },
    { name: "an inactive patient", clinic: { Patients: [{ active: "No" }], Policies: two(), Visits: visitsOn(november(2)) } },
    { name: "a policy that ended yesterday", clinic: { Policies: two({ ends: "2026-11-22" }), Visits: visitsOn(november(2)) } },
    {
      name: "a policy that starts tomorrow",
      clinic: { Policies: two({ starts: "2026-11-24" }), Visits: [{ dateOfService: "2026-11-24" }] },
    },
    { name: "a patient who was only treated elsewhere", clinic: { Policies: two(), OtherVisits: [elsewhere("2026-11-02")] } },
    { name: "a patient of the calendar year before", clinic: { Policies: two(), Visits: visitsOn(november(2)) }, today: "2027-01-01" },
    {
      name: "the first day of a benefit year from July 1",
      clinic: { Policies: two({ benefitYearStarts: "2025-07-01" }), Visits: visitsOn(["2026-06-29", "2026-06-30"]) },
      today: "2026-07-01",
    },
    {
      name: "visits booked for the year to come",
      clinic: { Policies: policy({ visitLimit: 5 }), Visits: visitsOn(["2026-11-02", "2026-11-09", "2027-01-01", "2027-01-02"]) },
    },
    {
      name: "visits of more than 12 months ago",
      clinic: { Policies: policy({ visitLimit: 3, limitPer: "Rolling 12 months" }), Visits: visitsOn(["2025-11-22", "2025-11-23"]) },
    },
    {
      name: "visits that a booked one leaves more than 12 months behind",
      clinic: {
        Policies: policy({ visitLimit: 4, limitPer: "Rolling 12 months" }),
        Visits: visitsOn(["2025-12-01", "2025-12-02", "2026-12-02"]),
      },
    },
    {
      name: "a prescription that has ended",
      clinic: { Policies: two({ limitPer: "Prescription" }), Prescriptions: [{ ends: "2026-11-22" }], Visits: visitsOn(november(2)) },
    },
    {
      name: "cancelled and denied visits, and those for cash",
      clinic: {
        Policies: policy({ visitLimit: 4 }),
        Visits: [
          {},
          ...["Cancelled", "Denied"].map((status) => ({ dateOfService: "2026-11-05", status })),
          { provider: "LI", billTo: "Cash" },
        ],
      },
    },
    {
      name: "chiropractic alone, of a limit that is shared",
      clinic: { Policies: two({ limitSharedWith: "Chiropractic" }), Visits: visitsOn(november(2), chiropractic) },
    },
    {
      name: "a limit that cannot be read",
      clinic: { Payers: [{ visitLimit: 2 }], Policies: policy({ visitLimit: "ask Kim" }), Visits: [{}] },
    },
  ],
  fails: [
    {
      name: "more used elsewhere since than was left",
      clinic: { Policies: two(), OtherVisits: [elsewhere("2026-11-05", { visitsCounted: 2 })], Visits: [{}] },
      finds: [{ cell: "Policies!Q2", says: "No visits are left of 2 visits per benefit year; 3 are used or booked." }],
    },
    {
      name: "two visits left",
      clinic: { Policies: policy(), Visits: visitsOn(november(18)) },
      finds: [
        {
          cell: "Policies!Q2",
          says: "2 visits are left of 20 visits per benefit year; 18 are used or booked.",
          details: { limit: 20, used: 18, left: 2, per: "Benefit year", sharedWith: [], visits: 18 },
          fixes: [],
        },
      ],
    },
    {
      name: "one visit left",
      clinic: { Policies: two(), Visits: [{}] },
      finds: [{ cell: "Policies!Q2", says: "1 visit is left of 2 visits per benefit year; 1 is used or booked." }],
    },
    {
      name: "none left, the last ones only booked",
      clinic: { Policies: policy({ limitPer: "Calendar year" }), Visits: visitsOn(november(20)) },
      today: "2026-11-01",
      finds: [{ cell: "Policies!Q2", says: "No visits are left of 20 visits per calendar year; 20 are used or booked." }],
    },
    {
      name: "the last day of a benefit year from July 1",
      clinic: { Policies: two({ benefitYearStarts: "2025-07-01" }), Visits: visitsOn(["2025-06-30", "2025-07-01", "2026-07-01"]) },
      today: "2026-06-30",
      finds: [{ cell: "Policies!Q2", details: { limit: 2, used: 1, left: 1, per: "Benefit year", sharedWith: [], visits: 1 } }],
    },
    {
      name: "visits elsewhere, those of other disciplines too",
      clinic: {
        Policies: policy({ limitSharedWith: "Chiropractic" }),
        OtherVisits: [elsewhere("2026-11-02", { discipline: "Chiro", visitsCounted: 17.5 }), elsewhere("2025-12-31", { visitsCounted: 9 })],
        Visits: [{}],
      },
      finds: [
        {
          cell: "Policies!Q2",
          says: "1.5 visits are left of 20 visits per benefit year, shared with Chiropractic; 18.5 are used or booked.",
          details: { limit: 20, used: 18.5, left: 1.5, per: "Benefit year", sharedWith: ["Chiropractic"], visits: 1 },
        },
      ],
    },
    {
      name: "the first and the last day of the policy, and what the payer's row says",
      clinic: {
        Payers: [{ visitLimit: 1 }],
        Policies: [{ starts: "2026-11-23", ends: "2026-11-23" }],
        Visits: [{ dateOfService: "2026-11-23" }],
      },
      finds: [{ cell: "Policies!Q2", says: "No visits are left of 1 visit per benefit year; 1 is used or booked." }],
    },
    {
      name: "an hour that counts as two",
      clinic: { Payers: [{ minutesPerCountedVisit: 30 }], Policies: policy({ visitLimit: 4 }), Visits: [{}] },
      finds: [{ cell: "Policies!Q2", details: { limit: 4, used: 2, left: 2, per: "Benefit year", sharedWith: [], visits: 1 } }],
    },
    {
      name: "12 months back from the last visit that is booked",
      clinic: {
        Policies: policy({ visitLimit: 3, limitPer: "Rolling 12 months" }),
        Visits: visitsOn(["2025-12-01", "2025-12-02", "2026-12-01"]),
      },
      finds: [{ cell: "Policies!Q2", says: "1 visit is left of 3 visits in any 12 months; 2 are used or booked." }],
    },
    {
      name: "the prescription of the last visit, on its last day",
      clinic: {
        Policies: two({ limitPer: "Prescription" }),
        Prescriptions: [{ ends: "2026-11-23" }, { rxNumber: "RX-032" }],
        Visits: ["RX-032", "RX-031"].map((rxNumber, at) => ({ dateOfService: november(2)[at] ?? null, rxNumber })),
      },
      finds: [{ cell: "Policies!Q2", details: { limit: 2, used: 1, left: 1, per: "Prescription", sharedWith: [], visits: 1 } }],
    },
    {
      name: "visits under an earlier policy row of the same accident claim",
      clinic: {
        Policies: [
          { policyNumber: "PL-1", ends: "2026-11-02" },
          { policyNumber: "PL-2", starts: "2026-11-03" },
        ].map((row) => ({ ...row, visitLimit: 4, limitPer: "Claim", accidentClaimNumber: "AC-5" })),
        Visits: visitsOn(november(3)),
      },
      finds: [{ cell: "Policies!Q3", says: "1 visit is left of 4 visits per claim; 3 are used or booked." }],
    },
    {
      name: "each policy of a patient",
      clinic: {
        Payers: [{}, { payer: "Alder Mutual" }],
        Policies: [...two(), { policyNumber: "PL-2", payer: "Alder Mutual", rank: "2", visitLimit: 2 }],
        Visits: [{}, { billTo: "Alder Mutual", code: "97140" }],
      },
      finds: [{ cell: "Policies!Q2" }, { cell: "Policies!Q3" }],
    },
  ],
});

test("explains the sum, and which row gives the limit", () => {
  const clinic = { Policies: two({ verifiedOn: "2026-01-02" }), Visits: [{}] };
  const [found] = findingsOf(visitLimitNearlyReached, { name: "", clinic });
  expect(found).toMatchObject({ patient: "P-0042", policy: "PL-0061", visit: undefined });
  expect(found?.explanation).toEqual({
    steps: [
      { words: "The plan pays for", amount: "2 visits" },
      { words: "Used or booked", amount: "1" },
      { words: "Left", amount: "1" },
    ],
    decidedBy: { sheet: "Policies", cell: "Q2", row: 2, words: "Visit limit 2 in Policies, PL-0061", known: "verified 01/02/2026" },
  });
});
