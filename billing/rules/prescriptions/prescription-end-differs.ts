import { isoDate } from "../../values/calendar-date";
import { cellOf, defineRule } from "../define-rule";
import { writtenDay } from "../written-day";

type EndDetails = { readonly rx: string; readonly ends: string; readonly worksOutTo: string };

export const prescriptionEndDiffers = defineRule<"prescription", EndDetails>({
  id: "prescription-end-differs",
  family: "prescriptions",
  looksAt: "prescription",
  severity: "warning",
  summary: "The typed end is not the start plus the time that the visits take at their frequency.",
  why: "One of the three is often a slip; the typed end is the one that counts.",
  remedy: "Compare end, visits and frequency with the paper.",
  source: { title: "a clinic's rule: four visits once a week end four weeks after the start", verified: "verified" },
  says: ({ rx, ends, worksOutTo }) =>
    `Prescription ${rx} ends ${writtenDay(ends)}; its visits and frequency work out to ${writtenDay(worksOutTo)}.`,
  check: ({ prescription: { record, worksOutTo } }, on) => {
    if (record.ends === undefined || worksOutTo === undefined || record.ends === worksOutTo) return;
    on.report(cellOf(record, "ends"), {
      details: { rx: record.rxNumber ?? "", ends: isoDate(record.ends), worksOutTo: isoDate(worksOutTo) },
    });
  },
});
