import { visitWithoutPrescription } from "../../../../billing/rules/prescriptions/visit-without-prescription";
import { findingsOf, testRule } from "../test-rule";

const required = { prescriptionNeeded: "Required" };
const Payers = [required];
const second = { rxNumber: "RX-032", starts: "2026-11-04" };

testRule(visitWithoutPrescription, {
  passes: [
    { name: "a typed Rx #", clinic: { Payers, Prescriptions: [{}], Visits: [{ rxNumber: "RX-031" }] } },
    {
      name: "the first day of the patient's only prescription",
      clinic: { Payers, Prescriptions: [{}], Visits: [{ dateOfService: "2026-10-01" }] },
    },
    { name: "its last day", clinic: { Payers, Prescriptions: [{}], Visits: [{ dateOfService: "2026-12-31" }] } },
    {
      name: "a typed Rx # that has ended, told by its own rule",
      clinic: { Payers, Prescriptions: [{}], Visits: [{ dateOfService: "2027-01-01", rxNumber: "RX-031" }] },
    },
    {
      name: "a typed Rx # that no row has, told by its own rule",
      clinic: { Payers, Prescriptions: [{}], Visits: [{ rxNumber: "RX-999" }] },
    },
    {
      name: "the day before the second one starts",
      clinic: { Payers, Prescriptions: [{}, second], Visits: [{ dateOfService: "2026-11-03" }] },
    },
    { name: "a payer that needs none", clinic: { Visits: [{}] } },
    { name: "a policy that needs none", clinic: { Payers, Policies: [{ prescriptionNeeded: "No" }], Visits: [{}] } },
    { name: "a payer that does not say", clinic: { Payers: [{ prescriptionNeeded: null }], Visits: [{}] } },
    { name: "a prescription whose end cannot be read", clinic: { Payers, Prescriptions: [{ ends: "when better" }], Visits: [{}] } },
    {
      name: "an Rx # on another line of the visit",
      clinic: { Payers, Prescriptions: [{}, second], Visits: [{}, { code: "97140", rxNumber: "RX-031" }] },
    },
    { name: "a visit for cash", clinic: { Payers, Visits: [{ billTo: "Cash" }] } },
  ],
  fails: [
    {
      name: "no prescription at all",
      clinic: { Payers, Visits: [{}] },
      finds: [
        {
          cell: "Visits!M2",
          says: "No prescription covers this date; Evergreen Health requires one.",
          details: { payer: "Evergreen Health", need: "Required", covering: [] },
          fixes: [],
        },
      ],
    },
    {
      name: "the day before the only one starts, and the day after it ends",
      clinic: { Payers, Prescriptions: [{}], Visits: [{ dateOfService: "2026-09-30" }, { dateOfService: "2027-01-01" }] },
      finds: [{ cell: "Visits!M2" }, { cell: "Visits!M3" }],
    },
    {
      name: "two that cover the date and none named",
      clinic: { Payers, Prescriptions: [{}, second], Visits: [{}] },
      finds: [
        {
          cell: "Visits!M2",
          says: "RX-031 and RX-032 cover this date and none is named; Evergreen Health requires one prescription.",
          details: { payer: "Evergreen Health", need: "Required", covering: ["RX-031", "RX-032"] },
          fixes: ["Use RX-031", "Use RX-032"],
        },
      ],
    },
    {
      name: "two lines under two that cover the date",
      clinic: { Payers, Prescriptions: [{}, second], Visits: [{}, { code: "97140" }] },
      finds: [{ cell: "Visits!M2", fixes: ["Use RX-031", "Use RX-032"] }],
    },
    {
      name: "an unreadable end of one that had not started",
      clinic: { Payers, Prescriptions: [{ ends: "when better" }], Visits: [{ dateOfService: "2026-09-30" }] },
      finds: [{ cell: "Visits!M2" }],
    },
    {
      name: "another patient's prescription named",
      clinic: {
        Payers,
        Patients: [{}, { patientId: "P-0043" }],
        Prescriptions: [{ patient: "P-0043" }, second],
        Visits: [{ rxNumber: "RX-031" }],
      },
      finds: [
        {
          cell: "Visits!M2",
          says: "Prescription RX-031 is another patient's; Evergreen Health requires one for this patient.",
          details: { payer: "Evergreen Health", need: "Required", covering: ["RX-032"], named: "RX-031" },
          fixes: ["Use RX-032"],
        },
      ],
    },
    {
      name: "two lines of one visit, told once on its first row",
      clinic: { Payers, Visits: [{}, { code: "97110" }] },
      finds: [{ cell: "Visits!M3" }],
    },
    {
      name: "a policy that requires what its payer does not",
      clinic: { Policies: [required], Visits: [{}] },
      finds: [{ cell: "Visits!M2" }],
    },
    {
      name: "a payer that only recommends one",
      clinic: { Payers: [{ prescriptionNeeded: "Recommended" }], Visits: [{}] },
      finds: [{ cell: "Visits!M2", severity: "warning", says: "No prescription covers this date; Evergreen Health recommends one." }],
    },
    {
      name: "the payer of the second line alone requires one",
      clinic: { Payers: [{}, { payer: "Alder Mutual", ...required }], Visits: [{}, { code: "97140", billTo: "Alder Mutual" }] },
      finds: [{ cell: "Visits!M3" }],
    },
  ],
});

test("a fix names the prescription on every line of the visit", () => {
  const clinic = { Payers, Prescriptions: [{}, second], Visits: [{}, { code: "97140" }] };
  const [found] = findingsOf(visitWithoutPrescription, { name: "", clinic });
  expect(found?.fixes[0]?.writes.map(({ cell, value }) => ({ cell, value }))).toEqual([
    { cell: "M2", value: "RX-031" },
    { cell: "M3", value: "RX-031" },
  ]);
});
