import type { LimitPeriod } from "../../ledger/coverage/benefit-period";
import { cents, inDollars, usd } from "../../values/cents";
import { cellOf, defineRule } from "../define-rule";
import { decidedBy } from "../decided-by";
import { aboutLines } from "../scopes";
import { writtenMoney } from "../written-money";
import { PERIOD_WORDS } from "../../ledger/limits/limit-words";

type BeyondDetails = {
  readonly limit: number;
  readonly used: number;
  readonly counted: number;
  readonly excess: number;
  readonly per: LimitPeriod;
};

export const visitBeyondDollarLimit = defineRule<"coverage", BeyondDetails>({
  id: "visit-beyond-dollar-limit",
  family: "limits",
  looksAt: "coverage",
  severity: "error",
  summary: "The visit, or a part of it, is more than the plan's dollar limit still pays for.",
  why: "What lies beyond the limit is denied (reason code 119) and becomes the patient's.",
  remedy: "Tell the patient what the plan does not pay, and bill the rest to the patient or the next payer.",
  source: { title: "claim adjustment reason code 119; ORS 742.524 for Oregon injury protection", verified: "verified" },
  settings: "Dollar limit and Limit per in Policies. Programme OR-PIP without one: the least that the law asks of a policy (Review).",
  says: ({ limit, used, counted, excess, per }) => {
    const beyond =
      excess === counted
        ? `All ${writtenMoney(counted)} of this visit`
        : `${writtenMoney(excess)} of this visit's ${writtenMoney(counted)}`;
    const before = used === 0 ? "nothing" : writtenMoney(used);
    return `${beyond} is beyond the limit of ${writtenMoney(limit)} ${PERIOD_WORDS[per]}; ${before} is used before it.`;
  },
  check: ({ patient, coverage }, on) => {
    const count = patient.benefits.dollarCount(coverage);
    if (!count) return;
    const { limit, per, isProgrammes } = count.limit;
    for (const { covered, used, amount, excess } of count.visits) {
      if (excess === 0 || !covered.massage || covered.lines.some(({ record }) => record.charge === undefined)) continue;
      on.report(cellOf(covered.massage.record, "dateOfService"), {
        severity: isProgrammes ? "warning" : "error",
        about: { visit: covered.visit, ...aboutLines(covered.lines) },
        explanation: {
          steps: [
            { words: "The plan pays", amount: usd(limit.value) },
            { words: "Used before this visit", amount: usd(used) },
            { words: "Left for this visit", amount: usd(cents(limit.value - used)) },
            { words: "Allowed for this visit", amount: usd(amount) },
            { words: "Beyond the limit", amount: usd(excess) },
          ],
          decidedBy: decidedBy(limit),
        },
        details: {
          limit: inDollars(limit.value),
          used: inDollars(used),
          counted: inDollars(amount),
          excess: inDollars(excess),
          per,
        },
      });
    }
  },
});
