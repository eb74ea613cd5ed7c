import { chargeBelowContract } from "../../../../billing/rules/benefits/charge-below-contract";
import { contract } from "../../../clinics/case-payments";
import { findingsOf, testRule } from "../test-rule";

const Fees = [contract()];
const below = { Fees, Visits: [{ units: 4, charge: 80 }] };

testRule(chargeBelowContract, {
  passes: [
    { name: "exactly what the contract allows", clinic: { Fees, Visits: [{ units: 4, charge: 88 }] } },
    { name: "more than the contract allows", clinic: { Fees, Visits: [{ units: 4, charge: 120 }] } },
    { name: "no contract", clinic: { Visits: [{ units: 4, charge: 1 }] } },
    {
      name: "a contract without an amount",
      clinic: { Fees: [contract(22, { allowedPerUnit: null })], Visits: [{ units: 4, charge: 80 }] },
    },
    { name: "another payer's contract", clinic: { Fees: [contract(22, { plan: "Harbor Mutual" })], Visits: [{ units: 4, charge: 80 }] } },
    { name: "the public fee is no contract", clinic: { Fees: [contract(22, { plan: "Standard" })], Visits: [{ units: 4, charge: 80 }] } },
    {
      name: "the day after the contract ended",
      clinic: { Fees: [contract(22, { to: "2026-11-03" })], Visits: [{ units: 4, charge: 80 }] },
    },
    { name: "no charge typed", clinic: { Fees, Visits: [{ units: 4, charge: null }] } },
    { name: "a charge that cannot be read", clinic: { Fees, Visits: [{ units: 4, charge: "later" }] } },
    { name: "no units typed", clinic: { Fees, Visits: [{ units: null, charge: 80 }] } },
    { name: "a visit for cash", clinic: { Fees, Visits: [{ units: 4, charge: 80, billTo: "Cash" }] } },
    { name: "a visit that was cancelled", clinic: { Fees, Visits: [{ units: 4, charge: 0, status: "Cancelled" }] } },
  ],
  fails: [
    {
      name: "a charge of $80.00 where the contract allows $88.00 (rule book 4.2, no. 10)",
      clinic: below,
      finds: [
        {
          cell: "Visits!O2",
          says: "$80.00 charged; the contract allows $88.00, $8.00 more.",
          details: { charge: 80, allowed: 88, difference: 8 },
          fixes: [],
        },
      ],
    },
    {
      name: "a cent below, in whole cents",
      clinic: { Fees, Visits: [{ units: 4, charge: 87.99 }] },
      finds: [{ cell: "Visits!O2", details: { charge: 87.99, allowed: 88, difference: 0.01 } }],
    },
    {
      name: "line by line",
      clinic: {
        Fees: [...Fees, contract(30, { code: "97140" })],
        Visits: [
          { units: 2, charge: 44 },
          { units: 2, charge: 44, code: "97140" },
        ],
      },
      finds: [{ cell: "Visits!O3", details: { charge: 44, allowed: 60, difference: 16 } }],
    },
    {
      name: "a denied line, too",
      clinic: { Fees, Visits: [{ units: 4, charge: 80, status: "Denied" }] },
      finds: [{ cell: "Visits!O2" }],
    },
  ],
});

test("explains both amounts", () => {
  const [found] = findingsOf(chargeBelowContract, { name: "", clinic: below });
  expect(found?.explanation?.steps).toEqual([
    { words: "Allowed by the contract", amount: "$88.00" },
    { words: "Charged", amount: "$80.00" },
  ]);
});
