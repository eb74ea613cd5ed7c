import { cellOf, defineRule } from "../define-rule";
import { visitsBilled } from "./visit-words";

type NotVerifiedDetails = { readonly payer: string; readonly visits: number };

export const benefitsNotVerified = defineRule<"coverage", NotVerifiedDetails>({
  id: "benefits-not-verified",
  family: "benefits",
  looksAt: "coverage",
  severity: "error",
  summary: "Nobody asked the payer whether and what the plan pays for massage.",
  why: "Whether massage is covered, by whom, how often and after which deductible differs from plan to plan.",
  remedy: "Call the payer, then type the day, the name and the call reference.",
  source: { title: "clinics' instructions: verify benefits before the first visit and every year", verified: "verified" },
  settings: "Verified on in Policies.",
  says: ({ payer, visits }) => `Verified on is empty; ${visitsBilled(visits)} to ${payer} under this policy.`,
  check: ({ coverage: { policy, payer, visits } }, on) => {
    if (!policy || visits.length === 0 || payer.record?.kind === "Discount program") return;
    if (policy.verifiedOn !== undefined || policy.unreadable?.has("verifiedOn")) return;
    on.report(cellOf(policy, "verifiedOn"), {
      about: { touches: visits.map(({ visit }) => visit) },
      details: { payer: payer.name, visits: visits.length },
    });
  },
});
