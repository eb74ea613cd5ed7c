import { referenceNotFound } from "../../../../billing/rules/records/reference-not-found";
import { testRule } from "../test-rule";

testRule(referenceNotFound, {
  passes: [
    {
      name: "an ID, a pick name and a name",
      clinic: { Visits: [{}, { patient: "Whitfield, Dana - P-0042" }, { patient: "whitfield, dana" }] },
    },
    { name: "cash and a policy number", clinic: { Visits: [{ billTo: "Cash" }, { billTo: "PL-0061" }] } },
    { name: "a table that the workbook does not have", clinic: { Visits: [{ rxNumber: "RX-1", authNumber: "AU-7" }] } },
    { name: "a patient's own payment", clinic: { Payments: [{ from: "Patient", payerOrPatient: "P-0042", paid: 20 }] } },
    { name: "a rule that exists", clinic: { RuleSettings: [{ rule: "reference-not-found", severity: "Review" }] } },
  ],
  fails: [
    {
      name: "a payer with a typing error",
      clinic: { Visits: [{ billTo: "Evergren Health" }] },
      finds: [
        {
          cell: "Visits!L2",
          says: '"Evergren Health" is not in Payers or Policies; the closest is Evergreen Health.',
          fixes: ["Set Evergreen Health"],
        },
      ],
    },
    {
      name: "a patient by first and last name, without repeating the name",
      clinic: { Visits: [{ patient: "Dana Whitfeld" }] },
      finds: [{ cell: "Visits!B2", says: "This name is not in Patients; the closest is P-0042.", fixes: ["Set P-0042"] }],
    },
    {
      name: "an ID: another number is never close",
      clinic: { Visits: [{ patient: "P-0043" }] },
      finds: [{ cell: "Visits!B2", says: '"P-0043" is not in Patients; it must be the name or key of one row there.', fixes: [] }],
    },
    {
      name: "a name that two patients have",
      clinic: { Visits: [{ patient: "Whitfield, Dana" }], Patients: [{}, { patientId: "P-0043", birthDate: "1991-02-03" }] },
      finds: [{ cell: "Visits!B2", says: "This name names several rows of Patients; it must be the name or key of one row there." }],
    },
    { name: "a therapist", clinic: { Visits: [{ provider: "Jae Park" }] }, finds: [{ cell: "Visits!C2", fixes: ["Set JP"] }] },
    { name: "a rule", clinic: { RuleSettings: [{ rule: "units-to-many", severity: "Off" }] }, finds: [{ cell: "RuleSettings!A2" }] },
  ],
});
