import { counted, listed } from "../../findings/words";
import { isWithin, presentPeriod } from "../../ledger/limits/present-period";
import { defineRule } from "../define-rule";
import { decidedBy } from "../decided-by";

type UnknownDetails = { readonly limit: number; readonly sharedWith: readonly string[]; readonly visits: number };

export const visitsElsewhereUnknown = defineRule<"coverage", UnknownDetails>({
  id: "visits-elsewhere-unknown",
  family: "limits",
  looksAt: "coverage",
  severity: "warning",
  summary: "The limit is shared with other disciplines, and nobody wrote how many visits other offices used.",
  why: "The 21st visit of 20 is denied, also when the first ten were at the chiropractor's.",
  remedy: "Ask the payer or the patient, and write it into OtherVisits; Visits counted 0 says that there were none.",
  source: { title: "Washington Apple Health (CHPW), 20 visits combined with chiropractic and acupuncture", verified: "verified" },
  settings: "Limit shared with in Policies, else in Payers; rows of OtherVisits for the present period.",
  says: ({ limit, sharedWith }) =>
    `The limit of ${counted(limit, "visit")} is shared with ${listed(sharedWith)}, and OtherVisits has no row for this period.`,
  check: ({ patient, coverage }, on) => {
    const count = patient.benefits.visitCount(coverage);
    if (!count || count.limit.sharedWith.size === 0 || !coverage.policy || patient.record?.active === false) return;
    const { limit, per, sharedWith, shared } = count.limit;
    const period = per === "Prescription" ? undefined : presentPeriod(per, coverage, on.ledger.today);
    if (!period || count.elsewhere.some(({ record, date }) => record !== undefined && isWithin(period, date))) return;
    const visits = count.visits.filter(({ covered }) => !covered.isDenied && isWithin(period, covered.date));
    if (visits.length === 0) return;
    on.report(
      { record: coverage.policy, column: "limitSharedWith" },
      {
        explanation: { steps: [], decidedBy: shared && decidedBy(shared) },
        details: { limit: limit.value, sharedWith: [...sharedWith], visits: visits.length },
      },
    );
  },
});
