import { counted } from "../../findings/words";
import type { Frequency } from "../../values/frequency";
import { cellOf, defineRule } from "../define-rule";
import { aboutLines } from "../scopes";

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
  check: ({ prescription: { record, visits } }, on) => {
    const { frequency } = record;
    if (!frequency) return;
    const days = DAYS[frequency.unit] * frequency.every;
    let first = 0; // of the visits in the days that end with the one looked at
    visits.forEach(({ date, visit, rx, line }, at) => {
      while ((visits[first]?.date ?? date) <= date - days) first++;
      const inThoseDays = at - first + 1;
      if (inThoseDays <= frequency.most) return;
      on.report(cellOf(line.record, "dateOfService"), {
        about: { visit, ...aboutLines([line]) },
        details: { rx, visits: inThoseDays, allowed: frequency.most, days },
      });
    });
  },
});
