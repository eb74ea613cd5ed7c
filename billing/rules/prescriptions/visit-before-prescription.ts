import { counted } from "../../findings/words";
import { isoDate } from "../../values/calendar-date";
import { cellOf, defineRule } from "../define-rule";
import { writtenDay } from "../written-day";

type BeforeDetails = { readonly rx: string; readonly date: string; readonly starts: string; readonly daysBefore: number };

export const visitBeforePrescription = defineRule<"visit", BeforeDetails>({
  id: "visit-before-prescription",
  family: "prescriptions",
  looksAt: "visit",
  severity: "error",
  summary: "The visit is before the day on which its prescription starts.",
  why: "A payer denies what was done before the order took effect (reason code 174).",
  remedy: "Name the prescription that covers this date, or bill the visit to the patient.",
  source: { title: "claim adjustment reason code 174, service not prescribed before delivery", verified: "verified" },
  says: ({ rx, date, starts, daysBefore }) =>
    `Date of service ${writtenDay(date)} is ${counted(daysBefore, "day")} before prescription ${rx} starts (${writtenDay(starts)}).`,
  check: ({ patient, visit }, on) => {
    for (const { line, prescription, rx } of patient.prescribed(visit)) {
      const { starts } = prescription;
      if (starts === undefined || line.date >= starts) continue;
      on.report(cellOf(line.record, "dateOfService"), {
        details: { rx, date: isoDate(line.date), starts: isoDate(starts), daysBefore: starts - line.date },
      });
    }
  },
});
