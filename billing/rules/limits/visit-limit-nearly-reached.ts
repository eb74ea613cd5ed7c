import { counted } from "../../findings/words";
import type { LimitPeriod } from "../../ledger/coverage/benefit-period";
import { standingOf } from "../../ledger/limits/limit-standing";
import { defineRule } from "../define-rule";
import { decidedBy } from "../decided-by";
import { howManyAre } from "../how-many-are";
import { limitInWords } from "../../ledger/limits/limit-words";

type NearlyDetails = {
  readonly limit: number;
  readonly used: number;
  readonly left: number;
  readonly per: LimitPeriod;
  readonly sharedWith: readonly string[];
  readonly visits: number;
};

/** "two visits or fewer" (contracts section 8, limits). */
const FEW = 2;

export const visitLimitNearlyReached = defineRule<"coverage", NearlyDetails>({
  id: "visit-limit-nearly-reached",
  family: "limits",
  looksAt: "coverage",
  severity: "warning",
  summary: "Two visits or fewer are left of the plan's limit, booked ones counted.",
  why: "A patient who is told in time can spread the visits that are left, or pay for further ones.",
  remedy: "Tell the patient how many visits are left.",
  source: { title: "the plan's own limit, as the payer told it", verified: "verified" },
  settings: "Visit limit, Limit per and Limit shared with in Policies, else in Payers. Inactive patients are left alone.",
  says: (d) =>
    `${d.left === 0 ? "No visits are" : d.left === 1 ? "1 visit is" : `${d.left} visits are`} left of ${limitInWords(d.limit, d.per, d.sharedWith)}; ${howManyAre(d.used)} used or booked.`,
  check: ({ patient, coverage }, on) => {
    const count = patient.benefits.visitCount(coverage);
    if (!count || !coverage.policy || patient.record?.active === false) return;
    const { limit, per, sharedWith } = count.limit;
    const standing = standingOf({
      limit: limit.value,
      per,
      uses: count.uses,
      elsewhere: count.elsewhere.map(({ date, counted: amount }) => ({ date, amount })),
      coverage,
      today: on.ledger.today,
      prescriptionOf: patient.prescriptionOf,
    });
    if (!standing || standing.left > FEW) return;
    const left = Math.max(0, standing.left); // other offices may have used more than there was
    on.report(
      { record: coverage.policy, column: "visitLimit" },
      {
        explanation: {
          steps: [
            { words: "The plan pays for", amount: counted(limit.value, "visit") },
            { words: "Used or booked", amount: String(standing.used) },
            { words: "Left", amount: String(left) },
          ],
          decidedBy: decidedBy(limit),
        },
        details: {
          limit: limit.value,
          used: standing.used,
          left,
          per,
          sharedWith: [...sharedWith],
          visits: standing.visits.length,
        },
      },
    );
  },
});
