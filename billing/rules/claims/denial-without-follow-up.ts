import { listed } from "../../findings/words";
import { isFollowedUp, refusalsOf } from "../../ledger/claims/refusals";
import { isoDate } from "../../values/calendar-date";
import { inDollars } from "../../values/cents";
import { defineRule } from "../define-rule";
import { writtenDay } from "../written-day";
import { writtenMoney } from "../written-money";
import { aboutRefused, reasonInWords, refusedClaims, refusedSteps, statusCell } from "./refused-claims";

type DenialDetails = {
  readonly payer: string;
  readonly refused: number;
  readonly reasons: readonly string[];
  /** Left out where no row of Payments tells it. */
  readonly date?: string;
};

export const denialWithoutFollowUp = defineRule<"patient", DenialDetails>({
  id: "denial-without-follow-up",
  family: "claims",
  looksAt: "patient",
  severity: "warning",
  summary: "A payer refused a claim, and nothing was done about it since.",
  why: "Most denials can be mended or appealed, but only for a while.",
  remedy: "Mend the claim or appeal, and write it down in FollowUp; or write the money off with a reason.",
  source: { title: "X12 claim adjustment reason codes, and what clinics do about each", verified: "partly" },
  settings:
    "Rows of FollowUp since the denial, Follow up on or Status Appealed or Closed in Claims, a corrected claim sent since, Written off in Visits. What the plan leaves to the patient (PR) needs none.",
  says: ({ payer, refused, reasons, date }) => {
    const why = reasons.length === 0 ? "" : ` (${listed(reasons.map(reasonInWords))})`;
    const when = date === undefined ? "" : ` on ${writtenDay(date)}`;
    return `${payer} refused ${writtenMoney(refused)}${when}${why}; nothing is written down since.`;
  },
  check: (patient, on) => {
    for (const claim of refusedClaims(refusalsOf(patient).filter((refusal) => !isFollowedUp(patient, refusal)))) {
      const { first, refusals, amount } = claim;
      const reasons = [...new Set(refusals.flatMap((refusal) => refusal.reasons))].sort();
      on.report(statusCell(claim), {
        about: aboutRefused(claim),
        explanation: { steps: refusedSteps(claim) },
        details: {
          payer: first.line.payer?.name ?? "",
          refused: inDollars(amount),
          reasons,
          ...(first.denied === undefined ? {} : { date: isoDate(first.denied) }),
        },
      });
    }
  },
});
