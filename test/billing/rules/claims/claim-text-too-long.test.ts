import { claimTextTooLong } from "../../../../billing/rules/claims/claim-text-too-long";
import { cellIn } from "../../../clinics/case-claims";
import { billable, patientWith, practiceWith } from "../../../clinics/case-forms";
import { testRule } from "../test-rule";

const ROOM = 28;
const street = (length: number): string => `12 ${"A".repeat(length - 3)}`;

testRule(claimTextTooLong, {
  passes: [
    { name: "as long as its box", clinic: billable({ Patients: [patientWith({ address: street(ROOM) })] }) },
    {
      name: "what the form leaves out does not count",
      clinic: billable({ Patients: [patientWith({ address: `${street(ROOM - 1)}.,#` })] }),
    },
    { name: "the whole name of a state", clinic: billable({ Patients: [patientWith({ state: "North Carolina" })] }) },
    {
      name: "a phone number with its country and extension",
      clinic: billable({ Patients: [patientWith({ phone: "+1 (360) 555-0117 ext. 12" })] }),
    },
    { name: "an NPI with too many digits, which is a finding of its own", clinic: billable({ Providers: [{ npi: "12345678931" }] }) },
    { name: "on no claim yet", clinic: billable({ Patients: [patientWith({ address: street(40) })], Visits: [{ status: "Draft" }] }) },
  ],
  fails: [
    {
      name: "a character more",
      clinic: billable({ Patients: [patientWith({ address: street(ROOM + 1) })] }),
      finds: [
        {
          cell: cellIn("Patients", "address"),
          says: "Patient's street takes 29 characters; box 5 has room for 28.",
          details: { box: "5", header: "Patient's street", limit: 28, excess: 1, visits: 1 },
        },
      ],
    },
    {
      name: "the practice's name, once for all patients",
      clinic: billable({
        Practice: practiceWith({ "Practice name": "Calm Hands Massage and Bodywork of Vancouver" }),
        Visits: [{ diagnosis: "M54.2" }, { diagnosis: "M54.2", dateOfService: "2026-11-11" }],
      }),
      finds: [{ cell: "Practice!B2", details: { box: "33", header: "Practice", limit: 29, excess: 15, visits: 2 } }],
    },
    {
      name: "a place of service in words",
      clinic: billable({ Visits: [{ diagnosis: "M54.2", placeOfService: "Office" }] }),
      finds: [
        { cell: cellIn("Visits", "placeOfService"), details: { box: "24B", header: "Place of service", limit: 2, excess: 4, visits: 1 } },
      ],
    },
  ],
});
