import { visitBeforePrescription } from "../../../../billing/rules/prescriptions/visit-before-prescription";
import { testRule } from "../test-rule";

/** Starts on 10/01/2026. */
const Prescriptions = [{}];
const rxNumber = "RX-031";

testRule(visitBeforePrescription, {
  passes: [
    { name: "a visit on the first day", clinic: { Prescriptions, Visits: [{ dateOfService: "2026-10-01", rxNumber }] } },
    { name: "a visit on the second day", clinic: { Prescriptions, Visits: [{ dateOfService: "2026-10-02", rxNumber }] } },
    {
      name: "without Starts, the day it was written",
      clinic: { Prescriptions: [{ starts: null, written: "2026-09-28" }], Visits: [{ dateOfService: "2026-09-28", rxNumber }] },
    },
    {
      name: "a start that cannot be read",
      clinic: { Prescriptions: [{ starts: "soon" }], Visits: [{ dateOfService: "2026-09-30", rxNumber }] },
    },
    { name: "no Rx #, so that the visit is under none", clinic: { Prescriptions, Visits: [{ dateOfService: "2026-09-30" }] } },
    { name: "a no-show", clinic: { Prescriptions, Visits: [{ dateOfService: "2026-09-30", rxNumber, status: "No-show" }] } },
  ],
  fails: [
    {
      name: "a visit on the day before",
      clinic: { Prescriptions, Visits: [{ dateOfService: "2026-09-30", rxNumber }] },
      finds: [
        {
          cell: "Visits!A2",
          says: "Date of service 09/30/2026 is 1 day before prescription RX-031 starts (10/01/2026).",
          details: { rx: "RX-031", date: "2026-09-30", starts: "2026-10-01", daysBefore: 1 },
          fixes: [],
        },
      ],
    },
    {
      name: "without Starts, the day before it was written",
      clinic: { Prescriptions: [{ starts: null, written: "2026-09-28" }], Visits: [{ dateOfService: "2026-09-27", rxNumber }] },
      finds: [{ cell: "Visits!A2", details: { rx: "RX-031", date: "2026-09-27", starts: "2026-09-28", daysBefore: 1 } }],
    },
    {
      name: "two lines of one visit, told once on its first row",
      clinic: {
        Prescriptions,
        Visits: [
          { dateOfService: "2026-09-24", code: "97140", rxNumber: "rx 031" },
          { dateOfService: "2026-09-24", rxNumber },
        ],
      },
      finds: [{ cell: "Visits!A3", says: "Date of service 09/24/2026 is 7 days before prescription RX-031 starts (10/01/2026)." }],
    },
    {
      name: "a known start although the end cannot be read",
      clinic: { Prescriptions: [{ ends: "when better" }], Visits: [{ dateOfService: "2026-09-30", rxNumber }] },
      finds: [{ cell: "Visits!A2" }],
    },
  ],
});
