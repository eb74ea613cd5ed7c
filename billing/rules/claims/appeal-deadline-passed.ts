import { openAppeals } from "../../ledger/claims/refusals";
import { isoDate } from "../../values/calendar-date";
import { inDollars } from "../../values/cents";
import { defineRule } from "../define-rule";
import { writtenDay } from "../written-day";
import { writtenMoney } from "../written-money";
import { aboutRefused, firstDue, refusedClaims, refusedSteps, statusCell } from "./refused-claims";

type PassedDetails = { readonly payer: string; readonly refused: number; readonly due: string };

export const appealDeadlinePassed = defineRule<"patient", PassedDetails>({
  id: "appeal-deadline-passed",
  family: "claims",
  looksAt: "patient",
  severity: "error",
  summary: "A denial was not appealed, and the time for appealing it is over.",
  why: "The money still stands in the books as if it could come.",
  remedy: "Ask the payer for an exception; else write it off with a reason, and set the claim to Closed.",
  source: { title: "29 CFR 2560.503-1, 180 days after a denial; payers' appeal limits", verified: "partly" },
  settings:
    "Appeal within (days) in Payers, else 180, counted from the day on which the denial came; Due by of an open row of FollowUp overrides it. Appeal sent in FollowUp, Appealed or Closed in Claims, and Written off in Visits end it.",
  says: ({ payer, refused, due }) => `${writtenMoney(refused)} refused by ${payer}; an appeal was due by ${writtenDay(due)}.`,
  check: (patient, on) => {
    const { today } = on.ledger;
    for (const claim of refusedClaims(openAppeals(patient).filter(({ due }) => due < today))) {
      on.report(statusCell(claim), {
        about: aboutRefused(claim),
        explanation: { steps: refusedSteps(claim) },
        details: { payer: claim.first.line.payer?.name ?? "", refused: inDollars(claim.amount), due: isoDate(firstDue(claim)) },
      });
    }
  },
});
