import { isAwaited } from "../../ledger/claims/awaited";
import { isUnsent } from "../../ledger/claims/filing";
import { benefitYearOf } from "../../ledger/coverage/benefit-period";
import type { ServiceLine } from "../../ledger/visits/service-line";
import { isoDate, type CalendarDate } from "../../values/calendar-date";
import { cellOf, defineRule } from "../define-rule";
import { writtenDay } from "../written-day";

type SpansDetails = { readonly payer: string; readonly date: string; readonly since: string; readonly lines: number };

/** Claims of an accident, and programmes, have no yearly benefits. */
const WITHOUT_YEARS: ReadonlySet<string | undefined> = new Set(["Workers comp", "Auto", "VA", "Discount program"]);

const yearOf = ({ policy, date }: ServiceLine): CalendarDate => benefitYearOf(policy?.benefitYearStarts, date).starts;

export const claimSpansBenefitYears = defineRule<"claim", SpansDetails>({
  id: "claim-spans-benefit-years",
  family: "claims",
  looksAt: "claim",
  severity: "warning",
  summary: "One claim has visits of two benefit years.",
  why: "Deductible and limits begin anew with the year, so that payers send such claims back (reason code 268).",
  remedy: "Put the visits of the later year on a claim of their own.",
  source: { title: "claim adjustment reason code 268, split by year", verified: "verified" },
  settings:
    "Benefit year starts in Policies, else January 1; kinds Workers comp, Auto and VA have no benefit year. What is answered is not tested.",
  says: ({ payer, date, since, lines }) =>
    `The claim to ${payer} begins with ${writtenDay(date)}; ${lines === 1 ? "this visit lies" : `this visit and ${lines - 1} more lie`} in the benefit year that began ${writtenDay(since)}.`,
  check: ({ patient, claim }, on) => {
    const [first] = claim.lines;
    if (!first?.payer || WITHOUT_YEARS.has(first.payer.record?.kind)) return;
    if (claim.lines.some(({ policy }) => policy?.unreadable?.has("benefitYearStarts"))) return;
    const began = yearOf(first);
    const later = claim.lines.filter((line) => yearOf(line) !== began);
    const [line] = later;
    if (!line || !claim.lines.some((one) => isUnsent(one) || isAwaited(patient, one))) return;
    on.report(cellOf(line.record, "claimNumber"), {
      about: { visit: patient.visits.find(({ claimLines }) => claimLines.includes(line)), policy: line.policy?.policyNumber },
      details: { payer: first.payer.name, date: isoDate(first.date), since: isoDate(yearOf(line)), lines: later.length },
    });
  },
});
