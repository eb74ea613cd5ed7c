import { therapistDoubleBooked } from "../../../../billing/rules/units/therapist-double-booked";
import { addressIn, type Row, type Rows } from "../../../clinics/clinic-with";
import { testRule } from "../test-rule";

/** The visits of two patients with the same therapist. */
const two = (first: Row, second: Row, more: Rows = {}): Rows => ({
  Patients: [{}, { patientId: "P-0043" }],
  Policies: [{}, { policyNumber: "PL-0062", patient: "P-0043", memberId: "TEST0062" }],
  Visits: [first, { patient: "P-0043", ...second }],
  ...more,
});

const nineToTen = { start: "9:00 AM", end: "10:00 AM" };
const aQuarterEarlier = { start: "9:45 AM", end: "10:45 AM" };
const second = `Visits!${addressIn("Visits", 1, "start")}`;
const says = "Starts at 9:45 AM, while the same therapist is in visit P-0042/2026-11-04/JP (9:00 AM to 10:00 AM).";

testRule(therapistDoubleBooked, {
  passes: [
    {
      name: "between the two sessions of another patient's visit",
      clinic: {
        Patients: [{}, { patientId: "P-0043", last: "Okafor", first: "Noel" }],
        Visits: [
          { start: "9:00 AM", end: "9:30 AM", minutes: 30, units: 2 },
          { start: "11:00 AM", end: "11:30 AM", minutes: 30, units: 2, modifiers: "XE" },
          { patient: "P-0043", start: "10:00 AM", end: "11:00 AM" },
        ],
      },
    },
    { name: "back to back", clinic: two(nineToTen, { start: "10:00 AM", end: "11:00 AM" }) },
    { name: "the next day", clinic: two(nineToTen, { ...aQuarterEarlier, dateOfService: "2026-11-05" }) },
    { name: "no times", clinic: two({}, {}) },
    {
      name: "another therapist",
      clinic: two(nineToTen, { ...aQuarterEarlier, provider: "RB" }, { Providers: [{}, { providerId: "RB", npi: "1558598797" }] }),
    },
    { name: "two lines of one visit", clinic: { Visits: [nineToTen, { ...aQuarterEarlier, code: "97140" }] } },
    { name: "a patient who did not come", clinic: two(nineToTen, { ...aQuarterEarlier, status: "No-show" }) },
    { name: "a patient who pays cash, whom no payer sees", clinic: two(nineToTen, { ...aQuarterEarlier, billTo: "Cash" }) },
    {
      name: "two numbered visits of one patient, which are not two pairs of hands",
      clinic: {
        Visits: [
          { ...nineToTen, visitNumber: "V-1" },
          { ...aQuarterEarlier, code: "97140", visitNumber: "V-2" },
        ],
      },
    },
    { name: "minutes that end in time, without an End", clinic: two({ start: "9:00 AM", minutes: 45 }, aQuarterEarlier) },
  ],
  fails: [
    {
      name: "two codes from one Start without an End, one after the other",
      clinic: {
        Patients: [{}, { patientId: "P-0043", last: "Okafor", first: "Noel" }],
        Visits: [
          { start: "9:00 AM", minutes: 30, units: 2 },
          { start: "9:00 AM", minutes: 30, units: 2, code: "97140" },
          { patient: "P-0043", start: "9:45 AM" },
        ],
      },
      finds: [
        {
          cell: "Visits!D4",
          details: { starts: "9:45 AM", otherVisit: "P-0042/2026-11-04/JP", otherStarts: "9:00 AM", otherEnds: "10:00 AM" },
        },
      ],
    },
    {
      name: "a quarter of an hour too early",
      clinic: two(nineToTen, aQuarterEarlier),
      finds: [
        {
          cell: second,
          says,
          details: { starts: "9:45 AM", otherVisit: "P-0042/2026-11-04/JP", otherStarts: "9:00 AM", otherEnds: "10:00 AM" },
          fixes: [],
        },
      ],
    },
    {
      name: "a minute of treatment too many, without an End",
      clinic: two({ start: "9:00 AM", minutes: 46 }, aQuarterEarlier),
      finds: [{ cell: second }],
    },
    {
      name: "at the later visit, wherever it stands",
      clinic: two(aQuarterEarlier, nineToTen),
      finds: [{ cell: "Visits!D2" }],
    },
    {
      name: "the same time, billed to different payers",
      clinic: two(nineToTen, { ...nineToTen, code: "97140", billTo: "Summit Mutual" }, { Payers: [{}, { payer: "Summit Mutual" }] }),
      finds: [{ cell: second }],
    },
  ],
});
