import type { LimitPeriod } from "../../ledger/coverage/benefit-period";
import { standingOf } from "../../ledger/limits/limit-standing";
import { cents, inDollars, usd } from "../../values/cents";
import { defineRule } from "../define-rule";
import { decidedBy } from "../decided-by";
import { writtenMoney } from "../written-money";
import { PERIOD_WORDS } from "../../ledger/limits/limit-words";

type NearlyDetails = {
  readonly limit: number;
  readonly used: number;
  readonly left: number;
  readonly average: number;
  readonly per: LimitPeriod;
  readonly visits: number;
};

export const dollarLimitNearlyReached = defineRule<"coverage", NearlyDetails>({
  id: "dollar-limit-nearly-reached",
  family: "limits",
  looksAt: "coverage",
  severity: "warning",
  summary: "Less than one more average visit is left of the plan's dollar limit, booked visits counted.",
  why: "The next visit will not be paid in full, and the patient should know before it.",
  remedy: "Tell the patient what is left.",
  source: { title: "the plan's own limit, as the payer told it", verified: "verified" },
  settings: "Dollar limit and Limit per in Policies. Inactive patients are left alone.",
  says: ({ limit, left, average, per }) =>
    `${left === 0 ? "Nothing" : writtenMoney(left)} is left of ${writtenMoney(limit)} ${PERIOD_WORDS[per]}; a visit takes ${writtenMoney(average)} on average.`,
  check: ({ patient, coverage }, on) => {
    const count = patient.benefits.dollarCount(coverage);
    if (!count || !coverage.policy || patient.record?.active === false) return;
    const { limit, per } = count.limit;
    const standing = standingOf({
      limit: limit.value,
      per,
      uses: count.uses,
      elsewhere: count.elsewhere,
      coverage,
      today: on.ledger.today,
      prescriptionOf: patient.prescriptionOf,
    });
    if (!standing) return;
    const left = cents(Math.max(0, standing.left));
    const average = standing.visits.reduce((sum, { amount }) => sum + amount, 0) / standing.visits.length;
    if (left >= average) return;
    on.report(
      { record: coverage.policy, column: "dollarLimit" },
      {
        explanation: {
          steps: [
            { words: "The plan pays", amount: usd(limit.value) },
            { words: "Used or booked", amount: usd(cents(standing.used)) },
            { words: "Left", amount: usd(left) },
          ],
          decidedBy: decidedBy(limit),
        },
        details: {
          limit: inDollars(limit.value),
          used: inDollars(cents(standing.used)),
          left: inDollars(left),
          average: inDollars(cents(Math.round(average))),
          per,
          visits: standing.visits.length,
        },
      },
    );
  },
});
