import { benefitYearOf } from "../../ledger/coverage/benefit-period";
import { planOf } from "../../ledger/shares/plan";
import { isoDate } from "../../values/calendar-date";
import { cellOf, defineRule } from "../define-rule";
import { writtenDay } from "../written-day";
import { visitsInLaterYears } from "./visit-words";

type OldDetails = { readonly date: string; readonly since: string; readonly visits: number };

export const deductibleStatusOld = defineRule<"coverage", OldDetails>({
  id: "deductible-status-old",
  family: "benefits",
  looksAt: "coverage",
  severity: "warning",
  summary: "The amount typed as Deductible met is from an earlier benefit year than the visits.",
  why: "Deductible and out-of-pocket amounts begin anew with the benefit year, so that patients owe what nobody asks for.",
  remedy: "Ask the payer what is met in the new benefit year, and type the amount with its day.",
  source: { title: "clinic practice: deductibles reset with the benefit year", verified: "partly" },
  settings: "Deductible as of and Benefit year starts in Policies; where the deductible does not apply, nothing is tested.",
  says: ({ date, since, visits }) => `Deductible as of ${writtenDay(date)}; ${visitsInLaterYears(visits, since)}.`,
  check: ({ coverage }, on) => {
    const { policy, visits } = coverage;
    const asOf = policy?.deductibleAsOf;
    const plan = planOf(coverage);
    if (!policy || !plan || asOf === undefined) return;
    if (plan.deductible === 0 && plan.outOfPocketMaximum === undefined) return;
    const later = visits.filter(({ date }) => benefitYearOf(policy.benefitYearStarts, date).starts > asOf);
    const [first] = later;
    if (!first) return;
    on.report(cellOf(policy, "deductibleAsOf"), {
      about: { touches: later.map(({ visit }) => visit) },
      details: {
        date: isoDate(asOf),
        since: isoDate(benefitYearOf(policy.benefitYearStarts, first.date).starts),
        visits: later.length,
      },
    });
  },
});
