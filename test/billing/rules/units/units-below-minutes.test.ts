import { unitsBelowMinutes } from "../../../../billing/rules/units/units-below-minutes";
import { testRule } from "../test-rule";

testRule(unitsBelowMinutes, {
  passes: [
    {
      name: "68 minutes, 4 units, and the payer pays 4 a day",
      clinic: { Payers: [{ maxUnitsPerDay: 4 }], Visits: [{ minutes: 68, units: 4 }] },
    },
    { name: "7 minutes, no unit", clinic: { Visits: [{ minutes: 7, units: 0 }] } },
    { name: "52 minutes, 3 units", clinic: { Visits: [{ minutes: 52, units: 3 }] } },
    { name: "53 minutes, 3 full quarters of an hour", clinic: { Payers: [{ unitRule: "Full 15" }], Visits: [{ minutes: 53, units: 3 }] } },
    { name: "more units than the minutes support", clinic: { Visits: [{ units: 5 }] } },
    {
      name: "5 and 3 minutes, each code by itself",
      clinic: {
        Payers: [{ unitRule: "Each code" }],
        Visits: [
          { minutes: 5, units: 0 },
          { code: "97140", minutes: 3, units: 0 },
        ],
      },
    },
    { name: "units that are not typed", clinic: { Visits: [{ units: null }] } },
  ],
  fails: [
    {
      name: "68 minutes, 3 units, and the payer pays 4 a day",
      clinic: { Payers: [{ maxUnitsPerDay: 4 }], Visits: [{ minutes: 68, units: 3 }] },
      finds: [{ cell: "Visits!H2", details: { billed: 3, minutes: 68, supported: 5 } }],
    },
    {
      name: "8 minutes, no unit",
      clinic: { Visits: [{ minutes: 8, units: 0 }] },
      finds: [
        {
          cell: "Visits!H2",
          says: "0 units billed for 8 minutes; 8 minutes support 1.",
          details: { billed: 0, minutes: 8, supported: 1 },
          fixes: ["Set 1 unit"],
        },
      ],
    },
    {
      name: "53 minutes, 3 units",
      clinic: { Visits: [{ minutes: 53, units: 3 }] },
      finds: [{ cell: "Visits!H2", details: { billed: 3, minutes: 53, supported: 4 }, fixes: ["Set 4 units"] }],
    },
    {
      name: "5 and 3 minutes pooled, at the longer",
      clinic: {
        Visits: [
          { minutes: 3, units: 0 },
          { code: "97140", minutes: 5, units: 0 },
        ],
      },
      finds: [{ cell: "Visits!H3", details: { billed: 0, minutes: 8, supported: 1 }, fixes: ["Set 1 unit"] }],
    },
    {
      name: "a code of two rows, each code by itself, at its last line",
      clinic: {
        Payers: [{ unitRule: "Each code" }],
        Visits: [
          { minutes: 4, units: 0 },
          { minutes: 19, units: 1, modifiers: "59" },
        ],
      },
      finds: [{ cell: "Visits!H3", details: { billed: 1, minutes: 23, supported: 2 }, fixes: [] }],
    },
  ],
});
