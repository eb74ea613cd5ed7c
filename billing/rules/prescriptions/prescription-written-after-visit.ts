import { isoDate } from "../../values/calendar-date";
import { cellOf, defineRule } from "../define-rule";
import { writtenDay } from "../written-day";

type BackdatedDetails = { readonly rx: string; readonly date: string; readonly written: string };

export const prescriptionWrittenAfterVisit = defineRule<"visit", BackdatedDetails>({
  id: "prescription-written-after-visit",
  family: "prescriptions",
  looksAt: "visit",
  severity: "warning",
  summary: "The prescription was written after the visit, although its start lies before.",
  why: "A payer may say that the service was not prescribed before it was given (reason code 174).",
  remedy: "Check both dates on the paper; be ready to explain a start in the past.",
  source: { title: "claim adjustment reason code 174, service not prescribed before delivery", verified: "verified" },
  says: ({ rx, date, written }) => `Prescription ${rx} was written on ${writtenDay(written)}, after this visit of ${writtenDay(date)}.`,
  check: ({ patient, visit }, on) => {
    for (const { line, prescription, rx } of patient.prescribed(visit)) {
      const { starts, record } = prescription;
      if (starts === undefined || record.written === undefined || line.date < starts || line.date >= record.written) continue;
      on.report(cellOf(line.record, "dateOfService"), { details: { rx, date: isoDate(line.date), written: isoDate(record.written) } });
    }
  },
});
