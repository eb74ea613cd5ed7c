import { prescriptionFrequencyExceeded } from "../../../../billing/rules/prescriptions/prescription-frequency-exceeded";
import { testRule } from "../test-rule";

const rxNumber = "RX-031";
const onDays = (...days: readonly number[]) => days.map((day) => ({ dateOfService: `2026-11-${String(day).padStart(2, "0")}`, rxNumber }));

testRule(prescriptionFrequencyExceeded, {
  passes: [
    { name: "once a week, seven days apart", clinic: { Prescriptions: [{}], Visits: onDays(2, 9, 16) } },
    { name: "a range allows its higher number", clinic: { Prescriptions: [{ frequency: "2-3 per week" }], Visits: onDays(2, 4, 8) } },
    { name: "every two weeks, fourteen days apart", clinic: { Prescriptions: [{ frequency: "every 2 weeks" }], Visits: onDays(2, 16) } },
    { name: "every four days, four days apart", clinic: { Prescriptions: [{ frequency: "every 4 days" }], Visits: onDays(2, 6, 10) } },
    {
      name: "once a month, on the last days of January and February",
      clinic: {
        Prescriptions: [{ written: "2026-01-05", starts: "2026-01-05", frequency: "1 per month" }],
        Visits: [
          { dateOfService: "2026-01-31", rxNumber },
          { dateOfService: "2026-02-28", rxNumber },
        ],
      },
    },
    { name: "no frequency", clinic: { Prescriptions: [{ frequency: null }], Visits: onDays(2, 3, 4) } },
    {
      name: "two lines of one visit count once",
      clinic: { Prescriptions: [{}], Visits: [...onDays(2), { ...onDays(2)[0], code: "97140" }] },
    },
    {
      name: "a cancelled visit does not count",
      clinic: { Prescriptions: [{}], Visits: [{ ...onDays(2)[0], status: "Cancelled" }, ...onDays(3)] },
    },
  ],
  fails: [
    {
      name: "once a week, six days apart",
      clinic: { Prescriptions: [{}], Visits: onDays(2, 8) },
      finds: [
        {
          cell: "Visits!A3",
          says: "2 visits in 7 days running; prescription RX-031 allows 1.",
          details: { rx: "RX-031", visits: 2, allowed: 1, days: 7 },
          fixes: [],
        },
      ],
    },
    {
      name: "the days run over the end of a calendar week",
      clinic: { Prescriptions: [{ frequency: "2 per week" }], Visits: onDays(5, 6, 9) },
      finds: [{ cell: "Visits!A4", says: "3 visits in 7 days running; prescription RX-031 allows 2." }],
    },
    {
      name: "one more than the higher number of a range",
      clinic: { Prescriptions: [{ frequency: "2-3 per week" }], Visits: onDays(2, 4, 6, 8) },
      finds: [{ cell: "Visits!A5", details: { rx: "RX-031", visits: 4, allowed: 3, days: 7 } }],
    },
    {
      name: "every two weeks, thirteen days apart",
      clinic: { Prescriptions: [{ frequency: "every 2 weeks" }], Visits: onDays(2, 15) },
      finds: [{ cell: "Visits!A3", details: { rx: "RX-031", visits: 2, allowed: 1, days: 14 } }],
    },
    {
      name: "every four days, three days apart",
      clinic: { Prescriptions: [{ frequency: "every 4 days" }], Visits: onDays(2, 5) },
      finds: [{ cell: "Visits!A3", details: { rx: "RX-031", visits: 2, allowed: 1, days: 4 } }],
    },
  ],
});
