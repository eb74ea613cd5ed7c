import { conditionPaidBy } from "../../ledger/coverage/payer-order";
import type { PatientLedger } from "../../ledger/patient-ledger";
import { diagnosesOf } from "../../ledger/visits/line-diagnoses";
import type { Visit } from "../../ledger/visits/visit";
import { isInjury } from "../../values/diagnosis-code";
import { cellOf, defineRule } from "../define-rule";

type InjuryDetails = { readonly code: string; readonly visits: number };

interface InjuredVisit {
  readonly visit: Visit;
  readonly code: string;
}

/** Visits for an injury that no accident insurer is billed for: to such a one box 10 says YES whatever Patients says. */
const injuredVisits = (patient: PatientLedger): readonly InjuredVisit[] =>
  patient.visits.flatMap((visit) => {
    for (const line of visit.claimLines) {
      if (line.payer && conditionPaidBy(line.payer) !== undefined) continue;
      const code = diagnosesOf(patient, line).find(isInjury);
      if (code !== undefined) return [{ visit, code }];
    }
    return [];
  });

export const injuryWithoutAccident = defineRule<"patient", InjuryDetails>({
  id: "injury-without-accident",
  family: "diagnoses",
  looksAt: "patient",
  severity: "warning",
  summary: "A diagnosis is an injury, and the patient's condition is said to be due to no accident.",
  why: "Insurers hold such claims and ask the patient who else should pay.",
  remedy: "Ask how it happened, and fill in Condition due to: Work, Auto or Other.",
  source: { title: "CMS-1500 (02/12), item 10; ICD-10-CM chapter 19 (S00 to T88)", verified: "partly" },
  settings: "Condition due to in Patients. Lines billed to auto insurers and workers' compensation are not tested.",
  says: ({ code }) => `${code} is an injury; box 10 of the claim says that it is due to no accident.`,
  check: (patient, on) => {
    const { record } = patient;
    const isAccident = record?.conditionDueTo !== undefined && record.conditionDueTo !== "None";
    if (!record || isAccident || record.unreadable?.has("conditionDueTo")) return;
    const visits = injuredVisits(patient);
    const [first] = visits;
    if (first)
      on.report(cellOf(record, "conditionDueTo"), {
        about: { touches: visits.map(({ visit }) => visit) },
        details: { code: first.code, visits: visits.length },
      });
  },
});
