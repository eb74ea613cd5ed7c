import { treatmentMinutesMissing } from "../../../../billing/rules/units/treatment-minutes-missing";
import { testRule } from "../test-rule";

testRule(treatmentMinutesMissing, {
  passes: [
    { name: "minutes typed", clinic: { Visits: [{}] } },
    { name: "0 minutes, which is a number", clinic: { Visits: [{ minutes: 0 }] } },
    { name: "a hot pack, which needs none", clinic: { Visits: [{ code: "97010", minutes: null, units: 1 }] } },
    { name: "a cash line", clinic: { Visits: [{ minutes: null, billTo: "Cash" }] } },
    { name: "a visit that was cancelled", clinic: { Visits: [{ minutes: null, status: "Cancelled" }] } },
    { name: "minutes that cannot be read, which another rule tells", clinic: { Visits: [{ minutes: "about an hour" }] } },
  ],
  fails: [
    {
      name: "massage without minutes",
      clinic: { Visits: [{ minutes: null }] },
      finds: [
        {
          cell: "Visits!F2",
          says: "No minutes for 97124; a timed code needs its hands-on minutes.",
          details: { code: "97124" },
          fixes: [],
        },
      ],
    },
    {
      name: "a draft, and only the line that lacks them",
      clinic: { Visits: [{}, { code: "97140", minutes: null, status: "Draft" }] },
      finds: [{ cell: "Visits!F3", details: { code: "97140" } }],
    },
  ],
});
