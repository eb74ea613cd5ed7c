import { treatmentMinutesUnlikely } from "../../../../billing/rules/units/treatment-minutes-unlikely";
import { testRule } from "../test-rule";

testRule(treatmentMinutesUnlikely, {
  passes: [
    { name: "240 minutes", clinic: { Visits: [{ minutes: 240 }] } },
    {
      name: "45 minutes that Excel worked out from times, a float off",
      clinic: { Visits: [{ minutes: (1 / 24 - 0.25 / 24) * 1440 - 1e-12 }] },
    },
    { name: "0 minutes", clinic: { Visits: [{ minutes: 0 }] } },
    { name: "no minutes, which another rule tells", clinic: { Visits: [{ minutes: null }] } },
    { name: "a cash line of 22.9 minutes", clinic: { Visits: [{ minutes: 22.9, billTo: "Cash" }] } },
  ],
  fails: [
    {
      name: "241 minutes",
      clinic: { Visits: [{ minutes: 241 }] },
      finds: [{ cell: "Visits!F2", says: "241 minutes for one code; more than 240 is unlikely.", details: { minutes: 241 } }],
    },
    {
      name: "22.9 minutes",
      clinic: { Visits: [{ minutes: 22.9 }] },
      finds: [{ cell: "Visits!F2", says: "22.9 minutes; only whole minutes count, so this counts as 22.", details: { minutes: 22.9 } }],
    },
  ],
});
