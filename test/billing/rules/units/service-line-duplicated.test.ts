import { serviceLineDuplicated } from "../../../../billing/rules/units/service-line-duplicated";
import { testRule } from "../test-rule";

const says = "97124 stands on 2 lines of this patient, day and therapist; a payer takes the second for a duplicate.";

testRule(serviceLineDuplicated, {
  passes: [
    { name: "two codes of one visit", clinic: { Visits: [{}, { code: "97140" }] } },
    { name: "the next day", clinic: { Visits: [{}, { dateOfService: "2026-11-05" }] } },
    {
      name: "another therapist",
      clinic: { Providers: [{}, { providerId: "RB", npi: "1558598797" }], Visits: [{}, { provider: "RB" }] },
    },
    {
      name: "another patient",
      clinic: {
        Patients: [{}, { patientId: "P-0043" }],
        Policies: [{}, { policyNumber: "PL-0062", patient: "P-0043", memberId: "TEST0062" }],
        Visits: [{}, { patient: "P-0043" }],
      },
    },
    ...["59", "76", "77", "XE", "XS", "XP", "XU", "gp, xe"].map((modifiers) => ({
      name: `a repeat that carries ${modifiers}`,
      clinic: { Visits: [{}, { modifiers }] },
    })),
    { name: "a repeat for cash", clinic: { Visits: [{}, { billTo: "Cash" }] } },
    { name: "a repeat that was cancelled", clinic: { Visits: [{}, { status: "Cancelled" }] } },
    { name: "two lines without a code", clinic: { Visits: [{ code: null }, { code: null }] } },
  ],
  fails: [
    {
      name: "the same line twice, at the second",
      clinic: { Visits: [{}, {}] },
      finds: [{ cell: "Visits!G3", says, details: { code: "97124", lines: 2 } }],
    },
    {
      name: "the second is the later Start, wherever it stands",
      clinic: { Visits: [{ start: "2:00 PM" }, { start: "9:00 AM" }] },
      finds: [{ cell: "Visits!G2", says }],
    },
    {
      name: "a modifier that does not tell two sessions apart",
      clinic: { Visits: [{ modifiers: "GP" }, { modifiers: "GP", units: 5 }] },
      finds: [{ cell: "Visits!G3", says }],
    },
    {
      name: "three lines, at the second and third, though their visits are numbered",
      clinic: {
        Visits: [
          { units: 1, visitNumber: "V-1" },
          { units: 2, visitNumber: "V-2" },
          { units: 3, visitNumber: "V-3" },
        ],
      },
      finds: [
        { cell: "Visits!G3", details: { code: "97124", lines: 3 } },
        { cell: "Visits!G4", details: { code: "97124", lines: 3 } },
      ],
    },
  ],
});
