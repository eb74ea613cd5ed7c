import { isMassage } from "../../ledger/coverage/coverage";
import type { ServiceLine } from "../../ledger/visits/service-line";
import type { Visit } from "../../ledger/visits/visit";
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
  remedy: "Ask the payer for leave before the second visit, or bill it to the patient where the payer lets you.",
  source: { title: "WAC 296-23-250 for L&I; for others the payer's own row", verified: "verified" },
  settings: "One visit per day in Payers; programme LNI pays one a day unless No is typed.",
  says: ({ date, payer, otherVisit }) => `${payer} pays one visit a day; visit ${otherVisit} is on ${writtenDay(date)} too.`,
  check: ({ patient, day }, on) => {
    const { record } = day.payer;
    if (!record || record.unreadable?.has("oneVisitPerDay")) return;
    const isOne = record.oneVisitPerDay ?? (record.programme === "LNI" && lniTreatmentsPerDay.on(day.date)?.value === 1);
    if (!isOne) return;
    const massage = new Set(day.lines.filter(isMassage));
    const massageOf = ({ claimLines }: Visit): readonly ServiceLine[] => claimLines.filter((line) => massage.has(line));
    if (massageOf(day.visit).length === massage.size) return; // one visit, as nearly always
    let first: Visit | undefined; // of those that the payer did not refuse
    for (const visit of patient.visits.filter(({ date }) => date === day.date)) {
      const lines = massageOf(visit);
      const [line] = lines;
      if (line && first)
        on.report(cellOf(line.record, "dateOfService"), {
          about: { visit, ...aboutLines(lines) },
          details: { date: isoDate(day.date), payer: day.payer.name, otherVisit: first.id },
        });
      else if (lines.some(({ record }) => record.status !== "Denied")) first = visit;
    }
  },
});
