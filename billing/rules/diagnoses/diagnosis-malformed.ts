import { listed } from "../../findings/words";
import type { PrescriptionUse } from "../../ledger/prescriptions/prescription-use";
import { isDiagnosisShape } from "../../values/diagnosis-code";
import { cellOf, defineRule, type RuleContext } from "../define-rule";

type MalformedDetails = { readonly typed: readonly string[]; readonly visits: number };

const COLUMNS = ["diagnosis1", "diagnosis2", "diagnosis3", "diagnosis4"] as const;

/** The paper's codes, each in a cell of its own. */
const onPaper = ({ record, visits }: PrescriptionUse, on: RuleContext<MalformedDetails>): void => {
  for (const column of COLUMNS) {
    const code = record[column];
    if (code !== undefined && !isDiagnosisShape(code))
      on.report(cellOf(record, column), {
        about: { touches: visits.map(({ visit }) => visit) },
        details: { typed: [code], visits: visits.length },
      });
  }
};

export const diagnosisMalformed = defineRule<"patient", MalformedDetails>({
  id: "diagnosis-malformed",
  family: "diagnoses",
  looksAt: "patient",
  severity: "error",
  summary: "A diagnosis does not have the shape of an ICD-10-CM code.",
  why: "A code that is none is denied (reason code 146), and mostly it is a slip of the pen for another.",
  remedy: "Type the code as on the prescription: a letter, a digit, a digit or letter, a point, and up to four more.",
  source: { title: "ICD-10-CM: three to seven characters, the first a letter", verified: "verified" },
  settings: "Diagnosis in Visits of lines that can be on a claim, and Diagnosis 1 to 4 in Prescriptions. A missing point is no fault.",
  says: ({ typed }) =>
    `${listed(typed)} ${typed.length === 1 ? "is no diagnosis code" : "are no diagnosis codes"}; a code looks like M54.2 or S13.4XXD.`,
  check: (patient, on) => {
    for (const visit of patient.visits)
      for (const { record, payer, policy } of visit.claimLines) {
        const typed = record.diagnosis?.filter((code) => !isDiagnosisShape(code)) ?? [];
        if (typed.length > 0)
          on.report(cellOf(record, "diagnosis"), {
            about: { visit, payer: payer?.name, policy: policy?.policyNumber },
            details: { typed, visits: 1 },
          });
      }
    for (const prescription of patient.prescriptions) onPaper(prescription, on);
  },
});
