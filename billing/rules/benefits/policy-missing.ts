import { folded } from "../../values/folded";
import { cellOf, defineRule } from "../define-rule";

type MissingDetails = { readonly payer: string };

export const policyMissing = defineRule<"covered visit", MissingDetails>({
  id: "policy-missing",
  family: "benefits",
  looksAt: "covered visit",
  severity: "error",
  summary: "An insurer is billed for whom the patient has no row in Policies.",
  why: "Without the policy there is no member ID to bill, and no limit, deductible or date to test (reason code 31).",
  remedy: "Add the patient's policy, or correct Bill to.",
  source: { title: "claim adjustment reason code 31, patient not identified as insured", verified: "verified" },
  says: ({ payer }) => `${payer} is billed; the patient has no policy with ${payer}.`,
  check: ({ patient, covered: { coverage, line } }, on) => {
    const { policy, payer } = coverage;
    if (policy !== undefined || payer.record?.kind === "Discount program" || !on.ledger.hasTable("Policies")) return;
    // A payer that nobody knows is `reference-not-found`; a policy without a payer may be the one.
    if (payer.record === undefined && on.ledger.hasTable("Payers")) return;
    if (patient.policies.some((other) => other.payer === undefined || folded(other.payer) === payer.key)) return;
    on.report(cellOf(line.record, "billTo"), { details: { payer: payer.name } });
  },
});
