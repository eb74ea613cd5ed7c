import { prescriptionWrittenAfterVisit } from "../../../../billing/rules/prescriptions/prescription-written-after-visit";
import { testRule } from "../test-rule";

/** Started on 02/01/2026, written on 02/10/2026 (rule book 3.2, R-BACKDATED). */
const Prescriptions = [{ written: "2026-02-10", starts: "2026-02-01" }];
const rxNumber = "RX-031";

testRule(prescriptionWrittenAfterVisit, {
  passes: [
    { name: "the day on which it was written", clinic: { Prescriptions, Visits: [{ dateOfService: "2026-02-10", rxNumber }] } },
    { name: "the day after", clinic: { Prescriptions, Visits: [{ dateOfService: "2026-02-11", rxNumber }] } },
    { name: "before the start, told by its own rule", clinic: { Prescriptions, Visits: [{ dateOfService: "2026-01-31", rxNumber }] } },
    {
      name: "without Starts a visit before Written is before the start",
      clinic: { Prescriptions: [{ written: "2026-02-10", starts: null }], Visits: [{ dateOfService: "2026-02-09", rxNumber }] },
    },
    { name: "no date of writing", clinic: { Prescriptions: [{ written: null }], Visits: [{ rxNumber }] } },
  ],
  fails: [
    {
      name: "a visit between start and writing",
      clinic: { Prescriptions, Visits: [{ dateOfService: "2026-02-03", rxNumber }] },
      finds: [
        {
          cell: "Visits!A2",
          says: "Prescription RX-031 was written on 02/10/2026, after this visit of 02/03/2026.",
          details: { rx: "RX-031", date: "2026-02-03", written: "2026-02-10" },
          fixes: [],
        },
      ],
    },
    {
      name: "the start itself, and the day before the writing",
      clinic: {
        Prescriptions,
        Visits: [
          { dateOfService: "2026-02-01", rxNumber },
          { dateOfService: "2026-02-09", rxNumber },
        ],
      },
      finds: [{ cell: "Visits!A2" }, { cell: "Visits!A3" }],
    },
    {
      name: "no Rx #, but the only prescription",
      clinic: { Prescriptions, Visits: [{ dateOfService: "2026-02-03" }] },
      finds: [{ cell: "Visits!A2" }],
    },
  ],
});
