import { counted } from "../../findings/words";
import { unfiledLines } from "../../ledger/claims/filing";
import { NEAR_DAYS } from "../../ledger/deadlines";
import { isoDate } from "../../values/calendar-date";
import { cellOf, defineRule } from "../define-rule";
import { aboutLines } from "../scopes";
import { writtenDay } from "../written-day";
import { firstDueOfVisits } from "./first-due";

/** No count of days: an ignored finding comes back when its details change, and days go by by themselves. */
type NearDetails = { readonly payer: string; readonly due: string };

export const filingDeadlineNear = defineRule<"patient", NearDetails>({
  id: "filing-deadline-near",
  family: "claims",
  looksAt: "patient",
  severity: "warning",
  summary: "A visit is not billed, and the payer's time for filing ends within 14 days.",
  why: "Claims that come late are denied (reason code 29), and paper takes a week to arrive.",
  remedy: "Send the claim now, in a way that leaves proof of the day.",
  source: { title: "payers' timely filing limits; claim adjustment reason code 29", verified: "partly" },
  settings: "File within (days) in Payers, else in Practice; without both twelve months for Medicare, else 90 days.",
  says: ({ payer, due }) =>
    `${payer} must have the claim by ${writtenDay(due)}, within ${counted(NEAR_DAYS, "day")}; the visit is not billed.`,
  check: (patient, on) => {
    const { clinic, today } = on.ledger;
    const near = unfiledLines(patient, clinic.practice, today).filter(({ due }) => due >= today && due - today <= NEAR_DAYS);
    for (const { visit, line, due } of firstDueOfVisits(near))
      on.report(cellOf(line.record, "dateOfService"), {
        about: { visit, ...aboutLines([line]) },
        details: { payer: line.payer?.name ?? "", due: isoDate(due) },
      });
  },
});
