import { chargeDiffersFromFee } from "../../../../billing/rules/units/charge-differs-from-fee";
import { testRule } from "../test-rule";

const yearsOfFees = [
  { chargePerUnit: 40, from: "2026-01-01", to: "2026-11-03" },
  { chargePerUnit: 45, from: "2026-11-04" },
];

testRule(chargeDiffersFromFee, {
  passes: [
    { name: "four units at $45.00", clinic: { Visits: [{}] } },
    { name: "the last day of the old fee", clinic: { Fees: yearsOfFees, Visits: [{ dateOfService: "2026-11-03", charge: 160 }] } },
    { name: "the first day of the new fee", clinic: { Fees: yearsOfFees, Visits: [{}] } },
    { name: "a code without a fee", clinic: { Visits: [{ code: "97140", charge: 1 }] } },
    { name: "a date before any fee", clinic: { Visits: [{ dateOfService: "2025-12-31", charge: 1 }] } },
    { name: "an empty charge, which another rule tells", clinic: { Visits: [{ charge: null }] } },
    {
      name: "a fee whose end cannot be read, so that nobody knows whether it is in force",
      clinic: { Fees: [{ to: "soon" }], Visits: [{ charge: 1 }] },
    },
    { name: "a cash line at another price", clinic: { Visits: [{ billTo: "Cash", charge: 100 }] } },
    {
      name: "the payer's own plan before the Standard one",
      clinic: { Fees: [{}, { plan: "evergreen health", chargePerUnit: 30 }], Visits: [{ charge: 120 }] },
    },
    {
      name: "the Standard fee once the payer's own has ended",
      clinic: { Fees: [{}, { plan: "Evergreen Health", chargePerUnit: 30, to: "2026-11-03" }], Visits: [{}] },
    },
    {
      name: "the fee of the line's modifier",
      clinic: { Fees: [{}, { modifier: "GP", chargePerUnit: 50 }], Visits: [{ modifiers: "GP", charge: 200 }] },
    },
  ],
  fails: [
    {
      name: "a cent too little",
      clinic: { Visits: [{ charge: 179.99 }] },
      finds: [
        {
          cell: "Visits!O2",
          says: "$179.99 charged; 4 units at $45.00 are $180.00.",
          details: { charge: 179.99, expected: 180, billed: 4, fee: 45 },
          fixes: ["Set charge $180.00"],
        },
      ],
    },
    {
      name: "one unit, a cent too much",
      clinic: { Visits: [{ minutes: 15, units: 1, charge: 45.01 }] },
      finds: [{ cell: "Visits!O2", says: "$45.01 charged; 1 unit at $45.00 is $45.00." }],
    },
    {
      name: "the Standard fee where the payer has a plan of its own",
      clinic: { Fees: [{}, { plan: "Evergreen Health", chargePerUnit: 30 }], Visits: [{}] },
      finds: [{ cell: "Visits!O2", fixes: ["Set charge $120.00"] }],
    },
    {
      name: "the newer of two fees in force",
      clinic: { Fees: [{ chargePerUnit: 50, from: "2026-06-01" }, {}], Visits: [{}] },
      finds: [{ cell: "Visits!O2", fixes: ["Set charge $200.00"] }],
    },
    {
      name: "the fee of a modifier on a line without it",
      clinic: { Fees: [{}, { modifier: "GP", chargePerUnit: 50 }], Visits: [{ charge: 200 }] },
      finds: [{ cell: "Visits!O2", fixes: ["Set charge $180.00"] }],
    },
  ],
});
