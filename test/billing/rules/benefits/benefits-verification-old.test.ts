import { benefitsVerificationOld } from "../../../../billing/rules/benefits/benefits-verification-old";
import { testRule } from "../test-rule";

const verified = (verifiedOn: string | null, more = {}) => [{ starts: "2025-01-01", verifiedOn, ...more }];
const on = (...days: readonly string[]) => days.map((dateOfService) => ({ dateOfService }));

testRule(benefitsVerificationOld, {
  passes: [
    { name: "the first day of the benefit year", clinic: { Policies: verified("2026-01-01"), Visits: on("2026-12-31") } },
    { name: "more than 90 days, in the same year", clinic: { Policies: verified("2026-08-01"), Visits: on("2026-11-23") } },
    { name: "verified after the visit", clinic: { Policies: verified("2026-02-01"), Visits: on("2026-01-05") } },
    { name: "verified later for the visits of a year before", clinic: { Policies: verified("2026-02-01"), Visits: on("2025-12-05") } },
    { name: "not verified, told by its own rule", clinic: { Policies: verified(null), Visits: on("2026-01-05") } },
    {
      name: "a benefit year of its own, from the first of July",
      clinic: { Policies: verified("2026-07-01", { benefitYearStarts: "2025-07-01" }), Visits: on("2027-06-30") },
    },
    {
      name: "the old year of such a policy",
      clinic: { Policies: verified("2025-12-20", { benefitYearStarts: "2025-07-01" }), Visits: on("2026-01-05", "2026-06-30") },
    },
    {
      name: "a benefit year that cannot be read",
      clinic: { Policies: verified("2025-12-20", { benefitYearStarts: "in July" }), Visits: on("2026-01-05") },
    },
    {
      name: "an accident has no benefit year",
      clinic: { Payers: [{ kind: "Auto" }], Policies: verified("2025-12-20"), Visits: on("2026-01-05") },
    },
    {
      name: "workers' compensation neither",
      clinic: { Payers: [{ kind: "Workers comp" }], Policies: verified("2025-12-20"), Visits: on("2026-01-05") },
    },
    { name: "nor the VA", clinic: { Payers: [{ kind: "VA" }], Policies: verified("2025-12-20"), Visits: on("2026-01-05") } },
    { name: "a visit for cash", clinic: { Policies: verified("2025-12-20"), Visits: [{ dateOfService: "2026-01-05", billTo: "Cash" }] } },
  ],
  fails: [
    {
      name: "verified in December, a visit in January (rule book A, L-05)",
      clinic: { Policies: verified("2025-12-20"), Visits: on("2026-01-05") },
      finds: [
        {
          cell: "Policies!AF2",
          says: "Verified 12/20/2025; 1 visit lies in the benefit year that began 01/01/2026.",
          details: { date: "2025-12-20", since: "2026-01-01", visits: 1 },
          fixes: [],
        },
      ],
    },
    {
      name: "the last day of the year before, and the visits of two years",
      clinic: { Policies: verified("2024-12-31"), Visits: on("2025-01-01", "2026-01-05", "2026-11-04") },
      finds: [
        {
          cell: "Policies!AF2",
          says: "Verified 12/31/2024; 3 visits lie in benefit years that began 01/01/2025 or later.",
          details: { date: "2024-12-31", since: "2025-01-01", visits: 3 },
        },
      ],
    },
    {
      name: "the day before a benefit year of its own",
      clinic: { Policies: verified("2026-06-30", { benefitYearStarts: "2025-07-01" }), Visits: on("2026-06-30", "2026-07-01") },
      finds: [{ cell: "Policies!AF2", details: { date: "2026-06-30", since: "2026-07-01", visits: 1 } }],
    },
    {
      name: "a benefit year from February 29 begins on the 28th of other years",
      clinic: { Policies: verified("2026-02-27", { benefitYearStarts: "2024-02-29" }), Visits: on("2026-02-27", "2026-02-28") },
      finds: [{ cell: "Policies!AF2", details: { date: "2026-02-27", since: "2026-02-28", visits: 1 } }],
    },
  ],
});
