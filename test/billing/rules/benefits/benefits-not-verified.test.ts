import { benefitsNotVerified } from "../../../../billing/rules/benefits/benefits-not-verified";
import { harbor, harborPolicy } from "../../../clinics/case-payments";
import { findingsOf, testRule } from "../test-rule";

const verified = { verifiedOn: "2026-01-05" };
const two = [{}, { dateOfService: "2026-11-05" }, { dateOfService: "2026-11-05", code: "97140" }];

testRule(benefitsNotVerified, {
  passes: [
    { name: "verified", clinic: { Policies: [verified], Visits: [{}] } },
    { name: "verified long ago, told by its own rule", clinic: { Policies: [{ verifiedOn: "2020-01-05" }], Visits: [{}] } },
    { name: "a day that cannot be read, told by its own rule", clinic: { Policies: [{ verifiedOn: "last week" }], Visits: [{}] } },
    { name: "no visit yet", clinic: { Policies: [{}] } },
    { name: "only visits for cash", clinic: { Policies: [{}], Visits: [{ billTo: "Cash" }] } },
    { name: "a visit that was cancelled", clinic: { Policies: [{}], Visits: [{ status: "Cancelled" }] } },
    {
      name: "a second policy that is not billed",
      clinic: { Payers: [{}, harbor()], Policies: [verified, harborPolicy()], Visits: [{}] },
    },
    { name: "a discount program has no benefits to ask for", clinic: { Payers: [{ kind: "Discount program" }], Visits: [{}] } },
    { name: "no policy, told by its own rule", clinic: { Policies: [], Visits: [{}] } },
  ],
  fails: [
    {
      name: "nobody asked",
      clinic: { Visits: [{}] },
      finds: [
        {
          cell: "Policies!AF2",
          says: "Verified on is empty; 1 visit is billed to Evergreen Health under this policy.",
          details: { payer: "Evergreen Health", visits: 1 },
          fixes: [],
        },
      ],
    },
    {
      name: "visits are counted, not lines",
      clinic: { Visits: two },
      finds: [
        {
          cell: "Policies!AF2",
          says: "Verified on is empty; 2 visits are billed to Evergreen Health under this policy.",
          details: { payer: "Evergreen Health", visits: 2 },
        },
      ],
    },
    {
      name: "each policy that is billed",
      clinic: {
        Payers: [{}, harbor({ kind: "Auto" })],
        Policies: [{}, harborPolicy()],
        Visits: [{}, { dateOfService: "2026-11-05", billTo: "Harbor Mutual" }],
      },
      finds: [{ cell: "Policies!AF2" }, { cell: "Policies!AF3", details: { payer: "Harbor Mutual", visits: 1 } }],
    },
  ],
});

test("the finding names the visits it touches", () => {
  const [found] = findingsOf(benefitsNotVerified, { name: "", clinic: { Visits: two } });
  expect(found).toMatchObject({ policy: "PL-0061", touches: ["P-0042/2026-11-04/JP", "P-0042/2026-11-05/JP"] });
});
