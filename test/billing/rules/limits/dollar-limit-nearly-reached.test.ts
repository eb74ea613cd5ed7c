import { dollarLimitNearlyReached } from "../../../../billing/rules/limits/dollar-limit-nearly-reached";
import { november, visitsOn } from "../../../clinics/case-rows";
import type { Row } from "../../../clinics/clinic-with";
import { findingsOf, testRule } from "../test-rule";

/** The patient's policy since 2024; a visit is $180.00. */
const policy = (dollarLimit: Row["dollarLimit"] = 500, more: Row = {}): readonly Row[] => [{ starts: "2024-01-01", dollarLimit, ...more }];
const Visits = visitsOn(november(2));

testRule(dollarLimitNearlyReached, {
  passes: [
    { name: "no limit", clinic: { Visits } },
    { name: "just enough left for another visit", clinic: { Policies: policy(540), Visits } },
    { name: "a visit beyond, told by its own rule", clinic: { Policies: policy(359.99), Visits } },
    {
      name: "a visit beyond that was denied, told by its own rule",
      clinic: { Policies: policy(400), Visits: [...Visits, { status: "Denied" }] },
    },
    { name: "no visit yet", clinic: { Policies: policy() } },
    { name: "visits that cost nothing", clinic: { Policies: policy(0), Visits: visitsOn(november(2), { charge: 0 }) } },
    { name: "an inactive patient", clinic: { Patients: [{ active: "No" }], Policies: policy(), Visits } },
    { name: "a policy that ended yesterday", clinic: { Policies: policy(500, { ends: "2026-11-22" }), Visits } },
    {
      name: "a policy that starts tomorrow",
      clinic: { Policies: policy(100, { starts: "2026-11-24" }), Visits: [{ dateOfService: "2026-11-25", charge: 60 }] },
    },
    { name: "the year before", clinic: { Policies: policy(), Visits }, today: "2027-01-01" },
    { name: "visits booked for the year to come", clinic: { Policies: policy(600), Visits: [...Visits, { dateOfService: "2027-01-01" }] } },
    { name: "a denied visit", clinic: { Policies: policy(), Visits: [{}, { dateOfService: "2026-11-05", status: "Denied" }] } },
    { name: "a limit that cannot be read", clinic: { Policies: policy("ask Kim"), Visits } },
    {
      name: "Washington injury protection without a limit typed",
      clinic: { Payers: [{ programme: "WA-PIP" }], Visits: [{ charge: 14_950 }] },
    },
  ],
  fails: [
    {
      name: "more used by chiropractic since than was left",
      clinic: {
        Policies: policy(200, { limitSharedWith: "Chiropractic" }),
        Visits: [{}, { dateOfService: "2026-11-05", discipline: "Chiropractic", code: "98941", charge: 21 }],
      },
      finds: [{ cell: "Policies!T2", says: "Nothing is left of $200.00 per benefit year; a visit takes $180.00 on average." }],
    },
    {
      name: "a cent less than another visit costs",
      clinic: { Policies: policy(539.99), Visits },
      finds: [
        {
          cell: "Policies!T2",
          says: "$179.99 is left of $539.99 per benefit year; a visit takes $180.00 on average.",
          details: { limit: 539.99, used: 360, left: 179.99, average: 180, per: "Benefit year", visits: 2 },
          fixes: [],
        },
      ],
    },
    {
      name: "nothing left, the last one only booked",
      clinic: { Policies: policy(360, { limitPer: "Calendar year" }), Visits: visitsOn(["2026-11-02", "2026-12-31"]) },
      finds: [{ cell: "Policies!T2", says: "Nothing is left of $360.00 per calendar year; a visit takes $180.00 on average." }],
    },
    {
      name: "the average of uneven visits, rounded to a cent",
      clinic: {
        Policies: policy(200),
        Visits: [{}, { dateOfService: "2026-11-05", charge: 10 }, { dateOfService: "2026-11-06", charge: 9.99 }],
      },
      finds: [{ cell: "Policies!T2", details: { limit: 200, used: 199.99, left: 0.01, average: 66.66, per: "Benefit year", visits: 3 } }],
    },
    {
      name: "what Oregon asks of injury protection, where nothing is typed",
      clinic: {
        Payers: [{ kind: "Auto", programme: "OR-PIP" }],
        Policies: [{ starts: "2025-12-01" }],
        Visits: [{ charge: 14_950, dateOfService: "2025-12-05" }],
      },
      finds: [{ cell: "Policies!T2", says: "$50.00 is left of $15,000.00 per injury; a visit takes $14,950.00 on average." }],
    },
    {
      name: "a denied visit is neither in the sum nor in the average",
      clinic: { Policies: policy(300), Visits: [{}, { dateOfService: "2026-11-05", charge: 60, status: "Denied" }] },
      finds: [{ cell: "Policies!T2", details: { limit: 300, used: 180, left: 120, average: 180, per: "Benefit year", visits: 1 } }],
    },
    {
      name: "chiropractic with us, where the limit is shared",
      clinic: {
        Policies: policy(500, { limitSharedWith: "Chiropractic" }),
        Visits: [{}, { dateOfService: "2026-11-05", discipline: "Chiropractic", code: "98941", charge: 200 }],
      },
      finds: [{ cell: "Policies!T2", details: { limit: 500, used: 380, left: 120, average: 180, per: "Benefit year", visits: 1 } }],
    },
  ],
});

test("explains the sum, and which row gives the limit", () => {
  const clinic = { Policies: policy(500, { verifiedOn: "2026-01-02", callRef: "8841" }), Visits };
  const [found] = findingsOf(dollarLimitNearlyReached, { name: "", clinic });
  expect(found).toMatchObject({ patient: "P-0042", policy: "PL-0061", visit: undefined });
  expect(found?.explanation).toEqual({
    steps: [
      { words: "The plan pays", amount: "$500.00" },
      { words: "Used or booked", amount: "$360.00" },
      { words: "Left", amount: "$140.00" },
    ],
    decidedBy: {
      sheet: "Policies",
      cell: "T2",
      row: 2,
      words: "Dollar limit 500 in Policies, PL-0061",
      known: "verified 01/02/2026, call ref 8841",
    },
  });
});
