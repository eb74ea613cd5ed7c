import { visitBeyondLimit } from "../../../../billing/rules/limits/visit-beyond-limit";
import { elsewhere, november, visitsOn } from "../../../clinics/case-rows";
import type { Row } from "../../../clinics/clinic-with";
import { findingsOf, testRule } from "../test-rule";

/** The patient's policy since 2024, with a limit of one visit unless given. */
const policy = (more: Row = {}): readonly Row[] => [{ starts: "2024-01-01", visitLimit: 1, ...more }];
const chiropractic = { discipline: "Chiropractic", code: "98941" };
const halfHour = { minutes: 30, units: 2 };
/** Programme CHPW: 20 visits of three disciplines a year, half an hour is one. */
const chpw = (visitLimit: number): readonly Row[] => [
  { kind: "Medicaid", programme: "CHPW", visitLimit, limitSharedWith: "Chiro; Acupuncture", minutesPerCountedVisit: 30 },
];
const fiveAndFive = [
  elsewhere("2026-11-01", { discipline: "Chiro", visitsCounted: 5 }),
  ...november(5).map((day) => elsewhere(day, { discipline: "Acupuncture" })),
];
const ofTwoDays = visitsOn(["2026-11-02", "2026-11-03"]);
/** A policy row for each of the two days. */
const twoPolicies = (first: Row, second: Row): readonly Row[] => [
  { policyNumber: "PL-1", ends: "2026-11-02", visitLimit: 1, ...first },
  { policyNumber: "PL-2", starts: "2026-11-03", visitLimit: 1, ...second },
];
const claim = (accidentClaimNumber: string) => ({ limitPer: "Claim", accidentClaimNumber });

// Each period with the days about it: test/billing/ledger/limit-periods.test.ts; what counts: test/billing/ledger/visit-limit.test.ts.
testRule(visitBeyondLimit, {
  passes: [
    { name: "no limit", clinic: { Visits: visitsOn(november(30)) } },
    { name: "the last visit of the limit", clinic: { Policies: policy({ visitLimit: 20 }), Visits: visitsOn(november(20)) } },
    { name: "two lines of one visit", clinic: { Policies: policy(), Visits: [{}, { code: "97140" }] } },
    { name: "a cash add-on in an insured visit", clinic: { Policies: policy(), Visits: [{}, { billTo: "Cash", code: "97140" }] } },
    {
      name: "the day before a plan year from July 1, and its first day (rule book 4.3)",
      clinic: { Policies: policy({ benefitYearStarts: "2025-07-01" }), Visits: visitsOn(["2026-06-30", "2026-07-01"]) },
    },
    { name: "a new policy row counts anew", clinic: { Policies: twoPolicies({}, {}), Visits: ofTwoDays } },
    { name: "another accident claim", clinic: { Policies: twoPolicies(claim("AC-5"), claim("AC-6")), Visits: ofTwoDays } },
    {
      name: "one that was denied before it (rule book 4.3 L-04)",
      clinic: { Policies: policy(), Visits: [{ dateOfService: "2026-11-01", status: "Denied" }, {}] },
    },
    { name: "no policy row, told by its own rule", clinic: { Payers: [{ visitLimit: 1 }], Policies: [], Visits: visitsOn(november(3)) } },
    { name: "97124 and 98941 in one visit, one massage (UMP)", clinic: { Policies: policy(), Visits: [{}, chiropractic] } },
    {
      name: "chiropractic beyond a shared limit is not ours to tell",
      clinic: { Policies: policy({ limitSharedWith: "Chiropractic" }), Visits: visitsOn(november(3), chiropractic) },
    },
    { name: "a massage elsewhere on the day after", clinic: { Policies: policy(), OtherVisits: [elsewhere("2026-11-05")], Visits: [{}] } },
    {
      name: "23 visits used, nine of them for the deductible, and the 24th (UMP)",
      clinic: { Policies: policy({ visitLimit: 24, deductible: 1620 }), Visits: visitsOn(november(24)) },
    },
    {
      name: "10 half hours of massage, 5 of chiropractic and 5 of acupuncture are 20 (CHPW)",
      clinic: { Payers: chpw(20), OtherVisits: fiveAndFive, Visits: visitsOn(november(10), halfHour) },
    },
    { name: "5 hours are 10 visits (CHPW)", clinic: { Payers: chpw(10), Visits: visitsOn(november(5)) } },
    { name: "20 minutes are one visit (CHPW)", clinic: { Payers: chpw(1), Visits: [{ minutes: 20, units: 1 }] } },
    {
      name: "a policy's own limit above the payer's",
      clinic: { Payers: [{ visitLimit: 1 }], Policies: policy({ visitLimit: 2 }), Visits: ofTwoDays },
    },
    {
      name: "a policy's limit that cannot be read, whatever the payer's",
      clinic: { Payers: [{ visitLimit: 1 }], Policies: policy({ visitLimit: "ask Kim" }), Visits: ofTwoDays },
    },
  ],
  fails: [
    {
      name: "20 visits, 18 used and three booked: the third (rule book 4.3)",
      clinic: { Policies: policy({ visitLimit: 20 }), Visits: visitsOn(november(21)) },
      finds: [
        {
          cell: "Visits!A22",
          says: "The plan pays for 20 visits per benefit year; 20 are used before this one.",
          details: { limit: 20, used: 20, counted: 1, per: "Benefit year", sharedWith: [] },
          fixes: [],
        },
      ],
    },
    {
      name: "each visit beyond, in date order whatever the rows",
      clinic: { Policies: policy(), Visits: visitsOn(["2026-11-16", "2026-11-02", "2026-11-09"]) },
      finds: [
        { cell: "Visits!A2", says: "The plan pays for 1 visit per benefit year; 2 are used before this one." },
        { cell: "Visits!A4", says: "The plan pays for 1 visit per benefit year; 1 is used before this one." },
      ],
    },
    { name: "two therapists on one day", clinic: { Policies: policy(), Visits: [{}, { provider: "LI" }] }, finds: [{ cell: "Visits!A3" }] },
    ...[
      { per: "Calendar year", words: "per calendar year", days: ["2026-01-01", "2026-12-31"] },
      { per: "Rolling 12 months", words: "in any 12 months", days: ["2025-11-05", "2026-11-04"] },
      { per: "Injury", words: "per injury", days: ["2024-01-01", "2026-11-04"] },
      { per: "Prescription", words: "per prescription", days: ["2026-10-01", "2026-12-31"] },
      { per: "Claim", words: "per claim", days: ["2024-01-01", "2026-11-04"] },
    ].map(({ per, words, days }) => ({
      name: `two visits ${words}`,
      clinic: { Policies: policy({ limitPer: per }), Prescriptions: [{}], Visits: visitsOn(days, { rxNumber: "RX-031" }) },
      finds: [
        {
          cell: "Visits!A3",
          says: `The plan pays for 1 visit ${words}; 1 is used before this one.`,
          details: { limit: 1, used: 1, counted: 1, per, sharedWith: [] },
        },
      ],
    })),
    {
      name: "a new policy row of the same accident claim",
      clinic: { Policies: twoPolicies(claim("AC-5"), claim("ac-5")), Visits: ofTwoDays },
      finds: [{ cell: "Visits!A3" }],
    },
    {
      name: "24 visits used, nine of them for the deductible, and the 25th (UMP)",
      clinic: { Policies: policy({ visitLimit: 24, deductible: 1620 }), Visits: visitsOn(november(25)) },
      finds: [{ cell: "Visits!A26", details: { limit: 24, used: 24, counted: 1, per: "Benefit year", sharedWith: [] } }],
    },
    {
      name: "97124 and 98941 in one visit, where the limit is shared: at the row of the massage",
      clinic: { Policies: policy({ limitSharedWith: "Chiropractic" }), Visits: [{ ...chiropractic, start: 0.4 }, { start: 0.45 }] },
      finds: [
        {
          cell: "Visits!A3",
          says: "The plan pays for 1 visit per benefit year, shared with Chiropractic; 1 is used before this one.",
          details: { limit: 1, used: 1, counted: 1, per: "Benefit year", sharedWith: ["Chiropractic"] },
        },
      ],
    },
    {
      name: "the half hour after 10 of massage, 5 of chiropractic and 5 of acupuncture (CHPW)",
      clinic: { Payers: chpw(20), OtherVisits: fiveAndFive, Visits: visitsOn(november(11), halfHour) },
      finds: [
        {
          cell: "Visits!A12",
          says: "The plan pays for 20 visits per benefit year, shared with Chiropractic and Acupuncture; 20 are used before this one.",
          details: { limit: 20, used: 20, counted: 1, per: "Benefit year", sharedWith: ["Chiropractic", "Acupuncture"] },
        },
      ],
    },
    {
      name: "one left and a session of 60 minutes (CHPW)",
      clinic: { Payers: chpw(20), OtherVisits: fiveAndFive, Visits: [...visitsOn(november(9), halfHour), { dateOfService: "2026-11-10" }] },
      finds: [
        {
          cell: "Visits!A11",
          says: "The plan pays for 20 visits per benefit year, shared with Chiropractic and Acupuncture; 19 are used before this one, which counts as 2.",
        },
      ],
    },
    {
      name: "45 minutes and a limit of one (CHPW)",
      clinic: { Payers: chpw(1), Visits: [{ minutes: 45, units: 3 }] },
      finds: [
        { cell: "Visits!A2", details: { limit: 1, used: 0, counted: 2, per: "Benefit year", sharedWith: ["Chiropractic", "Acupuncture"] } },
      ],
    },
    {
      name: "visits elsewhere typed as one number, with a half",
      clinic: { Policies: policy({ visitLimit: 7 }), OtherVisits: [elsewhere("2026-11-04", { visitsCounted: 6.5 })], Visits: [{}] },
      finds: [{ cell: "Visits!A2", says: "The plan pays for 7 visits per benefit year; 6.5 are used before this one." }],
    },
    {
      name: "a denied visit is looked at, but not counted",
      clinic: { Policies: policy(), Visits: [{ dateOfService: "2026-11-01" }, { dateOfService: "2026-11-02", status: "Denied" }, {}] },
      finds: ["Visits!A3", "Visits!A4"].map((cell) => ({
        cell,
        says: "The plan pays for 1 visit per benefit year; 1 is used before this one.",
      })),
    },
    { name: "the payer's limit", clinic: { Payers: [{ visitLimit: 1 }], Visits: ofTwoDays }, finds: [{ cell: "Visits!A3" }] },
    {
      name: "a limit of no visit at all",
      clinic: { Policies: policy({ visitLimit: 0 }), Visits: [{}] },
      finds: [{ cell: "Visits!A2", says: "The plan pays for 0 visits per benefit year; none is used before this one." }],
    },
  ],
});

test("explains what was used here and elsewhere, and which row gives the limit", () => {
  const clinic = {
    Payers: [{ visitLimit: 3, checkedOn: "2026-11-02", callRef: "8841" }],
    OtherVisits: [elsewhere("2025-11-01", { visitsCounted: 5 }), elsewhere("2026-11-01", { visitsCounted: 2 }), elsewhere("2026-11-05")],
    Policies: [{ starts: "2024-01-01" }],
    Visits: visitsOn(["2026-11-03", "2026-11-04"]),
  };
  const [found] = findingsOf(visitBeyondLimit, { name: "", clinic });
  expect(found).toMatchObject({ cell: "A3", visit: "P-0042/2026-11-04/JP", payer: "Evergreen Health", policy: "PL-0061" });
  expect(found?.explanation).toEqual({
    steps: [
      { words: "Used here before this visit", amount: "1" },
      { words: "Used elsewhere before this visit", amount: "2" },
      { words: "This visit counts as", amount: "1 visit" },
      { words: "The plan pays for", amount: "3 visits" },
    ],
    decidedBy: {
      sheet: "Payers",
      cell: "P2",
      row: 2,
      words: "Visit limit 3 in Payers, Evergreen Health",
      known: "checked 11/02/2026, call ref 8841",
    },
  });
});
