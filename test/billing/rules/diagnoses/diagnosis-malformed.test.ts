import { diagnosisMalformed } from "../../../../billing/rules/diagnoses/diagnosis-malformed";
import { cellIn } from "../../../clinics/case-claims";
import type { Rows } from "../../../clinics/clinic-with";
import { testRule } from "../test-rule";

const codes = (diagnosis: string): Rows => ({ Visits: [{ diagnosis }] });
const AT = cellIn("Visits", "diagnosis");

testRule(diagnosisMalformed, {
  passes: [
    { name: "with its point", clinic: codes("M54.2") },
    { name: "without it, and in small letters", clinic: codes("s134xxd") },
    { name: "three characters", clinic: codes("I10") },
    { name: "a letter in the third place, and U in the first", clinic: codes("C4A.0; U07.1") },
    { name: "a code of another country, which has the same shape", clinic: codes("M54.20") },
    { name: "on no claim", clinic: { Visits: [{ diagnosis: "54.2", billTo: "Cash" }] } },
  ],
  fails: [
    {
      name: "the letter is missing",
      clinic: codes("54.2"),
      finds: [
        {
          cell: AT,
          says: "54.2 is no diagnosis code; a code looks like M54.2 or S13.4XXD.",
          details: { typed: ["54.2"], visits: 1 },
        },
      ],
    },
    {
      name: "two of three",
      clinic: codes("M54.2; MM54; M54.23456"),
      finds: [{ cell: AT, details: { typed: ["MM54", "M54.23456"], visits: 1 } }],
    },
    { name: "a letter O for a zero", clinic: codes("MO1.2"), finds: [{ cell: AT }] },
    {
      name: "on the paper, once for its visits",
      clinic: { Prescriptions: [{ diagnosis2: "neck" }], Visits: [{}, { dateOfService: "2026-11-11" }] },
      finds: [{ cell: cellIn("Prescriptions", "diagnosis2"), details: { typed: ["NECK"], visits: 2 } }],
    },
  ],
});
