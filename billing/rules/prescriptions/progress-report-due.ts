import { counted } from "../../findings/words";
import type { Payer } from "../../ledger/coverage/payer-terms";
import type { PrescribedVisit } from "../../ledger/prescriptions/prescription-use";
import { lniProgressReport } from "../../reference/progress-reports";
import { addMonths, isoDate, type CalendarDate } from "../../values/calendar-date";
import { cellOf, defineRule } from "../define-rule";
import { writtenDay } from "../written-day";

type ReportDetails = {
  readonly rx: string;
  readonly payer: string;
  readonly visits: number;
  readonly since: string;
  readonly every?: number;
  readonly months?: number;
};

interface Terms {
  readonly visits: number | undefined;
  readonly months: number | undefined;
}

/** The payer's own count; programme LNI wants a report after six visits or a month of treatment (rule book 2.6). */
const termsOf = (payer: Payer, on: CalendarDate): Terms => {
  const lni = payer.record?.programme === "LNI" ? lniProgressReport.on(on)?.value : undefined;
  return { visits: payer.record?.progressReportEvery ?? lni?.visits, months: lni?.months };
};

const isOnlyBooked = ({ date, lines }: PrescribedVisit, today: CalendarDate): boolean =>
  date > today && lines.every(({ record }) => record.status === "Draft");

export const progressReportDue = defineRule<"prescription", ReportDetails>({
  id: "progress-report-due",
  family: "prescriptions",
  looksAt: "prescription",
  severity: "warning",
  summary: "A progress report is due: so many visits, or for L&I one month, since the start or the last report.",
  why: "Without the report the payer stops paying for further visits.",
  remedy: "Send the report to the prescriber and the payer, then type its date.",
  source: { title: "WAC 296-23-250 for L&I; for others the payer's own row", verified: "verified" },
  settings: "Progress report every in Payers; programme LNI also after one month.",
  says: ({ rx, payer, visits, since, every, months }) =>
    `${counted(visits, "visit")} on prescription ${rx} since ${writtenDay(since)} without a progress report; ${payer} wants one ` +
    (every === undefined ? `after ${counted(months ?? 0, "month")}.` : `every ${counted(every, "visit")}.`),
  check: ({ prescription }, on) => {
    const { record, starts } = prescription;
    const payer = prescription.visits.at(-1)?.line.payer; // its terms hold for what comes next
    if (!payer || starts === undefined || record.unreadable?.has("progressReportSent")) return;
    const sent = record.progressReportSent;
    const since = sent === undefined || sent < starts ? starts : sent;
    const { today } = on.ledger;
    const visits = prescription.visits.filter(
      (visit) => (since === sent ? visit.date > since : visit.date >= since) && !isOnlyBooked(visit, today),
    );
    const last = visits.at(-1);
    if (!last) return;
    const terms = termsOf(payer, last.date);
    const isStillOrdered = today <= (prescription.endFor(payer)?.on ?? last.date);
    const treatedUntil = isStillOrdered && last.date < today ? today : last.date;
    const byVisits = terms.visits !== undefined && visits.length >= terms.visits;
    const byMonths = terms.months !== undefined && treatedUntil >= addMonths(since, terms.months);
    if (!byVisits && !byMonths) return;
    on.report(cellOf(record, "progressReportSent"), {
      about: { payer: payer.name },
      details: {
        rx: record.rxNumber ?? "",
        payer: payer.name,
        visits: visits.length,
        since: isoDate(since),
        ...(byVisits ? { every: terms.visits } : { months: terms.months ?? 0 }),
      },
    });
  },
});
