import { isMassage } from "../../ledger/coverage";
import { lniTreatmentsPerDay } from "../../reference/programme-terms";
import { isoDate } from "../../values/calendar-date";
import { cellOf, defineRule } from "../define-rule";
import { aboutLines } from "../scopes";
import { writtenDay } from "../written-day";

type SecondDetails = { readonly date: string; readonly payer: string; readonly otherVisit: string };

export const secondVisitSameDay = defineRule<"payer day", SecondDetails>({
  id: "second-visit-same-day",
  family: "limits",
  looksAt: "payer day",
  severity: "error",
  summary: "A second massage visit on one day, and the payer pays one a day.",
  why: "The second visit of the day is denied.",
  remedy: "Bill the second visit to the patient, or ask the payer for leave before it.",
  source: { title: "WAC 296-23-250 for L&I; for others the payer's own row", verified: "verified" },
  settings: "One visit per day in Payers; programme LNI pays one a day unless No is typed.",
  says: ({ date, payer, otherVisit }) => `${payer} pays one visit a day; visit ${otherVisit} is on ${writtenDay(date)} too.`,
  check: ({ patient, day }, on) => {
    const { record } = day.payer;
    if (!record || record.unreadable?.has("oneVisitPerDay")) return;
    const isOne = record.oneVisitPerDay ?? (record.programme === "LNI" && lniTreatmentsPerDay.on(day.date)?.value === 1);
    if (!isOne) return;
    const massage = new Set(day.lines.filter(isMassage));
    if (day.visit.claimLines.filter((line) => massage.has(line)).length === massage.size) return; // one visit, as nearly always
    const [first, ...others] = patient.visits.filter(
      ({ date, claimLines }) => date === day.date && claimLines.some((line) => massage.has(line)),
    );
    if (!first) return;
    for (const visit of others) {
      const lines = visit.claimLines.filter((line) => massage.has(line));
      const [line] = lines;
      if (!line) continue;
      on.report(cellOf(line.record, "dateOfService"), {
        about: { visit, ...aboutLines(lines) },
        details: { date: isoDate(day.date), payer: day.payer.name, otherVisit: first.id },
      });
    }
  },
});
