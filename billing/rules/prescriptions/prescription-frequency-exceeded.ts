import { counted } from "../../findings/words";
import type { Frequency } from "../../values/frequency";
import { cellOf, defineRule } from "../define-rule";
import { aboutVisit, firstLineUnder } from "./lines-under-prescription";

type FrequencyDetails = { readonly rx: string; readonly visits: number; readonly allowed: number; readonly days: number };

/** A month is four weeks here, so that the last days of January and February are a month apart. */
const DAYS: Readonly<Record<Frequency["unit"], number>> = { day: 1, week: 7, month: 28 };

export const prescriptionFrequencyExceeded = defineRule<"prescription", FrequencyDetails>({
  id: "prescription-frequency-exceeded",
  family: "prescriptions",
  looksAt: "prescription",
  severity: "warning",
  summary: "More visits in some days running than the prescription orders for such a span.",
  why: "The payer may deny the visits beyond the ordered rate.",
  remedy: "Check the dates, or ask the prescriber to change the frequency.",
  source: { title: "claim adjustment reason code 176; the frequency on the prescription", verified: "verified" },
  says: ({ rx, visits, allowed, days }) =>
    `${counted(visits, "visit")} in ${counted(days, "day")} running; prescription ${rx} allows ${allowed}.`,
  check: ({ patient, prescription }, on) => {
    const { frequency, rxNumber } = prescription.record;
    if (!frequency) return;
    const days = DAYS[frequency.unit] * frequency.every;
    prescription.visits.forEach((visit, at) => {
      const before = prescription.visits.slice(0, at).filter(({ date }) => date > visit.date - days).length;
      const line = before < frequency.most ? undefined : firstLineUnder(patient, visit, prescription);
      if (!line) return;
      on.report(cellOf(line.record, "dateOfService"), {
        about: aboutVisit(visit, line),
        details: { rx: rxNumber ?? "", visits: before + 1, allowed: frequency.most, days },
      });
    });
  },
});
