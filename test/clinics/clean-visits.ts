import type { AnyRow } from "../../scripts/dev/clinic-rows";
import { cellOf } from "./clean-calendar";
import { rxNumberOf } from "./clean-papers";
import { billToOf } from "./clean-policies";
import { owedByPatient, type SettledLine, type SettledVisit } from "./clean-settling";

/** Numbered visits, whose payments name visit and line, are those of two lines. */
export const visitNumberOf = ({ visit }: SettledVisit): string | undefined =>
  visit.patient.payer.services.length > 1 ? `V${visit.patient.id.slice(1)}-${visit.date}` : undefined;

/** Dollars; undefined where the patient is billed later, and where nothing may be charged. */
const collected = ({ visit, stage }: SettledVisit, line: SettledLine): number | undefined =>
  visit.patient.payer.collects === "at the visit" && stage !== "Draft" ? owedByPatient(line) / 100 : undefined;

/** @param start of the line, as Excel keeps times. One literal with every cell: rows of one shape take half the memory. */
const claimRow = (settled: SettledVisit, line: SettledLine, at: number, start: number): AnyRow => {
  const { visit, stage, policy, authNumber, claimNumber } = settled;
  const { code, minutes, units, modifiers } = line.planned;
  const visitNumber = visitNumberOf(settled);
  const paidByPatient = collected(settled, line);
  return {
    dateOfService: cellOf(visit.date),
    patient: visit.patient.id,
    provider: visit.patient.therapist,
    start,
    end: start + minutes / 1440,
    minutes,
    code,
    units,
    modifiers,
    diagnosis: visit.patient.payer.prescribed === undefined ? "M54.2" : undefined,
    billTo: billToOf(policy),
    rxNumber: rxNumberOf(visit),
    authNumber,
    charge: line.charge / 100,
    paidByPatient,
    paidHow: paidByPatient === undefined ? undefined : "Card",
    paidOn: paidByPatient === undefined ? undefined : cellOf(visit.date),
    status: stage,
    claimNumber,
    bodyAreas: at === 0 ? "neck" : "shoulders",
    noteDone: stage === "Draft" ? undefined : "Yes",
    visitNumber,
    line: visitNumber === undefined ? undefined : at + 1,
  };
};

const missedRow = ({ visit, policy }: SettledVisit, start: number): AnyRow => ({
  dateOfService: cellOf(visit.date),
  patient: visit.patient.id,
  provider: visit.patient.therapist,
  start,
  billTo: billToOf(policy),
  status: visit.position % 2 === 0 ? "Cancelled" : "No-show",
});

const hotStonesRow = ({ visit, stage }: SettledVisit, { charge, planned }: SettledLine): AnyRow => ({
  dateOfService: cellOf(visit.date),
  patient: visit.patient.id,
  provider: visit.patient.therapist,
  code: planned.code,
  units: planned.units,
  billTo: "Cash",
  charge: charge / 100,
  ...(stage === "Draft"
    ? { status: "Draft" }
    : { paidByPatient: charge / 100, paidHow: "Card", paidOn: cellOf(visit.date), status: "Paid" }),
});

/** The rows of Visits of one visit. */
export const visitRows = (settled: SettledVisit): readonly AnyRow[] => {
  let start = settled.visit.patient.hour / 24;
  return settled.lines.map((line, at): AnyRow => {
    const { kind, minutes } = line.planned;
    if (kind === "missed") return missedRow(settled, start);
    if (kind === "hot stones") return hotStonesRow(settled, line);
    const row = claimRow(settled, line, at, start);
    start += minutes / 1440;
    return row;
  });
};
