import { counted } from "../../findings/words";
import type { LimitPeriod } from "../../ledger/coverage/benefit-period";
import { elsewhereBefore } from "../../ledger/limits/visit-limit";
import { cellOf, defineRule } from "../define-rule";
import { decidedBy } from "../decided-by";
import { howManyAre } from "../how-many-are";
import { aboutLines } from "../scopes";
import { limitInWords } from "../../ledger/limits/limit-words";

type BeyondDetails = {
  readonly limit: number;
  readonly used: number;
  readonly counted: number;
  readonly per: LimitPeriod;
  readonly sharedWith: readonly string[];
};

export const visitBeyondLimit = defineRule<"coverage", BeyondDetails>({
  id: "visit-beyond-limit",
  family: "limits",
  looksAt: "coverage",
  severity: "error",
  summary: "The visit comes after the last one that the plan pays for.",
  why: "Visits beyond the limit are denied (reason code 119), and the payer tells only weeks later.",
  remedy: "Tell the patient before the visit, and bill it to the patient where the payer lets you.",
  source: { title: "claim adjustment reason code 119, benefit maximum reached", verified: "verified" },
  settings:
    "Visit limit, Limit per and Limit shared with in Policies, else in Payers; Minutes per counted visit in Payers; visits elsewhere in OtherVisits.",
  says: (d) =>
    `The plan pays for ${limitInWords(d.limit, d.per, d.sharedWith)}; ${howManyAre(d.used)} used before this one` +
    (d.counted === 1 ? "." : `, which counts as ${d.counted}.`),
  check: ({ patient, coverage }, on) => {
    const count = patient.benefits.visitCount(coverage);
    if (!count) return;
    const { limit, per, sharedWith } = count.limit;
    for (const one of count.visits) {
      const { covered, used } = one;
      if (!one.isBeyond || !covered.massage) continue;
      const elsewhere = elsewhereBefore(count, covered);
      on.report(cellOf(covered.massage.record, "dateOfService"), {
        about: { visit: covered.visit, ...aboutLines(covered.lines) },
        explanation: {
          steps: [
            { words: "Used here before this visit", amount: String(used - elsewhere) },
            { words: "Used elsewhere before this visit", amount: String(elsewhere) },
            { words: "This visit counts as", amount: counted(one.counted, "visit") },
            { words: "The plan pays for", amount: counted(limit.value, "visit") },
          ],
          decidedBy: decidedBy(limit),
        },
        details: { limit: limit.value, used, counted: one.counted, per, sharedWith: [...sharedWith] },
      });
    }
  },
});
