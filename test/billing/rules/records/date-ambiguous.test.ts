import { dateAmbiguous } from "../../../../billing/rules/records/date-ambiguous";
import { testRule } from "../test-rule";

testRule(dateAmbiguous, {
  passes: [
    { name: "a date", clinic: { Visits: [{}] } },
    { name: "a day over 12", clinic: { Visits: [{ dateOfService: "11/13/2026" }] } },
    { name: "the same day in both orders", clinic: { Visits: [{ dateOfService: "11/11/2026" }] } },
    { name: "another date of the column decides", clinic: { Visits: [{ dateOfService: "3/4/2026" }, { dateOfService: "3/25/2026" }] } },
    { name: "a month in letters", clinic: { Visits: [{ dateOfService: "Nov 4 2026" }] } },
  ],
  fails: [
    {
      name: "once per column",
      clinic: { Visits: [{ dateOfService: "3/4/2026" }, { dateOfService: "3/5/2026" }] },
      finds: [
        { cell: "Visits!A2", says: "Date of service holds dates as text, and nothing tells day from month; they are read month first." },
      ],
    },
  ],
});
