import { prescriptionVisitsUsedUp } from "../../../../billing/rules/prescriptions/prescription-visits-used-up";
import { testRule } from "../test-rule";

const rxNumber = "RX-031";
const onDays = (...days: readonly number[]) => days.map((day) => ({ dateOfService: `2026-11-${String(day).padStart(2, "0")}`, rxNumber }));
const three = [{ visits: 3 }];

testRule(prescriptionVisitsUsedUp, {
  passes: [
    { name: "one visit less than ordered", clinic: { Prescriptions: three, Visits: onDays(2, 9) } },
    { name: "exactly as many as ordered", clinic: { Prescriptions: three, Visits: onDays(2, 9, 16) } },
    { name: "no number of visits", clinic: { Prescriptions: [{ visits: null }], Visits: onDays(2, 9, 16, 23) } },
    {
      name: "two lines of one visit count once",
      clinic: { Prescriptions: [{ visits: 1 }], Visits: [...onDays(2), { ...onDays(2)[0], code: "97140" }] },
    },
    {
      name: "a cancelled visit and one for cash do not count",
      clinic: {
        Prescriptions: [{ visits: 1 }],
        Visits: [{ ...onDays(2)[0], status: "Cancelled" }, { ...onDays(3)[0], billTo: "Cash" }, ...onDays(9)],
      },
    },
  ],
  fails: [
    {
      name: "one visit more than ordered",
      clinic: { Prescriptions: three, Visits: onDays(2, 9, 16, 23) },
      finds: [
        {
          cell: "Visits!M5",
          says: "Prescription RX-031 orders 3 visits; 3 are used before this one.",
          details: { rx: "RX-031", limit: 3, used: 3, counted: 1 },
          fixes: [],
        },
      ],
    },
    {
      name: "each visit beyond, in date order whatever the rows",
      clinic: { Prescriptions: [{ visits: 1 }], Visits: onDays(16, 2, 9) },
      finds: [
        { cell: "Visits!M2", says: "Prescription RX-031 orders 1 visit; 2 are used before this one." },
        { cell: "Visits!M4", says: "Prescription RX-031 orders 1 visit; 1 is used before this one." },
      ],
    },
    {
      name: "a denied visit counts",
      clinic: { Prescriptions: [{ visits: 1 }], Visits: [{ ...onDays(2)[0], status: "Denied" }, ...onDays(9)] },
      finds: [{ cell: "Visits!M3" }],
    },
    {
      name: "four visits once a week from 01/05/2026: the fifth on the last day (rule book 3.2)",
      clinic: {
        Prescriptions: [{ written: "2026-01-05", starts: "2026-01-05", ends: null, visits: 4 }],
        Visits: ["01-05", "01-12", "01-19", "01-26", "02-02"].map((day) => ({ dateOfService: `2026-${day}`, rxNumber })),
      },
      finds: [{ cell: "Visits!M6", details: { rx: "RX-031", limit: 4, used: 4, counted: 1 } }],
    },
    {
      name: "no Rx #, but the patient's only prescription",
      clinic: { Prescriptions: [{ visits: 1 }], Visits: [{ dateOfService: "2026-11-02" }, {}] },
      finds: [{ cell: "Visits!M3" }],
    },
  ],
});
