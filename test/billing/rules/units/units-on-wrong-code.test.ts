import { unitsOnWrongCode } from "../../../../billing/rules/units/units-on-wrong-code";
import type { Rows } from "../../../clinics/clinic-with";
import { testRule } from "../test-rule";

/** Massage and manual therapy of one visit: minutes and units of each. */
const visit = (massage: readonly [number, number], manual: readonly [number, number], unitRule = "Total minutes"): Rows => ({
  Payers: [{ unitRule }],
  Visits: [
    { minutes: massage[0], units: massage[1] },
    { code: "97140", minutes: manual[0], units: manual[1] },
  ],
});

testRule(unitsOnWrongCode, {
  passes: [
    { name: "remainders of 3 and 7: the 7 has the unit", clinic: visit([33, 2], [7, 1]) },
    { name: "20 and 20 minutes: the first has the third unit", clinic: visit([20, 2], [20, 1]) },
    { name: "20 and 20 minutes: the second has it", clinic: visit([20, 1], [20, 2]) },
    { name: "too many units, which another rule tells", clinic: visit([33, 4], [7, 0]) },
    { name: "each code by itself, where every code is judged alone", clinic: visit([33, 3], [7, 0], "Each code") },
  ],
  fails: [
    {
      name: "remainders of 3 and 7: the 3 has the unit",
      clinic: visit([33, 3], [7, 0]),
      finds: [
        {
          cell: "Visits!H2",
          says: "Units are split 97124 3 and 97140 0; 40 minutes support 97124 2 and 97140 1.",
          details: { billed: 3, minutes: 40, supported: 3, split: ["97124 3", "97140 0"], validSplit: ["97124 2", "97140 1"] },
          fixes: ["Set 97124 2 and 97140 1"],
        },
      ],
    },
    {
      name: "31 and 22 minutes are 2 and 2, not 3 and 1",
      clinic: visit([31, 3], [22, 1]),
      finds: [{ cell: "Visits!H2", fixes: ["Set 97124 2 and 97140 2"] }],
    },
    {
      name: "20 and 20 minutes, three units on one code",
      clinic: visit([20, 0], [20, 3]),
      finds: [{ cell: "Visits!H3", fixes: ["Set 97124 2 and 97140 1"] }],
    },
    {
      name: "a code on two lines, which a person has to settle, at the one above its part of the share",
      clinic: {
        Visits: [
          { minutes: 10, units: 1 },
          { minutes: 23, units: 2, modifiers: "59" },
          { code: "97140", minutes: 7, units: 0 },
        ],
      },
      finds: [{ cell: "Visits!H3", fixes: [] }],
    },
    {
      name: "a payer without a unit rule, where both rules agree",
      clinic: { ...visit([30, 3], [30, 1]), Payers: [{ unitRule: null }] },
      finds: [{ cell: "Visits!H2", fixes: ["Set 97124 2 and 97140 2"] }],
    },
  ],
});
