import { chargeAbovePublicFee } from "../../../../billing/rules/benefits/charge-above-public-fee";
import { testRule } from "../test-rule";

/** A public fee of $25 a unit, $100 for the hour. */
const Fees = [{ chargePerUnit: 25 }];
const charged = (charge: number | null, more = {}) => [{ units: 4, charge, ...more }];

testRule(chargeAbovePublicFee, {
  passes: [
    { name: "the public fee (rule book A, F-DUAL)", clinic: { Fees, Visits: charged(100) } },
    { name: "a cent less than a fifth above it", clinic: { Fees, Visits: charged(119.99) } },
    { name: "less than it", clinic: { Fees, Visits: charged(60) } },
    { name: "a cash price with a discount is nobody's claim", clinic: { Fees, Visits: charged(90, { billTo: "Cash" }) } },
    { name: "a higher price for cash", clinic: { Fees, Visits: charged(150, { billTo: "Cash" }) } },
    { name: "no public fee for the code", clinic: { Fees, Visits: charged(500, { code: "97140" }) } },
    { name: "a public fee that is not typed", clinic: { Fees: [{ chargePerUnit: null }], Visits: charged(500) } },
    { name: "a service without a fee", clinic: { Fees: [{ chargePerUnit: 0 }], Visits: charged(500) } },
    { name: "a public fee from the next day on", clinic: { Fees: [{ chargePerUnit: 25, from: "2026-11-05" }], Visits: charged(500) } },
    { name: "no charge typed", clinic: { Fees, Visits: charged(null) } },
    { name: "no units", clinic: { Fees, Visits: charged(500, { units: null }) } },
    { name: "a missed visit", clinic: { Fees, Visits: charged(500, { status: "No-show" }) } },
  ],
  fails: [
    {
      name: "half above it (rule book A, F-DUAL)",
      clinic: { Fees, Visits: charged(150) },
      finds: [
        {
          cell: "Visits!O2",
          says: "$150.00 charged, 50 % above the public fee of $100.00.",
          details: { charge: 150, publicFee: 100, percent: 50 },
          fixes: [],
        },
      ],
    },
    {
      name: "a fifth above it",
      clinic: { Fees, Visits: charged(120) },
      finds: [{ cell: "Visits!O2", details: { charge: 120, publicFee: 100, percent: 20 } }],
    },
    {
      name: "as the payer's own contract has it",
      clinic: { Fees: [...Fees, { plan: "Evergreen Health", chargePerUnit: 40 }], Visits: charged(160) },
      finds: [{ cell: "Visits!O2", details: { charge: 160, publicFee: 100, percent: 60 } }],
    },
    {
      name: "the fee of the day",
      clinic: {
        Fees: [
          { chargePerUnit: 25, to: "2026-11-03" },
          { chargePerUnit: 30, from: "2026-11-04" },
        ],
        Visits: [...charged(120, { dateOfService: "2026-11-03" }), ...charged(120)],
      },
      finds: [{ cell: "Visits!O2" }],
    },
    {
      name: "the public fee of the modifier",
      clinic: { Fees: [...Fees, { chargePerUnit: 10, modifier: "52" }], Visits: [...charged(100, { modifiers: "52" }), ...charged(100)] },
      finds: [{ cell: "Visits!O2", details: { charge: 100, publicFee: 40, percent: 150 } }],
    },
  ],
});
