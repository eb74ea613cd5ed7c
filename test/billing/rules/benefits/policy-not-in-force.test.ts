import { policyNotInForce } from "../../../../billing/rules/benefits/policy-not-in-force";
import { harbor, harborPolicy } from "../../../clinics/case-payments";
import { findingsOf, testRule } from "../test-rule";

const on = (...days: readonly string[]) => days.map((dateOfService) => ({ dateOfService }));
const pip = { Payers: [{ kind: "Auto", programme: "OR-PIP" }], Policies: [{ starts: "2024-01-01", accidentDate: "2024-12-01" }] };
const lapsed = { Policies: [{ ends: "2026-10-31" }], Visits: on("2026-10-31", "2026-11-01", "2026-11-08") };

testRule(policyNotInForce, {
  passes: [
    { name: "the first day", clinic: { Visits: on("2026-01-01") } },
    { name: "the last day", clinic: { Policies: [{ ends: "2026-11-04" }], Visits: [{}] } },
    { name: "no end", clinic: { Visits: on("2030-01-01") } },
    { name: "no start", clinic: { Policies: [{ starts: null }], Visits: on("2020-01-01") } },
    { name: "an end that cannot be read", clinic: { Policies: [{ ends: "in spring" }], Visits: on("2030-01-01") } },
    {
      name: "the next policy of the same payer begins the day after",
      clinic: {
        Policies: [{ ends: "2026-10-31" }, { policyNumber: "PL-0062", starts: "2026-11-01" }],
        Visits: on("2026-10-31", "2026-11-01"),
      },
    },
    { name: "a policy that ended and is not billed", clinic: { Policies: [{}, harborPolicy({ ends: "2026-01-31" })], Visits: [{}] } },
    { name: "no policy of the payer, told by its own rule", clinic: { Policies: [], Visits: [{}] } },
    { name: "a visit for cash after the end", clinic: { Policies: [{ ends: "2026-10-31" }], Visits: [{ billTo: "Cash" }] } },
    { name: "a visit that was cancelled", clinic: { Policies: [{ ends: "2026-10-31" }], Visits: [{ status: "Cancelled" }] } },
    { name: "two years after an Oregon accident, to the day", clinic: { ...pip, Visits: on("2026-11-30", "2026-12-01") } },
    { name: "an accident long ago, without the programme", clinic: { ...pip, Payers: [{ kind: "Auto" }], Visits: on("2027-06-01") } },
  ],
  fails: [
    {
      name: "two visits after the last day are one finding",
      clinic: lapsed,
      finds: [
        {
          cell: "Policies!M2",
          says: "Policy PL-0061 pays until 10/31/2026; 2 visits after that day are billed to its payer.",
          details: { named: "PL-0061", visits: 2, end: "2026-10-31" },
          fixes: [],
        },
      ],
    },
    {
      name: "a visit before the first day",
      clinic: { Visits: on("2025-12-31") },
      finds: [
        {
          cell: "Policies!L2",
          says: "Policy PL-0061 starts 01/01/2026; 1 visit before that day is billed to its payer.",
          details: { named: "PL-0061", visits: 1, starts: "2026-01-01" },
        },
      ],
    },
    {
      name: "before and after are two",
      clinic: { Policies: [{ ends: "2026-10-31" }], Visits: on("2025-12-31", "2026-11-01") },
      finds: [{ cell: "Policies!L2" }, { cell: "Policies!M2" }],
    },
    {
      name: "between two policies: at the end of the first",
      clinic: {
        Policies: [{ ends: "2026-10-31" }, { policyNumber: "PL-0062", starts: "2026-12-01" }],
        Visits: on("2026-11-04"),
      },
      finds: [{ cell: "Policies!M2", details: { named: "PL-0061", visits: 1, end: "2026-10-31" } }],
    },
    {
      name: "a policy named by its number, though another is in force",
      clinic: { Policies: [{ ends: "2026-10-31" }, { policyNumber: "PL-0062" }], Visits: [{ billTo: "PL-0061" }] },
      finds: [{ cell: "Policies!M2" }],
    },
    {
      name: "two lines of one visit count once",
      clinic: { Policies: [{ ends: "2026-10-31" }], Visits: [{}, { code: "97140" }] },
      finds: [{ cell: "Policies!M2", details: { named: "PL-0061", visits: 1, end: "2026-10-31" } }],
    },
    {
      name: "a policy without a number is named by its payer",
      clinic: { Policies: [{ policyNumber: null, ends: "2026-10-31" }], Visits: [{}] },
      finds: [
        { cell: "Policies!M2", says: "Policy Evergreen Health pays until 10/31/2026; 1 visit after that day is billed to its payer." },
      ],
    },
    {
      name: "more than two years after an Oregon accident, at the accident",
      clinic: { ...pip, Visits: on("2026-12-01", "2026-12-02") },
      finds: [
        {
          cell: "Policies!AK2",
          says: "Policy PL-0061 pays for two years from the accident, until 12/01/2026; 1 visit after that day is billed to its payer.",
          details: { named: "PL-0061", visits: 1, end: "2026-12-01", why: "accident" },
        },
      ],
    },
    {
      name: "each payer's policy for itself",
      clinic: {
        Payers: [{}, harbor()],
        Policies: [{ ends: "2026-10-31" }, harborPolicy({ ends: "2026-09-30" })],
        Visits: [{}, { code: "97140", billTo: "Harbor Mutual" }],
      },
      finds: [{ cell: "Policies!M2" }, { cell: "Policies!M3", details: { named: "PL-0062", visits: 1, end: "2026-09-30" } }],
    },
  ],
});

test("the finding knows its visits, payer and policy", () => {
  const [found] = findingsOf(policyNotInForce, { name: "", clinic: lapsed });
  expect(found).toMatchObject({
    patient: "P-0042",
    payer: "Evergreen Health",
    policy: "PL-0061",
    touches: ["P-0042/2026-11-01/JP", "P-0042/2026-11-08/JP"],
  });
});
