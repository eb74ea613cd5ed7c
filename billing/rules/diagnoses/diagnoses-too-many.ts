import { mostDiagnoses } from "../../reference/claim-form";
import { diagnosesOf } from "../../ledger/visits/line-diagnoses";
import { cellOf, defineRule } from "../define-rule";

type ManyDetails = { readonly counted: number; readonly limit: number };

export const diagnosesTooMany = defineRule<"claim", ManyDetails>({
  id: "diagnoses-too-many",
  family: "diagnoses",
  looksAt: "claim",
  severity: "error",
  summary: "The lines of one claim have more diagnoses than a claim has room for.",
  why: "Box 21 has twelve places; a line whose diagnosis is not there points to nothing.",
  remedy: "Put the visits with the further diagnoses on a claim of their own.",
  source: { title: "CMS-1500 (02/12), item 21; 837P 005010X222A1, HI", verified: "verified" },
  says: ({ counted, limit }) => `The lines of the claim have ${counted} different diagnoses; a claim has room for ${limit}.`,
  check: ({ patient, claim: { lines } }, on) => {
    const found = new Set<string>();
    let beyond: (typeof lines)[number] | undefined;
    for (const line of lines) {
      for (const code of diagnosesOf(patient, line)) found.add(code);
      if (found.size > (mostDiagnoses.on(line.date)?.value ?? Number.POSITIVE_INFINITY)) beyond ??= line;
    }
    const limit = beyond && mostDiagnoses.on(beyond.date)?.value;
    if (!beyond || limit === undefined) return;
    const first = beyond;
    on.report(cellOf(first.record, "claimNumber"), {
      about: { visit: patient.visits.find(({ claimLines }) => claimLines.includes(first)), policy: first.policy?.policyNumber },
      details: { counted: found.size, limit },
    });
  },
});
