import { counted } from "../../findings/words";
import type { EndGivenBy } from "../../ledger/prescriptions/prescription-end";
import { isoDate } from "../../values/calendar-date";
import { cellOf, defineRule } from "../define-rule";
import { writtenDay } from "../written-day";

type AfterDetails = {
  readonly rx: string;
  readonly date: string;
  readonly end: string;
  readonly daysAfter: number;
  readonly endGivenBy: EndGivenBy;
};

const GIVEN_BY: Readonly<Record<EndGivenBy, string>> = {
  typed: "",
  "visits and frequency": ", by its visits and frequency",
  payer: ", by the payer's limit",
  default: ", one year after its start",
};

export const visitAfterPrescriptionEnd = defineRule<"visit", AfterDetails>({
  id: "visit-after-prescription-end",
  family: "prescriptions",
  looksAt: "visit",
  severity: "error",
  summary: "The visit is after the last day of its prescription.",
  why: "A prescription that is no longer current is denied (reason code 176).",
  remedy: "Enter the renewed prescription, or bill this visit to the patient.",
  source: {
    title:
      "claim adjustment reason code 176, prescription is not current; a clinic's rule that four visits once a week end after four weeks",
    verified: "verified",
  },
  settings: "Prescription good for (days) in Payers caps every end.",
  says: ({ rx, date, end, daysAfter, endGivenBy }) =>
    `Date of service ${writtenDay(date)} is ${counted(daysAfter, "day")} after prescription ${rx} ended (${writtenDay(end)}${GIVEN_BY[endGivenBy]}).`,
  check: ({ patient, visit }, on) => {
    for (const { line, prescription, rx } of patient.prescribed(visit)) {
      const end = prescription.endFor(line.payer);
      if (end === undefined || line.date <= end.on) continue;
      on.report(cellOf(line.record, "dateOfService"), {
        details: { rx, date: isoDate(line.date), end: isoDate(end.on), daysAfter: line.date - end.on, endGivenBy: end.givenBy },
      });
    }
  },
});
