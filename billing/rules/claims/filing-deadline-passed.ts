import { counted } from "../../findings/words";
import { missedDue, unfiledLines, type Unfiled } from "../../ledger/claims/filing";
import { assumedFilingDays } from "../../ledger/deadlines";
import type { PatientLedger } from "../../ledger/patient-ledger";
import type { Surroundings } from "../../ledger/surroundings";
import { isoDate } from "../../values/calendar-date";
import { cellOf, defineRule, type RuleContext } from "../define-rule";
import { aboutLines } from "../scopes";
import { writtenDay } from "../written-day";
import { firstDueOfVisits } from "./first-due";

type PassedDetails = {
  readonly payer: string;
  readonly due: string;
  /** Negative: until today, or until the day on which the claim went out. */
  readonly daysLeft: number;
  readonly sentOn?: string;
};

type On = RuleContext<PassedDetails>;

/** Where nobody typed a limit, which one is taken is said once for the payer. */
const sayAssumed = (unfiled: readonly Unfiled[], { clinic }: Surroundings, on: On): void => {
  for (const { visit, line } of unfiled) {
    const record = line.payer?.record;
    const days = line.payer && assumedFilingDays(line.payer, clinic.practice, line.date);
    if (record && days !== undefined) on.lacks(record, "fileWithinDays", { visit, payer: line.payer.name }, counted(days, "day"));
  }
};

const sayUnsent = (unfiled: readonly Unfiled[], { today }: Surroundings, on: On): void => {
  const passed = unfiled.filter(({ due }) => due < today);
  for (const { visit, line, due } of firstDueOfVisits(passed))
    on.report(cellOf(line.record, "dateOfService"), {
      about: { visit, ...aboutLines([line]) },
      details: { payer: line.payer?.name ?? "", due: isoDate(due), daysLeft: due - today },
    });
};

const saySentLate = (patient: PatientLedger, { clinic }: Surroundings, on: On): void => {
  for (const claim of patient.claims.all) {
    const { sentOn } = claim.record;
    const due = missedDue(patient, claim, clinic.practice);
    if (due === undefined || sentOn === undefined) continue;
    on.report(cellOf(claim.record, "sentOn"), {
      about: aboutLines(claim.lines),
      details: { payer: claim.payer?.name ?? "", due: isoDate(due), daysLeft: due - sentOn, sentOn: isoDate(sentOn) },
    });
  }
};

export const filingDeadlinePassed = defineRule<"patient", PassedDetails>({
  id: "filing-deadline-passed",
  family: "claims",
  looksAt: "patient",
  severity: "error",
  summary: "A visit is not billed, or was billed late: the payer's time for filing is over.",
  why: "Claims that come late are denied (reason code 29), and in network nobody may be charged for them.",
  remedy: "Look for proof that it was sent in time; else ask the payer for an exception, or write it off.",
  source: { title: "payers' timely filing limits; claim adjustment reason code 29; Medicare, twelve calendar months", verified: "partly" },
  settings:
    "File within (days) in Payers, else in Practice; without both twelve months for Medicare, else 90 days. A payer that pays second is counted from the first one's answer. What the patient files is not tested.",
  goesBy: ["daysLeft"],
  says: ({ payer, due, sentOn }) =>
    sentOn === undefined
      ? `${payer} had to have the claim by ${writtenDay(due)}; the visit is not billed.`
      : `Sent ${writtenDay(sentOn)}; ${payer} had to have the claim by ${writtenDay(due)}.`,
  check: (patient, on) => {
    const unfiled = unfiledLines(patient, on.ledger.clinic.practice, on.ledger.today);
    sayAssumed(unfiled, on.ledger, on);
    sayUnsent(unfiled, on.ledger, on);
    saySentLate(patient, on.ledger, on);
  },
});
