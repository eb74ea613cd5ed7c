import { benefitYearOf } from "../../ledger/coverage/benefit-period";
import { isoDate } from "../../values/calendar-date";
import { cellOf, defineRule } from "../define-rule";
import { writtenDay } from "../written-day";
import { visitsInLaterYears } from "./visit-words";

type OldDetails = { readonly date: string; readonly since: string; readonly visits: number };

/** Claims of an accident, and programmes, have no yearly benefits that could change. */
const WITHOUT_YEARS: ReadonlySet<string> = new Set(["Workers comp", "Auto", "VA", "Discount program"]);

export const benefitsVerificationOld = defineRule<"coverage", OldDetails>({
  id: "benefits-verification-old",
  family: "benefits",
  looksAt: "coverage",
  severity: "warning",
  summary: "Benefits were last verified before the benefit year of the visit began.",
  why: "Limits, deductibles and networks change with the benefit year.",
  remedy: "Call the payer again, then type the new day.",
  source: { title: "clinics' instructions: verify every year, as plan details are subject to change", verified: "verified" },
  settings: "Verified on and Benefit year starts in Policies; kinds Workers comp, Auto and VA have no benefit year.",
  says: ({ date, since, visits }) => `Verified ${writtenDay(date)}; ${visitsInLaterYears(visits, since)}.`,
  check: ({ coverage: { policy, payer, visits } }, on) => {
    const verified = policy?.verifiedOn;
    if (!policy || verified === undefined || policy.unreadable?.has("benefitYearStarts")) return;
    if (payer.record?.kind !== undefined && WITHOUT_YEARS.has(payer.record.kind)) return;
    const old = visits.filter(({ date }) => benefitYearOf(policy.benefitYearStarts, date).starts > verified);
    const [first] = old;
    if (!first) return;
    on.report(cellOf(policy, "verifiedOn"), {
      about: { touches: old.map(({ visit }) => visit) },
      details: {
        date: isoDate(verified),
        since: isoDate(benefitYearOf(policy.benefitYearStarts, first.date).starts),
        visits: old.length,
      },
    });
  },
});
