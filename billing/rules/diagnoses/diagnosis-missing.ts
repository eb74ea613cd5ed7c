import { diagnosesOf } from "../../ledger/visits/line-diagnoses";
import { cellOf, defineRule } from "../define-rule";

type MissingDetails = { readonly payer: string };

export const diagnosisMissing = defineRule<"line", MissingDetails>({
  id: "diagnosis-missing",
  family: "diagnoses",
  looksAt: "line",
  severity: "error",
  summary: "A line billed to an insurer has no diagnosis, neither its own nor a prescription's.",
  why: "Insurers pay for the treatment of something; box 21 must say of what (reason code 11).",
  remedy: "Type the diagnosis codes of the visit, or name the prescription that has them.",
  source: { title: "NUCC 1500 claim form manual (02/12), items 21 and 24E", verified: "verified" },
  settings: "Diagnosis in Visits, else Diagnosis 1 to 4 of the prescription. A prescription without one is `prescription-incomplete`.",
  says: ({ payer }) => `The line is billed to ${payer} and has no diagnosis; each needs at least one.`,
  check: ({ patient, line }, on) => {
    if (line.record.unreadable?.has("diagnosis") || patient.prescriptionOf(line) || diagnosesOf(patient, line).length > 0) return;
    on.report(cellOf(line.record, "diagnosis"), { details: { payer: line.payer?.name ?? "" } });
  },
});
