import { deductibleStatusOld } from "../../../../billing/rules/benefits/deductible-status-old";
import { testRule } from "../test-rule";

const policy = (more = {}) => [{ starts: "2024-01-01", deductible: 500, deductibleMet: 420, deductibleAsOf: "2025-11-02", ...more }];
const on = (...days: readonly string[]) => days.map((dateOfService) => ({ dateOfService }));
const Visits = on("2026-01-05");

testRule(deductibleStatusOld, {
  passes: [
    { name: "of the same benefit year", clinic: { Policies: policy({ deductibleAsOf: "2026-01-01" }), Visits: on("2026-12-31") } },
    { name: "later than the visits", clinic: { Policies: policy(), Visits: on("2025-01-05", "2024-06-01") } },
    { name: "no day typed", clinic: { Policies: policy({ deductibleAsOf: null }), Visits } },
    { name: "a day that cannot be read", clinic: { Policies: policy({ deductibleAsOf: "in fall" }), Visits } },
    { name: "no deductible", clinic: { Policies: policy({ deductible: null, deductibleMet: null }), Visits } },
    { name: "a deductible that does not apply to massage", clinic: { Payers: [{ deductibleApplies: "No" }], Policies: policy(), Visits } },
    {
      name: "a plan without an HSA",
      clinic: { Payers: [{ deductibleApplies: "HSA plans only" }], Policies: policy({ hsaQualified: "No" }), Visits },
    },
    { name: "a copay alone", clinic: { Policies: policy({ copay: 25, copayMode: "Copay only" }), Visits } },
    {
      name: "the same benefit year, which begins in July",
      clinic: { Policies: policy({ benefitYearStarts: "2025-07-01" }), Visits: on("2026-06-30") },
    },
    { name: "a term that cannot be read", clinic: { Policies: policy({ coinsurancePercent: "some" }), Visits } },
    { name: "a visit for cash", clinic: { Policies: policy(), Visits: [{ dateOfService: "2026-01-05", billTo: "Cash" }] } },
  ],
  fails: [
    {
      name: "a visit in the next benefit year",
      clinic: { Policies: policy(), Visits },
      finds: [
        {
          cell: "Policies!W2",
          says: "Deductible as of 11/02/2025; 1 visit lies in the benefit year that began 01/01/2026.",
          details: { date: "2025-11-02", since: "2026-01-01", visits: 1 },
          fixes: [],
        },
      ],
    },
    {
      name: "only the visits of later years count",
      clinic: { Policies: policy({ deductibleAsOf: "2024-12-31" }), Visits: on("2024-11-04", "2025-01-01", "2026-01-05") },
      finds: [
        {
          cell: "Policies!W2",
          says: "Deductible as of 12/31/2024; 2 visits lie in benefit years that began 01/01/2025 or later.",
          details: { date: "2024-12-31", since: "2025-01-01", visits: 2 },
        },
      ],
    },
    {
      name: "the first of July of a benefit year of its own",
      clinic: { Policies: policy({ benefitYearStarts: "2025-07-01" }), Visits: on("2026-06-30", "2026-07-01") },
      finds: [{ cell: "Policies!W2", details: { date: "2025-11-02", since: "2026-07-01", visits: 1 } }],
    },
    {
      name: "an HSA plan",
      clinic: { Payers: [{ deductibleApplies: "HSA plans only" }], Policies: policy({ hsaQualified: "Yes" }), Visits },
      finds: [{ cell: "Policies!W2" }],
    },
    {
      name: "an out-of-pocket maximum alone",
      clinic: {
        Policies: policy({ deductible: null, deductibleMet: null, copay: 25, outOfPocketMaximum: 4000, outOfPocketMet: 610 }),
        Visits,
      },
      finds: [{ cell: "Policies!W2" }],
    },
  ],
});
