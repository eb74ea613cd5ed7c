import { unitsExceedMinutes } from "../../../../billing/rules/units/units-exceed-minutes";
import { testRule } from "../test-rule";

const eachCode = [{ unitRule: "Each code" }];
const fullOnly = [{ unitRule: "Full 15" }];

testRule(unitsExceedMinutes, {
  passes: [
    { name: "8 minutes, 1 unit", clinic: { Visits: [{ minutes: 8, units: 1 }] } },
    { name: "53 minutes, 4 units", clinic: { Visits: [{ minutes: 53, units: 4 }] } },
    { name: "fewer units than the minutes support", clinic: { Visits: [{ units: 3 }] } },
    {
      name: "8 and 8 minutes, each code by itself",
      clinic: {
        Payers: eachCode,
        Visits: [
          { minutes: 8, units: 1 },
          { code: "97140", minutes: 8, units: 1 },
        ],
      },
    },
    { name: "a hot pack, whose minutes and unit do not count", clinic: { Visits: [{}, { code: "97010", minutes: 10, units: 1 }] } },
    {
      name: "a line for cash, which is no part of the pool",
      clinic: { Visits: [{}, { code: "97140", minutes: 0, units: 3, billTo: "Cash" }] },
    },
    {
      name: "a line without minutes, so that nothing can be said of the pool",
      clinic: { Visits: [{ units: 9 }, { code: "97140", minutes: null, units: 1 }] },
    },
    {
      name: "a line without a code, whose minutes may belong to the pool",
      clinic: { Visits: [{ units: 5 }, { code: null, minutes: 15, units: 0 }] },
    },
  ],
  fails: [
    {
      name: "7 minutes, 1 unit",
      clinic: { Visits: [{ minutes: 7, units: 1 }] },
      finds: [
        {
          cell: "Visits!H2",
          says: "1 unit billed for 7 minutes; 7 minutes support 0.",
          details: { billed: 1, minutes: 7, supported: 0 },
          fixes: [],
        },
      ],
    },
    {
      name: "60 minutes, 5 units",
      clinic: { Visits: [{ units: 5 }] },
      finds: [
        {
          cell: "Visits!H2",
          says: "5 units billed for 60 minutes; 60 minutes support 4.",
          details: { billed: 5, minutes: 60, supported: 4 },
          fixes: ["Set 4 units"],
        },
      ],
    },
    {
      name: "1 unit without a minute of treatment",
      clinic: { Visits: [{ minutes: 0, units: 1 }] },
      finds: [{ cell: "Visits!H2", details: { billed: 1, minutes: 0, supported: 0 } }],
    },
    {
      name: "22.9 minutes, which are 22",
      clinic: { Visits: [{ minutes: 22.9, units: 2 }] },
      finds: [{ cell: "Visits!H2", details: { billed: 2, minutes: 22, supported: 1 }, fixes: ["Set 1 unit"] }],
    },
    {
      name: "8 and 8 minutes pooled, once, at the line furthest above its share",
      clinic: {
        Visits: [
          { minutes: 8, units: 1 },
          { code: "97140", minutes: 8, units: 1 },
        ],
      },
      finds: [{ cell: "Visits!H3", details: { billed: 2, minutes: 16, supported: 1 }, fixes: [] }],
    },
    {
      name: "two codes, mended at the one that has too many",
      clinic: {
        Visits: [
          { code: "97140", minutes: 15, units: 1 },
          { minutes: 30, units: 3 },
        ],
      },
      finds: [{ cell: "Visits!H3", details: { billed: 4, minutes: 45, supported: 3 }, fixes: ["Set 2 units"] }],
    },
    {
      name: "10 and 12 minutes of one code, which are 22, at the shorter",
      clinic: {
        Visits: [
          { minutes: 10, units: 1 },
          { minutes: 12, units: 1, modifiers: "59" },
        ],
      },
      finds: [{ cell: "Visits!H2", details: { billed: 2, minutes: 22, supported: 1 } }],
    },
    {
      name: "each code by itself, at the last line of a code",
      clinic: {
        Payers: eachCode,
        Visits: [
          { minutes: 10, units: 1 },
          { minutes: 12, units: 1, modifiers: "59" },
          { code: "97140", minutes: 7, units: 1 },
        ],
      },
      finds: [
        {
          cell: "Visits!H3",
          says: "2 units of 97124 billed for 22 minutes; 22 minutes support 1.",
          details: { billed: 2, minutes: 22, supported: 1, code: "97124" },
        },
        { cell: "Visits!H4", details: { billed: 1, minutes: 7, supported: 0, code: "97140" } },
      ],
    },
    {
      name: "each code by itself, though another lacks its minutes",
      clinic: { Payers: eachCode, Visits: [{ units: 5 }, { code: "97140", minutes: null, units: 1 }] },
      finds: [{ cell: "Visits!H2", fixes: ["Set 4 units"] }],
    },
    {
      name: "29 minutes where only full quarters of an hour count",
      clinic: { Payers: fullOnly, Visits: [{ minutes: 29, units: 2 }] },
      finds: [{ cell: "Visits!H2", details: { billed: 2, minutes: 29, supported: 1 }, fixes: ["Set 1 unit"] }],
    },
  ],
});
