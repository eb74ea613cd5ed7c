import { numberStoredAsText } from "../../../../billing/rules/records/number-stored-as-text";
import { testRule } from "../test-rule";

testRule(numberStoredAsText, {
  passes: [
    { name: "numbers", clinic: { Visits: [{}] } },
    {
      name: "codes, ZIPs and identifiers as text",
      clinic: { Visits: [{ code: "97124", placeOfService: "11" }], Patients: [{ zip: "97526" }] },
    },
    { name: "dates as text, which Excel does not add up", clinic: { Visits: [{ dateOfService: "11/13/2026" }] } },
  ],
  fails: [
    {
      name: "units",
      clinic: { Visits: [{ units: "4" }] },
      finds: [{ cell: "Visits!H2", says: 'Units holds "4" as text; Excel\'s own sums skip it.', fixes: ["Set 4"] }],
    },
    { name: "an amount", clinic: { Visits: [{ charge: "$1,284.40" }] }, finds: [{ cell: "Visits!O2", fixes: ["Set $1,284.40"] }] },
    { name: "minutes with their word", clinic: { Visits: [{ minutes: "60 min" }] }, finds: [{ cell: "Visits!F2", fixes: ["Set 60"] }] },
  ],
});
