import { prescriberNotAccepted } from "../../../../billing/rules/prescriptions/prescriber-not-accepted";
import { testRule } from "../test-rule";

const required = { prescriptionNeeded: "Required" };
const Payers = [required];
const rxNumber = "RX-031";

testRule(prescriberNotAccepted, {
  passes: [
    { name: "a physician", clinic: { Payers, Prescriptions: [{}], Visits: [{ rxNumber }] } },
    {
      name: "another spelling of a credential on the list",
      clinic: { Payers, Prescriptions: [{ prescriberType: "arnp" }], Visits: [{ rxNumber }] },
    },
    {
      name: "a chiropractor whom the payer names",
      clinic: { Payers: [{ ...required, prescriberTypes: "MD; D.C." }], Prescriptions: [{ prescriberType: "DC" }], Visits: [{ rxNumber }] },
    },
    { name: "no prescription needed and nobody named", clinic: { Prescriptions: [{ prescriberType: "RN" }], Visits: [{ rxNumber }] } },
    {
      name: "a payer that needs no prescription, whomever it names",
      clinic: { Payers: [{ prescriberTypes: "MD" }], Prescriptions: [{ prescriberType: "RN" }], Visits: [{ rxNumber }] },
    },
    { name: "a physician in words", clinic: { Payers, Prescriptions: [{ prescriberType: "Physician" }], Visits: [{ rxNumber }] } },
    {
      name: "one of two in one item of the payer's list",
      clinic: { Payers: [{ ...required, prescriberTypes: "MD or DO" }], Prescriptions: [{ prescriberType: "DO" }], Visits: [{ rxNumber }] },
    },
    { name: "no visit yet", clinic: { Payers, Prescriptions: [{ prescriberType: "RN" }] } },
    { name: "no type, told by its own rule", clinic: { Payers, Prescriptions: [{ prescriberType: null }], Visits: [{ rxNumber }] } },
  ],
  fails: [
    {
      name: "a massage therapist",
      clinic: { Payers, Prescriptions: [{ prescriberType: "LMT" }], Visits: [{ rxNumber }, { dateOfService: "2026-11-05", rxNumber }] },
      finds: [
        {
          cell: "Prescriptions!D2",
          says: "Prescribed by LMT; Evergreen Health accepts MD, DO, DC, ND, NP, PA, DPM or DDS.",
          details: {
            rx: "RX-031",
            type: "LMT",
            payer: "Evergreen Health",
            accepted: ["MD", "DO", "DC", "ND", "NP", "PA", "DPM", "DDS"],
            visits: 2,
          },
          fixes: [],
        },
      ],
    },
    {
      name: "a chiropractor whom the payer does not name",
      clinic: { Payers: [{ ...required, prescriberTypes: "MD, DO" }], Prescriptions: [{ prescriberType: "DC" }], Visits: [{ rxNumber }] },
      finds: [
        {
          cell: "Prescriptions!D2",
          says: "Prescribed by DC; Evergreen Health accepts MD or DO.",
          details: { rx: "RX-031", type: "DC", payer: "Evergreen Health", accepted: ["MD", "DO"], visits: 1 },
        },
      ],
    },
    {
      name: "a policy that requires what its payer does not",
      clinic: { Policies: [required], Prescriptions: [{ prescriberType: "RN" }], Visits: [{ rxNumber }] },
      finds: [{ cell: "Prescriptions!D2" }],
    },
    {
      name: "only the visits of the payer that refuses count",
      clinic: {
        Payers: [required, { payer: "Alder Mutual" }],
        Prescriptions: [{ prescriberType: "RN" }],
        Visits: [{ rxNumber }, { dateOfService: "2026-11-05", rxNumber, billTo: "Alder Mutual" }],
      },
      finds: [
        {
          cell: "Prescriptions!D2",
          details: {
            rx: "RX-031",
            type: "RN",
            payer: "Evergreen Health",
            accepted: ["MD", "DO", "DC", "ND", "NP", "PA", "DPM", "DDS"],
            visits: 1,
          },
        },
      ],
    },
  ],
});
