import { prescriptionEndDiffers } from "../../../../billing/rules/prescriptions/prescription-end-differs";
import { testRule } from "../test-rule";

/** Four visits once a week from 01/05/2026 work out to 02/02/2026 (rule book 3.2). */
const fourWeeks = { written: "2026-01-02", starts: "2026-01-05", ends: "2026-02-02", visits: 4, frequency: "1 per week" };

testRule(prescriptionEndDiffers, {
  passes: [
    { name: "the end that visits and frequency work out to", clinic: { Prescriptions: [fourWeeks] } },
    { name: "no end typed", clinic: { Prescriptions: [{ ...fourWeeks, ends: null }] } },
    { name: "no visits typed", clinic: { Prescriptions: [{ ...fourWeeks, visits: null }] } },
    { name: "no frequency typed", clinic: { Prescriptions: [{ ...fourWeeks, frequency: null }] } },
    { name: "the lower number of a range", clinic: { Prescriptions: [{ ...fourWeeks, visits: 8, frequency: "2-3 per week" }] } },
    {
      name: "without Starts, from the day it was written",
      clinic: { Prescriptions: [{ ...fourWeeks, written: "2026-01-05", starts: null }] },
    },
  ],
  fails: [
    {
      name: "a day early",
      clinic: { Prescriptions: [{ ...fourWeeks, ends: "2026-02-01" }] },
      finds: [
        {
          cell: "Prescriptions!H2",
          says: "Prescription RX-031 ends 02/01/2026; its visits and frequency work out to 02/02/2026.",
          details: { rx: "RX-031", ends: "2026-02-01", worksOutTo: "2026-02-02" },
          fixes: [],
        },
      ],
    },
    {
      name: "a day late",
      clinic: { Prescriptions: [{ ...fourWeeks, ends: "2026-02-03" }] },
      finds: [{ cell: "Prescriptions!H2", details: { rx: "RX-031", ends: "2026-02-03", worksOutTo: "2026-02-02" } }],
    },
    {
      name: "every two weeks counted as every week",
      clinic: { Prescriptions: [{ ...fourWeeks, starts: "2026-11-02", ends: "2026-12-14", visits: 6, frequency: "every 2 weeks" }] },
      finds: [{ cell: "Prescriptions!H2", details: { rx: "RX-031", ends: "2026-12-14", worksOutTo: "2027-01-25" } }],
    },
  ],
});
