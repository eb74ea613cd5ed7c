import type { AnyRow } from "../../scripts/dev/clinic-rows";
import { cellOf } from "./clean-calendar";
import { rxNumberOf } from "./clean-papers";
import { billToOf } from "./clean-policies";
import { owedByPatient, type SettledLine, type SettledVisit } from "./clean-settling";

const dollars = (cents: number): number => cents / 100;

/** Numbered visits, whose payments name visit and line, are those of two lines. */
export const visitNumberOf = ({ visit }: SettledVisit): string | undefined =>
  visit.patient.payer.services.length > 1 ? `V${visit.patient.id.slice(1)}-${visit.date}` : undefined;

/** Empty where the patient is billed later, and where nothing may be charged. */
const collected = (settled: SettledVisit, line: SettledLine): AnyRow => {
  const { visit, stage } = settled;
  if (line.share === undefined || visit.patient.payer.collects !== "at the visit" || stage === "Draft") return {};
  return { paidByPatient: dollars(owedByPatient(line)), paidHow: "Card", paidOn: cellOf(visit.date) };
};

const timesOf = ({ visit }: SettledVisit, before: number, minutes: number): AnyRow => {
  const start = visit.patient.hour / 24 + before / 1440;
  return { start, end: start + minutes / 1440 };
};

const claimRow = (settled: SettledVisit, line: SettledLine, at: number, before: number): AnyRow => {
  const { visit, stage, policy, authNumber, claimNumber } = settled;
  const { code, minutes, units, modifiers } = line.planned;
  const visitNumber = visitNumberOf(settled);
  return {
    ...timesOf(settled, before, minutes),
    minutes,
    code,
    units,
    modifiers,
    diagnosis: visit.patient.payer.prescribed === undefined ? "M54.2" : undefined,
    billTo: billToOf(policy),
    rxNumber: rxNumberOf(visit),
    authNumber,
    charge: dollars(line.charge),
    ...collected(settled, line),
    status: stage,
    claimNumber,
    bodyAreas: at === 0 ? "neck" : "shoulders",
    noteDone: stage === "Draft" ? undefined : "Yes",
    visitNumber,
    line: visitNumber === undefined ? undefined : at + 1,
  };
};

const missedRow = (settled: SettledVisit): AnyRow => ({
  ...timesOf(settled, 0, 60),
  billTo: billToOf(settled.policy),
  status: settled.visit.position % 2 === 0 ? "Cancelled" : "No-show",
});

const hotStonesRow = (settled: SettledVisit, { charge, planned }: SettledLine): AnyRow => ({
  code: planned.code,
  units: planned.units,
  billTo: "Cash",
  charge: dollars(charge),
  ...(settled.stage === "Draft"
    ? { status: "Draft" }
    : { paidByPatient: dollars(charge), paidHow: "Card", paidOn: cellOf(settled.visit.date), status: "Paid" }),
});

/** The rows of Visits of one visit. */
export const visitRows = (settled: SettledVisit): readonly AnyRow[] => {
  const { visit, lines } = settled;
  let before = 0; // minutes of the lines before
  return lines.map((line, at) => {
    const own =
      line.planned.kind === "claim"
        ? claimRow(settled, line, at, before)
        : line.planned.kind === "missed"
          ? missedRow(settled)
          : hotStonesRow(settled, line);
    before += line.planned.minutes;
    return { dateOfService: cellOf(visit.date), patient: visit.patient.id, provider: visit.patient.therapist, ...own };
  });
};
