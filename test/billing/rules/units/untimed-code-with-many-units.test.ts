import { untimedCodeWithManyUnits } from "../../../../billing/rules/units/untimed-code-with-many-units";
import { testRule } from "../test-rule";

testRule(untimedCodeWithManyUnits, {
  passes: [
    { name: "one hot pack", clinic: { Visits: [{ code: "97010", units: 1 }] } },
    { name: "four units of a timed code", clinic: { Visits: [{}] } },
    { name: "a code that no table knows", clinic: { Visits: [{ code: "A9999", units: 2 }] } },
    { name: "acupuncture, which is counted by a rule of its own", clinic: { Visits: [{ code: "97811", units: 2 }] } },
    { name: "two hot packs sold for cash", clinic: { Visits: [{ code: "97010", units: 2, billTo: "Cash" }] } },
    { name: "a hot pack without units", clinic: { Visits: [{ code: "97010", units: null }] } },
  ],
  fails: [
    {
      name: "two hot packs",
      clinic: { Visits: [{ code: "97010", units: 2 }] },
      finds: [
        {
          cell: "Visits!H2",
          says: "2 units of 97010, which is not counted by time; 1 is allowed.",
          fixes: ["Set 1 unit"],
        },
      ],
    },
    {
      name: "three regions of the spine billed as three units",
      clinic: { Visits: [{}, { code: "98941", units: 3 }] },
      finds: [{ cell: "Visits!H3", fixes: ["Set 1 unit"] }],
    },
  ],
});
