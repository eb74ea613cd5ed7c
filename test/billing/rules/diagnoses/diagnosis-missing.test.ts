import { diagnosisMissing } from "../../../../billing/rules/diagnoses/diagnosis-missing";
import { cellIn } from "../../../clinics/case-claims";
import { testRule } from "../test-rule";

testRule(diagnosisMissing, {
  passes: [
    { name: "its own", clinic: { Visits: [{ diagnosis: "M54.2" }] } },
    { name: "the prescription's", clinic: { Visits: [{ rxNumber: "RX-031" }], Prescriptions: [{}] } },
    { name: "the only prescription that covers the day", clinic: { Visits: [{}], Prescriptions: [{}] } },
    {
      name: "a prescription without one, which is a finding of the prescription",
      clinic: { Visits: [{ rxNumber: "RX-031" }], Prescriptions: [{ diagnosis1: null }] },
    },
    { name: "cash", clinic: { Visits: [{ billTo: "Cash" }] } },
    { name: "nobody came", clinic: { Visits: [{ status: "No-show" }] } },
  ],
  fails: [
    {
      name: "neither",
      clinic: { Visits: [{}] },
      finds: [
        {
          cell: cellIn("Visits", "diagnosis"),
          says: "The line is billed to Evergreen Health and has no diagnosis; each needs at least one.",
          details: { payer: "Evergreen Health" },
        },
      ],
    },
    {
      name: "after the prescription's end, and on the second line",
      clinic: { Visits: [{ diagnosis: "M54.2" }, { code: "97140", dateOfService: "2027-01-01" }], Prescriptions: [{}] },
      finds: [{ cell: cellIn("Visits", "diagnosis", 1) }],
    },
    {
      name: "which of two prescriptions nobody says",
      clinic: { Visits: [{}], Prescriptions: [{}, { rxNumber: "RX-032" }] },
      finds: [{ cell: cellIn("Visits", "diagnosis") }],
    },
  ],
});
