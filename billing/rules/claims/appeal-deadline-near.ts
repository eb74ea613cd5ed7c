import { counted } from "../../findings/words";
import { openAppeals } from "../../ledger/claims/refusals";
import { NEAR_DAYS } from "../../ledger/deadlines";
import { isoDate } from "../../values/calendar-date";
import { inDollars } from "../../values/cents";
import { defineRule } from "../define-rule";
import { writtenDay } from "../written-day";
import { writtenMoney } from "../written-money";
import { aboutRefused, firstDue, refusedClaims, refusedSteps, statusCell } from "./refused-claims";

/** No count of days: an ignored finding comes back when its details change, and days go by by themselves. */
type NearDetails = { readonly payer: string; readonly refused: number; readonly due: string };

export const appealDeadlineNear = defineRule<"patient", NearDetails>({
  id: "appeal-deadline-near",
  family: "claims",
  looksAt: "patient",
  severity: "warning",
  summary: "A denial is not appealed, and the time for appealing it ends within 14 days.",
  why: "A denial that nobody appeals in time is final, however wrong it was.",
  remedy: "Send the appeal, and write it down in FollowUp as Appeal sent; or let the money go.",
  source: { title: "29 CFR 2560.503-1, 180 days after a denial; payers' appeal limits", verified: "partly" },
  settings:
    "Appeal within (days) in Payers, else 180, counted from the day on which the denial came; Due by of an open row of FollowUp overrides it. Appeal sent in FollowUp, Appealed or Closed in Claims, and Written off in Visits end it.",
  says: ({ payer, refused, due }) =>
    `${writtenMoney(refused)} refused by ${payer}; an appeal is due by ${writtenDay(due)}, within ${counted(NEAR_DAYS, "day")}.`,
  check: (patient, on) => {
    const { today } = on.ledger;
    for (const claim of refusedClaims(openAppeals(patient).filter(({ due }) => due >= today && due - today <= NEAR_DAYS))) {
      on.report(statusCell(claim), {
        about: aboutRefused(claim),
        explanation: { steps: refusedSteps(claim) },
        details: { payer: claim.first.line.payer?.name ?? "", refused: inDollars(claim.amount), due: isoDate(firstDue(claim)) },
      });
    }
  },
});
