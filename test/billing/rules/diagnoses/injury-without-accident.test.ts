import { injuryWithoutAccident } from "../../../../billing/rules/diagnoses/injury-without-accident";
import { cellIn } from "../../../clinics/case-claims";
import { afterAccident } from "../../../clinics/case-forms";
import type { Rows } from "../../../clinics/clinic-with";
import { testRule } from "../test-rule";

const treated = (diagnosis: string, conditionDueTo: string | null): Rows => ({
  Patients: [{ conditionDueTo }],
  Visits: [{ diagnosis }, { diagnosis: "M54.2", dateOfService: "2026-11-11" }],
});
const AT = cellIn("Patients", "conditionDueTo");

testRule(injuryWithoutAccident, {
  passes: [
    { name: "no injury", clinic: treated("M54.2", "None") },
    { name: "an injury of an accident", clinic: treated("S13.4XXD", "Other") },
    { name: "an accident's insurer is billed", clinic: afterAccident("Auto", {}, { Patients: [{ conditionDueTo: "None" }] }) },
    { name: "what cannot be read", clinic: treated("S13.4XXD", "falling") },
    { name: "paid in cash", clinic: { Patients: [{ conditionDueTo: "None" }], Visits: [{ diagnosis: "S13.4XXD", billTo: "Cash" }] } },
  ],
  fails: [
    {
      name: "due to nothing",
      clinic: treated("S13.4XXD", "None"),
      finds: [
        {
          cell: AT,
          says: "S13.4XXD is an injury; box 10 of the claim says that it is due to no accident.",
          details: { code: "S13.4XXD", visits: 1 },
        },
      ],
    },
    {
      name: "nobody says what it is due to",
      clinic: treated("M54.2; T14.8XXD", null),
      finds: [{ cell: AT, details: { code: "T14.8XXD", visits: 1 } }],
    },
    {
      name: "by the prescription's diagnosis",
      clinic: { Patients: [{ conditionDueTo: "None" }], Prescriptions: [{ diagnosis1: "S39.012D" }], Visits: [{}] },
      finds: [{ cell: AT }],
    },
  ],
});
