import { prescriptionEndingSoon } from "../../../../billing/rules/prescriptions/prescription-ending-soon";
import { testRule } from "../test-rule";

/** Ends on 12/31/2026; 12 visits. */
const Prescriptions = [{}];
const rxNumber = "RX-031";
const onDays = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ dateOfService: `2026-11-${String(at + 1).padStart(2, "0")}`, rxNumber }));

testRule(prescriptionEndingSoon, {
  passes: [
    { name: "15 days before the end", clinic: { Prescriptions }, today: "2026-12-16" },
    { name: "the day after the end", clinic: { Prescriptions }, today: "2027-01-01" },
    { name: "three visits left", clinic: { Prescriptions, Visits: onDays(9) } },
    { name: "visits beyond the last one, told by their own rule", clinic: { Prescriptions, Visits: onDays(13) } },
    {
      name: "two visits left, the last one 61 days ago",
      clinic: { Prescriptions: [{ ends: "2027-06-30" }], Visits: onDays(10) },
      today: "2027-01-10",
    },
    { name: "two visits ordered and none used yet", clinic: { Prescriptions: [{ visits: 2 }] } },
    { name: "one that has not started", clinic: { Prescriptions: [{ starts: "2026-12-20" }] }, today: "2026-12-19" },
    {
      name: "a renewal that lasts longer",
      clinic: { Prescriptions: [{}, { rxNumber: "RX-032", starts: "2027-01-01", ends: "2027-03-31" }] },
      today: "2026-12-31",
    },
    { name: "a patient who no longer comes", clinic: { Patients: [{ active: "No" }], Prescriptions }, today: "2026-12-31" },
  ],
  fails: [
    {
      name: "14 days before the end",
      clinic: { Prescriptions },
      today: "2026-12-17",
      finds: [
        {
          cell: "Prescriptions!H2",
          says: "Prescription RX-031 ends 12/31/2026, within 14 days.",
          details: { rx: "RX-031", end: "2026-12-31" },
          fixes: [],
        },
      ],
    },
    {
      name: "the day before",
      clinic: { Prescriptions },
      today: "2026-12-30",
      finds: [{ cell: "Prescriptions!H2", says: "Prescription RX-031 ends 12/31/2026, within 14 days." }],
    },
    {
      name: "the last day",
      clinic: { Prescriptions },
      today: "2026-12-31",
      finds: [{ cell: "Prescriptions!H2", says: "Prescription RX-031 ends 12/31/2026, within 14 days." }],
    },
    {
      name: "two visits left",
      clinic: { Prescriptions, Visits: onDays(10) },
      finds: [
        {
          cell: "Prescriptions!I2",
          says: "Prescription RX-031 has 2 visits left and ends 12/31/2026.",
          details: { rx: "RX-031", end: "2026-12-31", visitsLeft: 2 },
        },
      ],
    },
    {
      name: "two visits left, the last one 60 days ago",
      clinic: { Prescriptions: [{ ends: "2027-06-30" }], Visits: onDays(10) },
      today: "2027-01-09",
      finds: [{ cell: "Prescriptions!I2" }],
    },
    {
      name: "one visit left",
      clinic: { Prescriptions, Visits: onDays(11) },
      finds: [{ cell: "Prescriptions!I2", says: "Prescription RX-031 has 1 visit left and ends 12/31/2026." }],
    },
    {
      name: "the last visit just used",
      clinic: { Prescriptions, Visits: onDays(12) },
      finds: [{ cell: "Prescriptions!I2", says: "Prescription RX-031 has no visits left and ends 12/31/2026." }],
    },
    {
      name: "the end that the payer's limit gives",
      clinic: { Payers: [{ prescriptionGoodForDays: 60 }], Prescriptions, Visits: onDays(1) },
      finds: [{ cell: "Prescriptions!H2", details: { rx: "RX-031", end: "2026-11-30" } }],
    },
    {
      name: "a second prescription that ends earlier is no renewal",
      clinic: { Prescriptions: [{}, { rxNumber: "RX-032", ends: "2026-12-10" }] },
      today: "2026-12-17",
      finds: [{ cell: "Prescriptions!H2" }],
    },
  ],
});
