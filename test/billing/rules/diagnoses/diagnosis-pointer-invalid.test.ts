import { diagnosisPointerInvalid } from "../../../../billing/rules/diagnoses/diagnosis-pointer-invalid";
import { cellIn } from "../../../clinics/case-claims";
import type { Rows } from "../../../clinics/clinic-with";
import { testRule } from "../test-rule";

const codes = (diagnosis: string): Rows => ({ Visits: [{ diagnosis }] });
const AT = cellIn("Visits", "diagnosis");

testRule(diagnosisPointerInvalid, {
  passes: [
    { name: "one", clinic: codes("M54.2") },
    { name: "four", clinic: codes("M54.2; M54.6; M62.830; M79.7") },
    { name: "on no claim", clinic: { Visits: [{ diagnosis: "M54.2; M54.2", status: "Cancelled" }] } },
    { name: "a paper with four", clinic: { Prescriptions: [{ diagnosis2: "M54.6", diagnosis3: "M79.7" }], Visits: [{}] } },
    {
      name: "a paper that nobody is treated under",
      clinic: { Prescriptions: [{ diagnosis2: "M54.2" }], Visits: [{ diagnosis: "M54.2" }] },
    },
  ],
  fails: [
    {
      name: "five",
      clinic: codes("M54.2; M54.6; M62.830; M79.7; M54.50"),
      finds: [
        {
          cell: AT,
          says: "The line has 5 diagnoses; it can point to 4.",
          details: { counted: 5, limit: 4, typed: [], visits: 1 },
          fixes: [],
        },
      ],
    },
    {
      name: "one twice, written in two ways",
      clinic: codes("M54.2; M54.6; m542"),
      finds: [{ cell: AT, says: "M54.2 stands there twice; a line points to each diagnosis once.", fixes: ["Name each once"] }],
    },
    {
      name: "a paper that says one twice",
      clinic: { Prescriptions: [{ diagnosis2: "M54.6", diagnosis3: "M54.2" }], Visits: [{}] },
      finds: [
        {
          cell: cellIn("Prescriptions", "diagnosis3"),
          details: { counted: 3, limit: 4, typed: ["M54.2"], visits: 1 },
          fixes: ["Empty the cell"],
        },
      ],
    },
  ],
});
