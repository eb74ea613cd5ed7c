import { prescriptionIncomplete } from "../../../../billing/rules/prescriptions/prescription-incomplete";
import { ruleLacksData } from "../../../../billing/rules/records/rule-lacks-data";
import { findingsOf, testRule } from "../test-rule";

const Payers = [{ prescriptionNeeded: "Required" }];
const rxNumber = "RX-031";

testRule(prescriptionIncomplete, {
  passes: [
    { name: "everything there", clinic: { Payers, Prescriptions: [{}], Visits: [{ rxNumber }] } },
    {
      name: "neither end nor count, told by its own rule",
      clinic: { Payers, Prescriptions: [{ ends: null, visits: null }], Visits: [{ rxNumber }] },
    },
    {
      name: "neither NPI nor signature, where none is required",
      clinic: { Prescriptions: [{ prescriberNpi: null, signed: null }], Visits: [{ rxNumber }] },
    },
    {
      name: "neither NPI nor signature before its first visit",
      clinic: { Payers, Prescriptions: [{ prescriberNpi: null, signed: "No" }] },
    },
    { name: "signed Yes", clinic: { Payers, Prescriptions: [{ signed: "Yes" }], Visits: [{ rxNumber }] } },
    { name: "a Signed column that nobody uses", clinic: { Payers, Prescriptions: [{ signed: null }], Visits: [{ rxNumber }] } },
    {
      name: "a date that cannot be read, told by its own rule",
      clinic: { Payers, Prescriptions: [{ written: "in May" }], Visits: [{ rxNumber }] },
    },
  ],
  fails: [
    {
      name: "a prescriber of spaces alone",
      clinic: { Prescriptions: [{ prescriber: "  " }] },
      finds: [{ cell: "Prescriptions!C2" }],
    },
    {
      name: "no diagnosis, whoever pays",
      clinic: { Prescriptions: [{ diagnosis1: null }] },
      finds: [
        {
          cell: "Prescriptions!K2",
          says: "Prescription RX-031 lacks Diagnosis 1; an order must have it.",
          details: { rx: "RX-031", missing: ["Diagnosis 1"], visits: 0 },
          fixes: [],
        },
      ],
    },
    {
      name: "several gaps are one finding, at the first",
      clinic: {
        Payers,
        Prescriptions: [{ prescriber: null, prescriberType: null, written: null, diagnosis1: null, prescriberNpi: null, signed: "No" }],
        Visits: [{ rxNumber }, { dateOfService: "2026-11-05", rxNumber }, { dateOfService: "2026-11-05", rxNumber, code: "97140" }],
      },
      finds: [
        {
          cell: "Prescriptions!C2",
          says: "Prescription RX-031 lacks Prescriber, Prescriber type, Written, Diagnosis 1, Prescriber NPI and Signed; an order must have them.",
          details: {
            rx: "RX-031",
            missing: ["Prescriber", "Prescriber type", "Written", "Diagnosis 1", "Prescriber NPI", "Signed"],
            visits: 2,
          },
        },
      ],
    },
    {
      name: "no NPI where the payer requires a prescription",
      clinic: { Payers, Prescriptions: [{ prescriberNpi: null }], Visits: [{ rxNumber }] },
      finds: [{ cell: "Prescriptions!E2", details: { rx: "RX-031", missing: ["Prescriber NPI"], visits: 1 } }],
    },
    {
      name: "unsigned, beside one that is signed",
      clinic: { Payers, Prescriptions: [{ signed: null }, { rxNumber: "RX-032" }], Visits: [{ rxNumber }] },
      finds: [{ cell: "Prescriptions!Q2", details: { rx: "RX-031", missing: ["Signed"], visits: 1 } }],
    },
    {
      name: "signed No, the only one there is",
      clinic: { Payers, Prescriptions: [{ signed: "No" }], Visits: [{ rxNumber }] },
      finds: [{ cell: "Prescriptions!Q2" }],
    },
  ],
});

test("a Signed column that nobody uses is told once, with the visits whose payer wants a signature", () => {
  const clinic = { Payers, Prescriptions: [{ signed: null }], Visits: [{ rxNumber }, { dateOfService: "2026-11-05", rxNumber }] };
  const told = findingsOf(ruleLacksData, { name: "", clinic }, [prescriptionIncomplete]);
  expect(told.map(({ sheet, cell, message }) => `${sheet}!${cell} ${message}`)).toEqual([
    "Prescriptions!Q1 Signed is not typed in; prescription-incomplete needs it and left out 2 visits.",
  ]);
});
