import { unitsExceedDailyMaximum } from "../../../../billing/rules/units/units-exceed-daily-maximum";
import { testRule } from "../test-rule";

const capOf4 = [{ maxUnitsPerDay: 4 }];
const twoTherapists = [{}, { providerId: "RB", npi: "1558598797" }];

testRule(unitsExceedDailyMaximum, {
  passes: [
    { name: "four units, the payer's maximum", clinic: { Payers: capOf4, Visits: [{}] } },
    { name: "four units of massage, as many as the table expects", clinic: { Visits: [{}] } },
    { name: "six units of manual therapy, as many as the table expects", clinic: { Visits: [{ code: "97140", units: 6 }] } },
    { name: "five units over two codes without a payer's maximum", clinic: { Visits: [{ units: 3 }, { code: "97140", units: 2 }] } },
    { name: "eight units where the payer allows them", clinic: { Payers: [{ maxUnitsPerDay: 8 }], Visits: [{ units: 8 }] } },
    { name: "a hot pack beside four units", clinic: { Payers: capOf4, Visits: [{}, { code: "97010", units: 1 }] } },
    { name: "four units on each of two days", clinic: { Payers: capOf4, Visits: [{}, { dateOfService: "2026-11-05" }] } },
    { name: "five units, one of them for cash", clinic: { Payers: capOf4, Visits: [{}, { units: 1, billTo: "Cash" }] } },
    {
      name: "four units of each of two therapists, by the table",
      clinic: { Providers: twoTherapists, Visits: [{}, { provider: "RB" }] },
    },
    { name: "a line without units, so that the day cannot be summed", clinic: { Payers: capOf4, Visits: [{ units: 5 }, { units: null }] } },
    { name: "a maximum that cannot be read", clinic: { Payers: [{ maxUnitsPerDay: "four" }], Visits: [{ units: 5 }] } },
  ],
  fails: [
    {
      name: "five units where the payer pays four",
      clinic: { Payers: capOf4, Visits: [{ units: 5 }] },
      finds: [{ cell: "Visits!H2", says: "5 units on one day; the payer pays 4 at most.", details: { billed: 5, limit: 4 }, fixes: [] }],
    },
    {
      name: "five units over two codes, at the visit's first row",
      clinic: { Payers: capOf4, Visits: [{ code: "97140", units: 2 }, { units: 3 }] },
      finds: [{ cell: "Visits!H3", details: { billed: 5, limit: 4 } }],
    },
    {
      name: "the second visit of the day, with another therapist",
      clinic: {
        Payers: capOf4,
        Providers: twoTherapists,
        Visits: [
          { start: "9:00 AM", units: 3 },
          { start: "2:00 PM", units: 2, provider: "RB" },
        ],
      },
      finds: [{ cell: "Visits!H3", details: { billed: 5, limit: 4 } }],
    },
    {
      name: "five units of massage by the table, which is a hint",
      clinic: { Visits: [{ units: 5 }] },
      finds: [
        {
          cell: "Visits!H2",
          severity: "warning",
          says: "5 units of 97124 on one day; at most 4 are usual.",
          details: { billed: 5, limit: 4, code: "97124" },
        },
      ],
    },
    {
      name: "two lines of a code summed, though one carries 59",
      clinic: { Visits: [{ units: 2 }, { units: 3, modifiers: "59" }] },
      finds: [{ cell: "Visits!H2", severity: "warning", details: { billed: 5, limit: 4, code: "97124" } }],
    },
  ],
});
