import { benefitYearOf } from "../../ledger/coverage/benefit-period";
import { isoDate } from "../../values/calendar-date";
import { inDollars, sumCents, usd } from "../../values/cents";
import { cellOf, defineRule } from "../define-rule";
import { writtenDay } from "../written-day";
import { writtenMoney } from "../written-money";

type MetDetails = { readonly typed: number; readonly posted: number; readonly date: string; readonly visits: number };

export const deductibleMetDiffers = defineRule<"coverage", MetDetails>({
  id: "deductible-met-differs",
  family: "benefits",
  looksAt: "coverage",
  severity: "warning",
  summary: "The typed Deductible met is less than what our own remittances add up to by that day.",
  why: "Every share worked out from it is wrong, and patients are asked for too much.",
  remedy: "Ask the payer again what is met, and type the amount with its day.",
  source: { title: "the clinic's own Payments rows", verified: "verified" },
  settings: "Deductible met and Deductible as of in Policies. More than our own is right: other offices count too.",
  says: ({ typed, posted, date }) =>
    `${writtenMoney(typed)} is typed as met by ${writtenDay(date)}; our own remittances of that benefit year add up to ${writtenMoney(posted)}.`,
  check: ({ patient, coverage: { policy, visits } }, on) => {
    const typed = policy?.deductibleMet;
    const asOf = policy?.deductibleAsOf;
    if (!policy || typed === undefined || asOf === undefined || policy.unreadable?.has("benefitYearStarts")) return;
    const { starts } = benefitYearOf(policy.benefitYearStarts, asOf);
    const rows = visits
      .filter(({ date }) => starts <= date && date <= asOf)
      .flatMap(({ visit, lines }) =>
        lines.flatMap((line) => {
          const amount = patient.benefits.posted().ofPayer(line)?.deductible;
          return amount === undefined || amount === 0 ? [] : [{ visit, amount }];
        }),
      );
    const posted = sumCents(rows.map(({ amount }) => amount));
    if (posted <= typed) return;
    const touched = new Set(rows.map(({ visit }) => visit));
    on.report(cellOf(policy, "deductibleMet"), {
      explanation: {
        steps: [
          ...rows.map(({ visit, amount }) => ({ words: `Visit ${visit.id}`, amount: usd(amount) })),
          { words: "Together", amount: usd(posted) },
        ],
      },
      about: { touches: [...touched] },
      details: { typed: inDollars(typed), posted: inDollars(posted), date: isoDate(asOf), visits: touched.size },
    });
  },
});
